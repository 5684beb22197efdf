package org.allianceledger.report.web;

import java.util.List;
import org.allianceledger.agenda.view.Reader;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.view.CommitmentQueries;
import org.allianceledger.decision.view.Sight;
import org.allianceledger.decision.web.Readable;
import org.allianceledger.history.view.HistoryQueries;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.http.Unknown;
import org.allianceledger.http.Words;
import org.allianceledger.ledger.view.Register;
import org.allianceledger.report.view.ActionPlan;
import org.allianceledger.report.view.Handover;
import org.allianceledger.report.view.HandoverFolder;
import org.allianceledger.report.view.OpennessReport;
import org.allianceledger.report.view.OpennessReport.Openness;
import org.allianceledger.report.view.PowerReport;
import org.allianceledger.report.view.PowerReport.Power;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/alliances/{allianceId}")
class ReportController {

    private final OpennessReport openness;
    private final PowerReport power;
    private final ActionPlan plan;
    private final HandoverFolder handover;
    private final Readable readable;
    private final Reading reading;
    private final Words words;

    ReportController(
            OpennessReport openness,
            PowerReport power,
            ActionPlan plan,
            HandoverFolder handover,
            Readable readable,
            Reading reading,
            Words words) {
        this.openness = openness;
        this.power = power;
        this.plan = plan;
        this.handover = handover;
        this.readable = readable;
        this.reading = reading;
        this.words = words;
    }

    @GetMapping("/openness")
    Openness openness(@PathVariable AllianceId allianceId, Moment moment) {
        reading.await(allianceId, HistoryQueries.MODEL, moment);
        reading.await(Register.MODEL, moment);
        return openness.of(allianceId, moment.when());
    }

    /** How a closed decision came out is not told by naming it here. */
    @GetMapping("/power")
    List<Power> power(@PathVariable AllianceId allianceId, Moment moment) {
        reading.await(allianceId, Register.MODEL, moment);
        Sight sight = readable.in(allianceId);
        return power.of(allianceId, moment.when()).stream()
                .map(line -> line.seenBy(sight))
                .toList();
    }

    @GetMapping("/action-plan")
    ActionPlan.Plan actionPlan(@PathVariable AllianceId allianceId, Moment moment) {
        reading.await(allianceId, CommitmentQueries.MODEL, moment);
        reading.await(Register.MODEL, moment);
        return plan.of(allianceId, moment.when(), reader(allianceId));
    }

    /** For whoever hands over and takes over, since it holds what is closed. */
    @GetMapping("/handover")
    Handover handover(@PathVariable AllianceId allianceId, Moment moment) {
        if (!readable.in(allianceId).inside()) {
            throw new AccessDeniedException("The handover folder holds closed items");
        }
        HandoverFolder.MODELS.forEach(model -> reading.await(model, moment));
        return handover.of(allianceId, moment.when(), reader(allianceId))
                .orElseThrow(() -> new Unknown(allianceId.value()));
    }

    private Reader reader(AllianceId alliance) {
        return new Reader(readable.in(alliance), words.locale());
    }
}
