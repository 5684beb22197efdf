package org.allianceledger.decision.web;

import org.allianceledger.decision.ProposalCommand.AdmitProposal;
import org.allianceledger.decision.ProposalCommand.DeferDecision;
import org.allianceledger.decision.ProposalCommand.FileProposal;
import org.allianceledger.decision.ProposalCommand.OpenDeliberation;
import org.allianceledger.decision.ProposalCommand.RaiseObjection;
import org.allianceledger.decision.ProposalCommand.ReferDecision;
import org.allianceledger.decision.ProposalCommand.RefuseAdmission;
import org.allianceledger.decision.ProposalCommand.ResolveObjection;
import org.allianceledger.decision.ProposalCommand.ReturnReferral;
import org.allianceledger.decision.ProposalCommand.ReviseProposal;
import org.allianceledger.decision.ProposalCommand.WithdrawProposal;
import org.allianceledger.http.ActBody;
import org.allianceledger.http.ActDesk;
import org.allianceledger.ledger.store.Receipt;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/decisions/{decisionId}")
class ProposalController {

    private final ActDesk desk;

    ProposalController(ActDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/filing")
    ResponseEntity<Receipt> file(@ActBody FileProposal act) {
        return desk.record(act);
    }

    @PostMapping("/versions")
    ResponseEntity<Receipt> revise(@ActBody ReviseProposal act) {
        return desk.record(act);
    }

    @PostMapping("/admission")
    ResponseEntity<Receipt> admit(@ActBody AdmitProposal act) {
        return desk.record(act);
    }

    @PostMapping("/refusal")
    ResponseEntity<Receipt> refuse(@ActBody RefuseAdmission act) {
        return desk.record(act);
    }

    @PostMapping("/withdrawal")
    ResponseEntity<Receipt> withdraw(@ActBody WithdrawProposal act) {
        return desk.record(act);
    }

    @PostMapping("/deliberation")
    ResponseEntity<Receipt> deliberate(@ActBody OpenDeliberation act) {
        return desk.record(act);
    }

    @PostMapping("/objections")
    ResponseEntity<Receipt> raise(@ActBody RaiseObjection act) {
        return desk.record(act);
    }

    @PostMapping("/objections/resolution")
    ResponseEntity<Receipt> resolve(@ActBody ResolveObjection act) {
        return desk.record(act);
    }

    @PostMapping("/deferral")
    ResponseEntity<Receipt> defer(@ActBody DeferDecision act) {
        return desk.record(act);
    }

    @PostMapping("/referral")
    ResponseEntity<Receipt> refer(@ActBody ReferDecision act) {
        return desk.record(act);
    }

    @PostMapping("/return")
    ResponseEntity<Receipt> takeBack(@ActBody ReturnReferral act) {
        return desk.record(act);
    }
}
