package org.allianceledger.decision.web;

import org.allianceledger.decision.ProposalCommand.DeclareConflict;
import org.allianceledger.decision.ProposalCommand.DenyConflict;
import org.allianceledger.decision.ProposalCommand.DismissConflict;
import org.allianceledger.decision.ProposalCommand.RecuseSeat;
import org.allianceledger.http.ActBody;
import org.allianceledger.http.ActDesk;
import org.allianceledger.ledger.store.Receipt;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/decisions/{decisionId}")
class ConflictController {

    private final ActDesk desk;

    ConflictController(ActDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/conflicts")
    ResponseEntity<Receipt> declare(@ActBody DeclareConflict act) {
        return desk.record(act);
    }

    @PostMapping("/conflicts/denial")
    ResponseEntity<Receipt> deny(@ActBody DenyConflict act) {
        return desk.record(act);
    }

    @PostMapping("/conflicts/dismissal")
    ResponseEntity<Receipt> dismiss(@ActBody DismissConflict act) {
        return desk.record(act);
    }

    @PostMapping("/recusals")
    ResponseEntity<Receipt> recuse(@ActBody RecuseSeat act) {
        return desk.record(act);
    }
}
