package org.allianceledger.decision.web;

import org.allianceledger.decision.HearingCommand.CiteInvolvement;
import org.allianceledger.decision.HearingCommand.DeclareTargetGroup;
import org.allianceledger.decision.HearingCommand.GiveLastWord;
import org.allianceledger.decision.HearingCommand.WaiveInvolvement;
import org.allianceledger.http.ActBody;
import org.allianceledger.http.ActDesk;
import org.allianceledger.ledger.store.Receipt;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/decisions/{decisionId}")
class HearingController {

    private final ActDesk desk;

    HearingController(ActDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/target-group")
    ResponseEntity<Receipt> declare(@ActBody DeclareTargetGroup act) {
        return desk.record(act);
    }

    @PostMapping("/involvements")
    ResponseEntity<Receipt> cite(@ActBody CiteInvolvement act) {
        return desk.record(act);
    }

    @PostMapping("/involvements/waiver")
    ResponseEntity<Receipt> waive(@ActBody WaiveInvolvement act) {
        return desk.record(act);
    }

    @PostMapping("/last-word")
    ResponseEntity<Receipt> giveLastWord(@ActBody GiveLastWord act) {
        return desk.record(act);
    }
}
