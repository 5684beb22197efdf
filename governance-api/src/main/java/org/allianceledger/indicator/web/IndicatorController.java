package org.allianceledger.indicator.web;

import org.allianceledger.http.ActBody;
import org.allianceledger.http.ActDesk;
import org.allianceledger.indicator.IndicatorCommand.AgreeDataSharing;
import org.allianceledger.indicator.IndicatorCommand.ChangeMethod;
import org.allianceledger.indicator.IndicatorCommand.DefineIndicator;
import org.allianceledger.indicator.IndicatorCommand.SignDataSharing;
import org.allianceledger.indicator.MeasurementCommand.CorrectMeasurement;
import org.allianceledger.indicator.MeasurementCommand.RecordMeasurement;
import org.allianceledger.indicator.MeasurementCommand.SetBaseline;
import org.allianceledger.ledger.store.Receipt;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class IndicatorController {

    private final ActDesk desk;

    IndicatorController(ActDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/alliances/{allianceId}/indicators")
    ResponseEntity<Receipt> define(@ActBody DefineIndicator act) {
        return desk.create(act, "/api/v1/indicators/{id}");
    }

    @PostMapping("/indicators/{indicatorId}/methods")
    ResponseEntity<Receipt> change(@ActBody ChangeMethod act) {
        return desk.create(act, "/api/v1/indicators/" + act.indicatorId());
    }

    @PostMapping("/indicators/{indicatorId}/agreements")
    ResponseEntity<Receipt> agree(@ActBody AgreeDataSharing act) {
        return desk.create(act, "/api/v1/indicators/" + act.indicatorId());
    }

    @PostMapping("/indicators/{indicatorId}/agreements/{agreementId}/signature")
    ResponseEntity<Receipt> sign(@ActBody SignDataSharing act) {
        return desk.record(act);
    }

    @PostMapping("/indicators/{indicatorId}/baseline")
    ResponseEntity<Receipt> begin(@ActBody SetBaseline act) {
        return desk.create(act, "/api/v1/indicators/" + act.indicatorId());
    }

    @PostMapping("/indicators/{indicatorId}/measurements")
    ResponseEntity<Receipt> measure(@ActBody RecordMeasurement act) {
        return desk.create(act, "/api/v1/indicators/" + act.indicatorId());
    }

    @PostMapping("/indicators/{indicatorId}/measurements/{measurementId}/correction")
    ResponseEntity<Receipt> correct(@ActBody CorrectMeasurement act) {
        return desk.record(act);
    }
}
