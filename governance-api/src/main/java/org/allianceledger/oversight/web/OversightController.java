package org.allianceledger.oversight.web;

import org.allianceledger.http.ActBody;
import org.allianceledger.http.ActDesk;
import org.allianceledger.ledger.store.Receipt;
import org.allianceledger.oversight.OversightCommand;
import org.allianceledger.oversight.OversightCommand.AnswerAccessRequest;
import org.allianceledger.oversight.OversightCommand.AnswerFinding;
import org.allianceledger.oversight.OversightCommand.ApproveSecretariatBudget;
import org.allianceledger.oversight.OversightCommand.DeclareInterests;
import org.allianceledger.oversight.OversightCommand.ExportJournalPackage;
import org.allianceledger.oversight.OversightCommand.PublishCheckpoint;
import org.allianceledger.oversight.OversightCommand.RecordAuditReview;
import org.allianceledger.oversight.OversightCommand.RequestAccess;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/alliances/{allianceId}")
class OversightController {

    private final ActDesk desk;

    OversightController(ActDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/interests")
    ResponseEntity<Receipt> declare(@ActBody DeclareInterests act) {
        return create(act, "interests");
    }

    @PostMapping("/reviews")
    ResponseEntity<Receipt> review(@ActBody RecordAuditReview act) {
        return create(act, "reviews");
    }

    @PostMapping("/reviews/{matterId}/answers")
    ResponseEntity<Receipt> answer(@ActBody AnswerFinding act) {
        return desk.record(act);
    }

    @PostMapping("/access-requests")
    ResponseEntity<Receipt> request(@ActBody RequestAccess act) {
        return create(act, "access-requests");
    }

    @PostMapping("/access-requests/{matterId}/answer")
    ResponseEntity<Receipt> answer(@ActBody AnswerAccessRequest act) {
        return desk.record(act);
    }

    @PostMapping("/journal-packages")
    ResponseEntity<Receipt> export(@ActBody ExportJournalPackage act) {
        return create(act, "journal-packages");
    }

    @PostMapping("/checkpoints")
    ResponseEntity<Receipt> publish(@ActBody PublishCheckpoint act) {
        return create(act, "checkpoints");
    }

    @PostMapping("/secretariat-budgets")
    ResponseEntity<Receipt> approve(@ActBody ApproveSecretariatBudget act) {
        return create(act, "secretariat-budgets");
    }

    private ResponseEntity<Receipt> create(OversightCommand act, String list) {
        return desk.create(act, "/api/v1/alliances/" + act.allianceId() + "/" + list);
    }
}
