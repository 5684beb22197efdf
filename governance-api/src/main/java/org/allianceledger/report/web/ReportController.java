package org.allianceledger.report.web;

import java.util.List;
import org.allianceledger.account.CurrentAccount;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.history.view.HistoryQueries;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.ledger.view.Register;
import org.allianceledger.report.view.OpennessReport;
import org.allianceledger.report.view.OpennessReport.Openness;
import org.allianceledger.report.view.PowerReport;
import org.allianceledger.report.view.PowerReport.Power;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/alliances/{allianceId}")
class ReportController {

    private final OpennessReport openness;
    private final PowerReport power;
    private final Reading reading;

    ReportController(OpennessReport openness, PowerReport power, Reading reading) {
        this.openness = openness;
        this.power = power;
        this.reading = reading;
    }

    @GetMapping("/openness")
    Openness openness(@PathVariable AllianceId allianceId, Moment moment) {
        reading.await(HistoryQueries.MODEL, moment);
        reading.await(Register.MODEL, moment);
        return openness.of(allianceId, moment.when());
    }

    /** How a closed decision came out is not told by naming it here. */
    @GetMapping("/power")
    List<Power> power(@PathVariable AllianceId allianceId, Moment moment) {
        reading.await(Register.MODEL, moment);
        boolean insider = CurrentAccount.mayReadClosed();
        return power.of(allianceId, moment.when()).stream()
                .map(line -> insider ? line : line.open())
                .toList();
    }
}
