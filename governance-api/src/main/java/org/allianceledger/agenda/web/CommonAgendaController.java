package org.allianceledger.agenda.web;

import org.allianceledger.agenda.CommonAgendaCommand.AdoptCommonAgenda;
import org.allianceledger.agenda.CommonAgendaCommand.ProposeCommonAgenda;
import org.allianceledger.http.ActBody;
import org.allianceledger.http.ActDesk;
import org.allianceledger.ledger.store.Receipt;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/alliances/{allianceId}/agenda/versions")
class CommonAgendaController {

    private final ActDesk desk;

    CommonAgendaController(ActDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    ResponseEntity<Receipt> propose(@ActBody ProposeCommonAgenda act) {
        return desk.create(act, "/api/v1/alliances/" + act.allianceId().key() + "/agenda/versions/{id}");
    }

    @PostMapping("/{versionId}/adoption")
    ResponseEntity<Receipt> adopt(@ActBody AdoptCommonAgenda act) {
        return desk.record(act);
    }
}
