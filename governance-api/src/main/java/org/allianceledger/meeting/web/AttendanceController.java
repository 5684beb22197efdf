package org.allianceledger.meeting.web;

import org.allianceledger.http.ActBody;
import org.allianceledger.http.ActDesk;
import org.allianceledger.ledger.store.Receipt;
import org.allianceledger.meeting.AttendanceCommand.AdjournMeeting;
import org.allianceledger.meeting.AttendanceCommand.HandInProxy;
import org.allianceledger.meeting.AttendanceCommand.OpenMeeting;
import org.allianceledger.meeting.AttendanceCommand.PresideOver;
import org.allianceledger.meeting.AttendanceCommand.RecordArrival;
import org.allianceledger.meeting.AttendanceCommand.RecordDeparture;
import org.allianceledger.meeting.AttendanceCommand.RecordReturn;
import org.allianceledger.meeting.AttendanceCommand.WithdrawProxy;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings/{meetingId}")
class AttendanceController {

    private final ActDesk desk;

    AttendanceController(ActDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/opening")
    ResponseEntity<Receipt> open(@ActBody OpenMeeting act) {
        return desk.record(act);
    }

    @PostMapping("/arrivals")
    ResponseEntity<Receipt> arrive(@ActBody RecordArrival act) {
        return desk.record(act);
    }

    @PostMapping("/departures")
    ResponseEntity<Receipt> leave(@ActBody RecordDeparture act) {
        return desk.record(act);
    }

    @PostMapping("/returns")
    ResponseEntity<Receipt> comeBack(@ActBody RecordReturn act) {
        return desk.record(act);
    }

    @PostMapping("/proxies")
    ResponseEntity<Receipt> handIn(@ActBody HandInProxy act) {
        return desk.record(act);
    }

    @PostMapping("/proxies/withdrawal")
    ResponseEntity<Receipt> withdraw(@ActBody WithdrawProxy act) {
        return desk.record(act);
    }

    @PostMapping("/presiding")
    ResponseEntity<Receipt> preside(@ActBody PresideOver act) {
        return desk.record(act);
    }

    @PostMapping("/adjournment")
    ResponseEntity<Receipt> adjourn(@ActBody AdjournMeeting act) {
        return desk.record(act);
    }
}
