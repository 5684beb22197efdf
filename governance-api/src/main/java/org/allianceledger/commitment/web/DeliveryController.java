package org.allianceledger.commitment.web;

import org.allianceledger.commitment.DeliveryCommand.AcceptEvidence;
import org.allianceledger.commitment.DeliveryCommand.DropMilestone;
import org.allianceledger.commitment.DeliveryCommand.MeetInstalmentCondition;
import org.allianceledger.commitment.DeliveryCommand.ReachMilestone;
import org.allianceledger.commitment.DeliveryCommand.RejectEvidence;
import org.allianceledger.commitment.DeliveryCommand.ReleaseInstalment;
import org.allianceledger.commitment.DeliveryCommand.ReportProgress;
import org.allianceledger.commitment.DeliveryCommand.RescheduleMilestone;
import org.allianceledger.commitment.DeliveryCommand.SetMilestone;
import org.allianceledger.commitment.DeliveryCommand.SubmitEvidence;
import org.allianceledger.http.ActBody;
import org.allianceledger.http.ActDesk;
import org.allianceledger.ledger.store.Receipt;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class DeliveryController {

    private final ActDesk desk;

    DeliveryController(ActDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/commitments/{commitmentId}/progress")
    ResponseEntity<Receipt> report(@ActBody ReportProgress act) {
        return desk.record(act);
    }

    @PostMapping("/commitments/{commitmentId}/milestones")
    ResponseEntity<Receipt> set(@ActBody SetMilestone act) {
        return desk.record(act);
    }

    @PostMapping("/commitments/{commitmentId}/milestones/rescheduling")
    ResponseEntity<Receipt> reschedule(@ActBody RescheduleMilestone act) {
        return desk.record(act);
    }

    @PostMapping("/commitments/{commitmentId}/milestones/dropping")
    ResponseEntity<Receipt> drop(@ActBody DropMilestone act) {
        return desk.record(act);
    }

    @PostMapping("/commitments/{commitmentId}/milestones/reaching")
    ResponseEntity<Receipt> reach(@ActBody ReachMilestone act) {
        return desk.record(act);
    }

    @PostMapping("/commitments/{commitmentId}/evidence")
    ResponseEntity<Receipt> submit(@ActBody SubmitEvidence act) {
        return desk.create(act, "/api/v1/commitments/" + act.commitmentId());
    }

    @PostMapping("/commitments/{commitmentId}/evidence/{evidenceId}/acceptance")
    ResponseEntity<Receipt> accept(@ActBody AcceptEvidence act) {
        return desk.record(act);
    }

    @PostMapping("/commitments/{commitmentId}/evidence/{evidenceId}/rejection")
    ResponseEntity<Receipt> reject(@ActBody RejectEvidence act) {
        return desk.record(act);
    }

    @PostMapping("/commitments/{commitmentId}/instalments/{number}/condition")
    ResponseEntity<Receipt> meet(@ActBody MeetInstalmentCondition act) {
        return desk.record(act);
    }

    @PostMapping("/commitments/{commitmentId}/instalments/{number}/release")
    ResponseEntity<Receipt> release(@ActBody ReleaseInstalment act) {
        return desk.record(act);
    }
}
