package org.allianceledger.person.web;

import java.util.List;
import org.allianceledger.account.CurrentAccount;
import org.allianceledger.account.Reach;
import org.allianceledger.http.ActBody;
import org.allianceledger.http.ActDesk;
import org.allianceledger.http.Unknown;
import org.allianceledger.ledger.store.Receipt;
import org.allianceledger.person.Identities;
import org.allianceledger.person.Identity;
import org.allianceledger.person.PersonCommand.ChooseDisplay;
import org.allianceledger.person.PersonCommand.ErasePerson;
import org.allianceledger.person.PersonCommand.RectifyPerson;
import org.allianceledger.person.PersonCommand.RegisterPerson;
import org.allianceledger.person.PersonId;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class PersonController {

    private final ActDesk desk;
    private final Identities identities;
    private final Reach reach;

    PersonController(ActDesk desk, Identities identities, Reach reach) {
        this.desk = desk;
        this.identities = identities;
        this.reach = reach;
    }

    @PostMapping("/alliances/{allianceId}/persons")
    ResponseEntity<Receipt> register(@ActBody RegisterPerson act) {
        return desk.create(act, "/api/v1/persons/{id}");
    }

    @PostMapping("/persons/{personId}/rectification")
    ResponseEntity<Receipt> rectify(@ActBody RectifyPerson act) {
        return desk.record(act);
    }

    @PostMapping("/persons/{personId}/display")
    ResponseEntity<Receipt> choose(@ActBody ChooseDisplay act) {
        return desk.record(act);
    }

    @PostMapping("/persons/{personId}/erasure")
    ResponseEntity<Receipt> erase(@ActBody ErasePerson act) {
        return desk.record(act);
    }

    /** Who the person is, for those who may act in the alliance that has registered them. */
    @GetMapping("/persons/{personId}/identity")
    @PreAuthorize("hasAuthority('ACT')")
    Identity identity(@PathVariable PersonId personId) {
        boolean reached = CurrentAccount.find()
                .filter(it -> reach.includes(it, personId.value()))
                .isPresent();
        if (!reached) {
            throw new Unknown(personId.value());
        }
        Identity identity = identities.of(List.of(personId)).get(personId);
        if (identity == null) {
            throw new Unknown(personId.value());
        }
        return identity;
    }
}
