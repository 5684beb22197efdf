package org.allianceledger.decision.web;

import org.allianceledger.decision.EffectCommand.AnnulDecision;
import org.allianceledger.decision.EffectCommand.CallInDecision;
import org.allianceledger.decision.EffectCommand.ConfirmDecision;
import org.allianceledger.decision.EffectCommand.FulfilDecision;
import org.allianceledger.decision.EffectCommand.LapseDecision;
import org.allianceledger.decision.EffectCommand.MeetCondition;
import org.allianceledger.decision.EffectCommand.OpenReview;
import org.allianceledger.decision.EffectCommand.RatifyDecision;
import org.allianceledger.decision.EffectCommand.RecordDissent;
import org.allianceledger.decision.EffectCommand.RefuseRatification;
import org.allianceledger.decision.EffectCommand.RescindDecision;
import org.allianceledger.decision.EffectCommand.SupersedeDecision;
import org.allianceledger.http.ActBody;
import org.allianceledger.http.ActDesk;
import org.allianceledger.ledger.store.Receipt;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/decisions/{decisionId}")
class EffectController {

    private final ActDesk desk;

    EffectController(ActDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/ratification")
    ResponseEntity<Receipt> ratify(@ActBody RatifyDecision act) {
        return desk.record(act);
    }

    @PostMapping("/ratification-refusal")
    ResponseEntity<Receipt> refuse(@ActBody RefuseRatification act) {
        return desk.record(act);
    }

    @PostMapping("/supersession")
    ResponseEntity<Receipt> supersede(@ActBody SupersedeDecision act) {
        return desk.record(act);
    }

    @PostMapping("/rescission")
    ResponseEntity<Receipt> rescind(@ActBody RescindDecision act) {
        return desk.record(act);
    }

    @PostMapping("/annulment")
    ResponseEntity<Receipt> annul(@ActBody AnnulDecision act) {
        return desk.record(act);
    }

    @PostMapping("/review")
    ResponseEntity<Receipt> review(@ActBody OpenReview act) {
        return desk.record(act);
    }

    @PostMapping("/confirmation")
    ResponseEntity<Receipt> confirm(@ActBody ConfirmDecision act) {
        return desk.record(act);
    }

    @PostMapping("/condition")
    ResponseEntity<Receipt> meet(@ActBody MeetCondition act) {
        return desk.record(act);
    }

    @PostMapping("/lapse")
    ResponseEntity<Receipt> lapse(@ActBody LapseDecision act) {
        return desk.record(act);
    }

    @PostMapping("/fulfilment")
    ResponseEntity<Receipt> fulfil(@ActBody FulfilDecision act) {
        return desk.record(act);
    }

    @PostMapping("/call-in")
    ResponseEntity<Receipt> callIn(@ActBody CallInDecision act) {
        return desk.record(act);
    }

    @PostMapping("/dissents")
    ResponseEntity<Receipt> dissent(@ActBody RecordDissent act) {
        return desk.record(act);
    }
}
