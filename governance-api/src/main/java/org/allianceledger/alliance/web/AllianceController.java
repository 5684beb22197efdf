package org.allianceledger.alliance.web;

import org.allianceledger.alliance.AllianceCommand.AppointHost;
import org.allianceledger.alliance.AllianceCommand.AppointSecretariat;
import org.allianceledger.alliance.AllianceCommand.RegisterAlliance;
import org.allianceledger.http.ActBody;
import org.allianceledger.http.ActDesk;
import org.allianceledger.ledger.store.Receipt;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/alliances")
class AllianceController {

    private final ActDesk desk;

    AllianceController(ActDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    ResponseEntity<Receipt> register(@ActBody RegisterAlliance act) {
        return desk.create(act, "/api/v1/alliances/" + act.key());
    }

    @PostMapping("/{allianceId}/host")
    ResponseEntity<Receipt> appointHost(@ActBody AppointHost act) {
        return desk.record(act);
    }

    @PostMapping("/{allianceId}/secretariat")
    ResponseEntity<Receipt> appointSecretariat(@ActBody AppointSecretariat act) {
        return desk.record(act);
    }
}
