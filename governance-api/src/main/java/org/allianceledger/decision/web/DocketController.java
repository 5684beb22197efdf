package org.allianceledger.decision.web;

import org.allianceledger.decision.EffectCommand.DecideUrgently;
import org.allianceledger.decision.ProposalCommand.ProposeDecision;
import org.allianceledger.http.ActBody;
import org.allianceledger.http.ActDesk;
import org.allianceledger.ledger.store.Receipt;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/bodies/{bodyId}/decisions")
class DocketController {

    private final ActDesk desk;

    DocketController(ActDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    ResponseEntity<Receipt> propose(@ActBody ProposeDecision act) {
        return desk.create(act, "/api/v1/decisions/{id}");
    }

    @PostMapping("/urgent")
    ResponseEntity<Receipt> decideUrgently(@ActBody DecideUrgently act) {
        return desk.create(act, "/api/v1/decisions/{id}");
    }
}
