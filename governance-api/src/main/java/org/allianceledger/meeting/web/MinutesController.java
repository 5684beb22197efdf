package org.allianceledger.meeting.web;

import org.allianceledger.http.ActBody;
import org.allianceledger.http.ActDesk;
import org.allianceledger.ledger.store.Receipt;
import org.allianceledger.meeting.MinutesCommand.AddToMinutes;
import org.allianceledger.meeting.MinutesCommand.AnswerObjection;
import org.allianceledger.meeting.MinutesCommand.ApproveMinutes;
import org.allianceledger.meeting.MinutesCommand.DraftMinutes;
import org.allianceledger.meeting.MinutesCommand.ObjectToMinutes;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings/{meetingId}/minutes")
class MinutesController {

    private final ActDesk desk;

    MinutesController(ActDesk desk) {
        this.desk = desk;
    }

    @PostMapping("")
    ResponseEntity<Receipt> draft(@ActBody DraftMinutes act) {
        return desk.record(act);
    }

    @PostMapping("/objections")
    ResponseEntity<Receipt> object(@ActBody ObjectToMinutes act) {
        return desk.record(act);
    }

    @PostMapping("/answers")
    ResponseEntity<Receipt> answer(@ActBody AnswerObjection act) {
        return desk.record(act);
    }

    @PostMapping("/approval")
    ResponseEntity<Receipt> approve(@ActBody ApproveMinutes act) {
        return desk.record(act);
    }

    @PostMapping("/additions")
    ResponseEntity<Receipt> add(@ActBody AddToMinutes act) {
        return desk.record(act);
    }
}
