package org.allianceledger.commitment.web;

import org.allianceledger.commitment.PledgeCommand.FailCommitmentCondition;
import org.allianceledger.commitment.PledgeCommand.GiveCommitment;
import org.allianceledger.commitment.PledgeCommand.GiveCommitmentConditionally;
import org.allianceledger.commitment.PledgeCommand.MeetCommitmentCondition;
import org.allianceledger.commitment.PledgeCommand.ProposeCommitment;
import org.allianceledger.commitment.PledgeCommand.WithdrawCommitment;
import org.allianceledger.http.ActBody;
import org.allianceledger.http.ActDesk;
import org.allianceledger.ledger.store.Receipt;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class PledgeController {

    private final ActDesk desk;

    PledgeController(ActDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/alliances/{allianceId}/commitments/proposals")
    ResponseEntity<Receipt> propose(@ActBody ProposeCommitment act) {
        return desk.create(act, "/api/v1/commitments/{id}");
    }

    @PostMapping("/alliances/{allianceId}/commitments")
    ResponseEntity<Receipt> give(@ActBody GiveCommitment act) {
        return desk.create(act, "/api/v1/commitments/{id}");
    }

    @PostMapping("/alliances/{allianceId}/commitments/conditional")
    ResponseEntity<Receipt> giveConditionally(@ActBody GiveCommitmentConditionally act) {
        return desk.create(act, "/api/v1/commitments/{id}");
    }

    @PostMapping("/commitments/{commitmentId}/withdrawal")
    ResponseEntity<Receipt> withdraw(@ActBody WithdrawCommitment act) {
        return desk.record(act);
    }

    @PostMapping("/commitments/{commitmentId}/condition/met")
    ResponseEntity<Receipt> meet(@ActBody MeetCommitmentCondition act) {
        return desk.record(act);
    }

    @PostMapping("/commitments/{commitmentId}/condition/failure")
    ResponseEntity<Receipt> fail(@ActBody FailCommitmentCondition act) {
        return desk.record(act);
    }
}
