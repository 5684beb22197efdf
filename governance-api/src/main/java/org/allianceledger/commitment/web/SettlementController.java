package org.allianceledger.commitment.web;

import org.allianceledger.commitment.SettlementCommand.AmendCommitment;
import org.allianceledger.commitment.SettlementCommand.DeclareBreach;
import org.allianceledger.commitment.SettlementCommand.HearGiver;
import org.allianceledger.commitment.SettlementCommand.MoveResponsibility;
import org.allianceledger.commitment.SettlementCommand.RefuseRenegotiation;
import org.allianceledger.commitment.SettlementCommand.ReleaseCommitment;
import org.allianceledger.commitment.SettlementCommand.RemedyBreach;
import org.allianceledger.commitment.SettlementCommand.ReplaceCommitment;
import org.allianceledger.commitment.SettlementCommand.RequestRenegotiation;
import org.allianceledger.commitment.SettlementCommand.TransferCommitment;
import org.allianceledger.http.ActBody;
import org.allianceledger.http.ActDesk;
import org.allianceledger.ledger.store.Receipt;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class SettlementController {

    private final ActDesk desk;

    SettlementController(ActDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/commitments/{commitmentId}/renegotiation")
    ResponseEntity<Receipt> request(@ActBody RequestRenegotiation act) {
        return desk.record(act);
    }

    @PostMapping("/commitments/{commitmentId}/amendment")
    ResponseEntity<Receipt> amend(@ActBody AmendCommitment act) {
        return desk.record(act);
    }

    @PostMapping("/commitments/{commitmentId}/renegotiation/refusal")
    ResponseEntity<Receipt> refuse(@ActBody RefuseRenegotiation act) {
        return desk.record(act);
    }

    @PostMapping("/commitments/{commitmentId}/hearing")
    ResponseEntity<Receipt> hear(@ActBody HearGiver act) {
        return desk.record(act);
    }

    @PostMapping("/commitments/{commitmentId}/breach")
    ResponseEntity<Receipt> declare(@ActBody DeclareBreach act) {
        return desk.record(act);
    }

    @PostMapping("/commitments/{commitmentId}/remedy")
    ResponseEntity<Receipt> remedy(@ActBody RemedyBreach act) {
        return desk.record(act);
    }

    @PostMapping("/commitments/{commitmentId}/replacement")
    ResponseEntity<Receipt> replace(@ActBody ReplaceCommitment act) {
        return desk.create(act, "/api/v1/commitments/{id}");
    }

    @PostMapping("/commitments/{commitmentId}/transfer")
    ResponseEntity<Receipt> transfer(@ActBody TransferCommitment act) {
        return desk.create(act, "/api/v1/commitments/{id}");
    }

    @PostMapping("/commitments/{commitmentId}/release")
    ResponseEntity<Receipt> release(@ActBody ReleaseCommitment act) {
        return desk.record(act);
    }

    @PostMapping("/commitments/{commitmentId}/responsibility")
    ResponseEntity<Receipt> move(@ActBody MoveResponsibility act) {
        return desk.record(act);
    }
}
