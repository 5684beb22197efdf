package org.allianceledger.body.web;

import org.allianceledger.body.SeatCommand.AbolishSeat;
import org.allianceledger.body.SeatCommand.AppointActingHolder;
import org.allianceledger.body.SeatCommand.CreateSeat;
import org.allianceledger.body.SeatCommand.DismissSubstitute;
import org.allianceledger.body.SeatCommand.EndActing;
import org.allianceledger.body.SeatCommand.FillSeat;
import org.allianceledger.body.SeatCommand.NameSubstitute;
import org.allianceledger.body.SeatCommand.RenewTerm;
import org.allianceledger.body.SeatCommand.VacateSeat;
import org.allianceledger.ledger.store.Receipt;
import org.allianceledger.http.ActBody;
import org.allianceledger.http.ActDesk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/bodies/{bodyId}/seats")
class SeatController {

    private final ActDesk desk;

    SeatController(ActDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    ResponseEntity<Receipt> create(@ActBody CreateSeat act) {
        return desk.create(act, "/api/v1/bodies/" + act.bodyId());
    }

    @PostMapping("/{seatId}/abolition")
    ResponseEntity<Receipt> abolish(@ActBody AbolishSeat act) {
        return desk.record(act);
    }

    @PostMapping("/{seatId}/holder")
    ResponseEntity<Receipt> fill(@ActBody FillSeat act) {
        return desk.create(act, "/api/v1/bodies/" + act.bodyId());
    }

    @PostMapping("/{seatId}/renewal")
    ResponseEntity<Receipt> renew(@ActBody RenewTerm act) {
        return desk.create(act, "/api/v1/bodies/" + act.bodyId());
    }

    @PostMapping("/{seatId}/vacancy")
    ResponseEntity<Receipt> vacate(@ActBody VacateSeat act) {
        return desk.record(act);
    }

    @PostMapping("/{seatId}/substitutes")
    ResponseEntity<Receipt> name(@ActBody NameSubstitute act) {
        return desk.create(act, "/api/v1/bodies/" + act.bodyId());
    }

    @PostMapping("/{seatId}/substitutes/dismissal")
    ResponseEntity<Receipt> dismiss(@ActBody DismissSubstitute act) {
        return desk.record(act);
    }

    @PostMapping("/{seatId}/acting")
    ResponseEntity<Receipt> appoint(@ActBody AppointActingHolder act) {
        return desk.create(act, "/api/v1/bodies/" + act.bodyId());
    }

    @PostMapping("/{seatId}/acting/end")
    ResponseEntity<Receipt> endActing(@ActBody EndActing act) {
        return desk.record(act);
    }
}
