package org.allianceledger.body.web;

import org.allianceledger.body.BodyCommand.ChangeCompetence;
import org.allianceledger.body.BodyCommand.DissolveBody;
import org.allianceledger.body.BodyCommand.EstablishBody;
import org.allianceledger.http.ActBody;
import org.allianceledger.http.ActDesk;
import org.allianceledger.ledger.store.Receipt;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class BodyController {

    private final ActDesk desk;

    BodyController(ActDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/alliances/{allianceId}/bodies")
    ResponseEntity<Receipt> establish(@ActBody EstablishBody act) {
        return desk.create(act, "/api/v1/bodies/{id}");
    }

    @PostMapping("/bodies/{bodyId}/competence")
    ResponseEntity<Receipt> change(@ActBody ChangeCompetence act) {
        return desk.record(act);
    }

    @PostMapping("/bodies/{bodyId}/dissolution")
    ResponseEntity<Receipt> dissolve(@ActBody DissolveBody act) {
        return desk.record(act);
    }
}
