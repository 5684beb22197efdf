package org.allianceledger.agreement.web;

import java.util.List;
import org.allianceledger.agreement.AgreementCommand.AmendPartnershipAgreement;
import org.allianceledger.agreement.AgreementCommand.ReappointRepresentative;
import org.allianceledger.agreement.AgreementCommand.RecordElection;
import org.allianceledger.agreement.AgreementCommand.SignPartnershipAgreement;
import org.allianceledger.agreement.AgreementCommand.TerminatePartnershipAgreement;
import org.allianceledger.agreement.view.AgreementQueries;
import org.allianceledger.agreement.view.AgreementQueries.AgreementPage;
import org.allianceledger.agreement.view.AgreementQueries.ElectionPeriod;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.http.ActBody;
import org.allianceledger.http.ActDesk;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.ledger.store.Receipt;
import org.allianceledger.ledger.view.Register;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/alliances/{allianceId}")
class AgreementController {

    private final ActDesk desk;
    private final AgreementQueries agreements;
    private final Reading reading;

    AgreementController(ActDesk desk, AgreementQueries agreements, Reading reading) {
        this.desk = desk;
        this.agreements = agreements;
        this.reading = reading;
    }

    @PostMapping("/agreements")
    ResponseEntity<Receipt> sign(@ActBody SignPartnershipAgreement act) {
        return desk.create(act, "/api/v1/alliances/" + act.allianceId() + "/agreements");
    }

    @PostMapping("/agreements/{agreementId}/amendments")
    ResponseEntity<Receipt> amend(@ActBody AmendPartnershipAgreement act) {
        return desk.record(act);
    }

    @PostMapping("/agreements/{agreementId}/termination")
    ResponseEntity<Receipt> terminate(@ActBody TerminatePartnershipAgreement act) {
        return desk.record(act);
    }

    @PostMapping("/partners/{partnerId}/elections")
    ResponseEntity<Receipt> election(@ActBody RecordElection act) {
        return desk.record(act);
    }

    @PostMapping("/partners/{partnerId}/representatives")
    ResponseEntity<Receipt> reappoint(@ActBody ReappointRepresentative act) {
        return desk.record(act);
    }

    @GetMapping("/agreements")
    List<AgreementPage> agreements(@PathVariable AllianceId allianceId, Moment moment) {
        reading.await(allianceId, Register.MODEL, moment);
        return agreements.agreements(allianceId, moment.when());
    }

    @GetMapping("/elections")
    List<ElectionPeriod> elections(@PathVariable AllianceId allianceId, Moment moment) {
        reading.await(allianceId, Register.MODEL, moment);
        return agreements.elections(allianceId, moment.when());
    }
}
