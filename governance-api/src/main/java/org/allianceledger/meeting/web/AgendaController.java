package org.allianceledger.meeting.web;

import org.allianceledger.http.ActBody;
import org.allianceledger.http.ActDesk;
import org.allianceledger.ledger.store.Receipt;
import org.allianceledger.meeting.AgendaCommand.CallMeeting;
import org.allianceledger.meeting.AgendaCommand.CloseItemToPublic;
import org.allianceledger.meeting.AgendaCommand.ConfirmAgenda;
import org.allianceledger.meeting.AgendaCommand.OpenItemToPublic;
import org.allianceledger.meeting.AgendaCommand.PlaceItem;
import org.allianceledger.meeting.AgendaCommand.RemoveItem;
import org.allianceledger.meeting.AgendaCommand.SendAgenda;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class AgendaController {

    private final ActDesk desk;

    AgendaController(ActDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/bodies/{bodyId}/meetings")
    ResponseEntity<Receipt> call(@ActBody CallMeeting act) {
        return desk.create(act, "/api/v1/meetings/{id}");
    }

    @PostMapping("/meetings/{meetingId}/items")
    ResponseEntity<Receipt> place(@ActBody PlaceItem act) {
        return desk.create(act, "/api/v1/meetings/" + act.meetingId());
    }

    @PostMapping("/meetings/{meetingId}/items/{itemId}/removal")
    ResponseEntity<Receipt> remove(@ActBody RemoveItem act) {
        return desk.record(act);
    }

    @PostMapping("/meetings/{meetingId}/items/{itemId}/closing")
    ResponseEntity<Receipt> close(@ActBody CloseItemToPublic act) {
        return desk.record(act);
    }

    @PostMapping("/meetings/{meetingId}/items/{itemId}/opening")
    ResponseEntity<Receipt> open(@ActBody OpenItemToPublic act) {
        return desk.record(act);
    }

    @PostMapping("/meetings/{meetingId}/agenda")
    ResponseEntity<Receipt> send(@ActBody SendAgenda act) {
        return desk.record(act);
    }

    @PostMapping("/meetings/{meetingId}/agenda/confirmation")
    ResponseEntity<Receipt> confirm(@ActBody ConfirmAgenda act) {
        return desk.record(act);
    }
}
