package org.allianceledger.mandate.web;

import org.allianceledger.http.ActBody;
import org.allianceledger.http.ActDesk;
import org.allianceledger.ledger.store.Receipt;
import org.allianceledger.mandate.MandateCommand.DeclareHolderConflict;
import org.allianceledger.mandate.MandateCommand.GrantMandate;
import org.allianceledger.mandate.MandateCommand.RecordDisposition;
import org.allianceledger.mandate.MandateCommand.RenewMandate;
import org.allianceledger.mandate.MandateCommand.ResumeMandate;
import org.allianceledger.mandate.MandateCommand.RevokeMandate;
import org.allianceledger.mandate.MandateCommand.SubdelegateMandate;
import org.allianceledger.mandate.MandateCommand.SuspendMandate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class MandateController {

    private final ActDesk desk;

    MandateController(ActDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/alliances/{allianceId}/mandates")
    ResponseEntity<Receipt> grant(@ActBody GrantMandate act) {
        return desk.create(act, "/api/v1/mandates/{id}");
    }

    @PostMapping("/mandates/{mandateId}/subdelegations")
    ResponseEntity<Receipt> subdelegate(@ActBody SubdelegateMandate act) {
        return desk.create(act, "/api/v1/mandates/{id}");
    }

    @PostMapping("/mandates/{mandateId}/renewal")
    ResponseEntity<Receipt> renew(@ActBody RenewMandate act) {
        return desk.record(act);
    }

    @PostMapping("/mandates/{mandateId}/suspension")
    ResponseEntity<Receipt> suspend(@ActBody SuspendMandate act) {
        return desk.record(act);
    }

    @PostMapping("/mandates/{mandateId}/resumption")
    ResponseEntity<Receipt> resume(@ActBody ResumeMandate act) {
        return desk.record(act);
    }

    @PostMapping("/mandates/{mandateId}/revocation")
    ResponseEntity<Receipt> revoke(@ActBody RevokeMandate act) {
        return desk.record(act);
    }

    @PostMapping("/mandates/{mandateId}/dispositions")
    ResponseEntity<Receipt> dispose(@ActBody RecordDisposition act) {
        return desk.create(act, "/api/v1/mandates/" + act.mandateId());
    }

    @PostMapping("/mandates/{mandateId}/conflicts")
    ResponseEntity<Receipt> declare(@ActBody DeclareHolderConflict act) {
        return desk.record(act);
    }
}
