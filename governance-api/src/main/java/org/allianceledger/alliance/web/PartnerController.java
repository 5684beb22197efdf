package org.allianceledger.alliance.web;

import org.allianceledger.alliance.AllianceCommand.AdmitPartner;
import org.allianceledger.alliance.AllianceCommand.DescribeContributions;
import org.allianceledger.alliance.AllianceCommand.ExpelPartner;
import org.allianceledger.alliance.AllianceCommand.NotifyWithdrawal;
import org.allianceledger.alliance.AllianceCommand.WithdrawPartner;
import org.allianceledger.ledger.store.Receipt;
import org.allianceledger.http.ActBody;
import org.allianceledger.http.ActDesk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/alliances/{allianceId}/partners")
class PartnerController {

    private final ActDesk desk;

    PartnerController(ActDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    ResponseEntity<Receipt> admit(@ActBody AdmitPartner act) {
        return desk.create(act, "/api/v1/alliances/" + act.allianceId().key() + "/partners/{id}");
    }

    @PostMapping("/{partnerId}/contributions")
    ResponseEntity<Receipt> describe(@ActBody DescribeContributions act) {
        return desk.record(act);
    }

    @PostMapping("/{partnerId}/withdrawal-notice")
    ResponseEntity<Receipt> notifyWithdrawal(@ActBody NotifyWithdrawal act) {
        return desk.record(act);
    }

    @PostMapping("/{partnerId}/withdrawal")
    ResponseEntity<Receipt> withdraw(@ActBody WithdrawPartner act) {
        return desk.record(act);
    }

    @PostMapping("/{partnerId}/expulsion")
    ResponseEntity<Receipt> expel(@ActBody ExpelPartner act) {
        return desk.record(act);
    }
}
