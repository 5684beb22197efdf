package org.allianceledger.report.view;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.allianceledger.agenda.view.Reader;
import org.allianceledger.agreement.view.AgreementQueries;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.IndicatorId;
import org.allianceledger.body.BodyId;
import org.allianceledger.commitment.view.CommitmentQueries;
import org.allianceledger.commitment.view.CommitmentReaders;
import org.allianceledger.communication.view.EscalationQueries;
import org.allianceledger.communication.view.EscalationViews.Up;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.decision.view.DecisionQueries.Which;
import org.allianceledger.decision.view.DecisionRow;
import org.allianceledger.indicator.view.IndicatorQueries;
import org.allianceledger.leadership.view.Leadership;
import org.allianceledger.leadership.view.Leadership.OfficeView;
import org.allianceledger.leadership.view.LeadershipQueries;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.mandate.Standing;
import org.allianceledger.mandate.view.MandateQueries;
import org.allianceledger.mandate.view.MandateViews;
import org.allianceledger.meeting.view.MeetingList;
import org.allianceledger.oversight.view.OversightQueries;
import org.allianceledger.pilot.view.PilotQueries;
import org.allianceledger.report.view.Handover.Governed;
import org.allianceledger.report.view.Handover.Measured;
import org.allianceledger.ruleset.view.RuleSetQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the handover folder from what each part of the ledger tells of itself, so that it is never kept by hand. */
@Component
public class HandoverFolder {

    /** Every view it reads, for readers who wait for their own write. */
    public static final List<String> MODELS = List.of(
            LeadershipQueries.MODEL,
            MandateQueries.MODEL,
            CommitmentQueries.MODEL,
            DecisionQueries.MODEL,
            MeetingList.MODEL,
            IndicatorQueries.MODEL);

    private static final int MOST = 10_000;

    private final LeadershipQueries leadership;
    private final RuleSetQueries ruleSets;
    private final AgreementQueries agreements;
    private final MandateQueries mandates;
    private final CommitmentQueries commitments;
    private final CommitmentReaders readers;
    private final IndicatorQueries indicators;
    private final DecisionQueries decisions;
    private final MeetingList meetings;
    private final PilotQueries pilots;
    private final EscalationQueries escalations;
    private final OversightQueries oversight;

    HandoverFolder(
            LeadershipQueries leadership,
            RuleSetQueries ruleSets,
            AgreementQueries agreements,
            MandateQueries mandates,
            CommitmentQueries commitments,
            CommitmentReaders readers,
            IndicatorQueries indicators,
            DecisionQueries decisions,
            MeetingList meetings,
            PilotQueries pilots,
            EscalationQueries escalations,
            OversightQueries oversight) {
        this.leadership = leadership;
        this.ruleSets = ruleSets;
        this.agreements = agreements;
        this.mandates = mandates;
        this.commitments = commitments;
        this.readers = readers;
        this.indicators = indicators;
        this.decisions = decisions;
        this.meetings = meetings;
        this.pilots = pilots;
        this.escalations = escalations;
        this.oversight = oversight;
    }

    /** The folder on a day; empty if the alliance was not known. */
    public Optional<Handover> of(AllianceId alliance, PointInTime when, Reader reader) {
        return leadership.leadership(alliance, when).map(led -> folder(led, alliance, when, reader));
    }

    private List<DecisionRow> shown(List<DecisionRow> rows, PointInTime when, Reader reader) {
        return rows.stream().map(it -> decisions.told(it, reader.sight(), when)).toList();
    }

    private Handover folder(Leadership led, AllianceId alliance, PointInTime when, Reader reader) {
        LocalDate day = when.asOf();
        List<MandateViews.Line> running = mandates.mandates(alliance, when).stream()
                .filter(it -> it.standing() == Standing.IN_FORCE || it.standing() == Standing.SUSPENDED)
                .toList();
        var board = pilots.board(alliance, when);
        return new Handover(
                led.alliance(),
                led.host(),
                led.secretariat(),
                led.partners(),
                led.bodies().stream()
                        .map(it -> new Governed(
                                it.id(), it.name(), it.kind(), ruleSets.inForce(new BodyId(it.id()), when)))
                        .toList(),
                agreements.agreements(alliance, when),
                running,
                running.stream()
                        .filter(it -> isBefore(it, led.host()) || isBefore(it, led.secretariat()))
                        .map(MandateViews.Line::id)
                        .toList(),
                commitments.all(
                        alliance,
                        readers.everythingFor(alliance, reader.sight()).open(),
                        when),
                agreements.elections(alliance, when),
                indicators.indicators(alliance, when, reader).stream()
                        .flatMap(it -> indicators.page(new IndicatorId(it.id()), when, reader).stream())
                        .map(it -> new Measured(it.indicator(), it.sources(), it.needsAgreement(), it.agreements()))
                        .toList(),
                shown(decisions.list(alliance, Which.WAITING, null, when, "", MOST), when, reader),
                shown(decisions.list(alliance, Which.IN_FORCE, null, when, "", MOST), when, reader).stream()
                        .filter(it -> it.reviewOn() != null)
                        .sorted(comparing(it -> Objects.requireNonNull(it.reviewOn())))
                        .toList(),
                led.bodies().stream()
                        .flatMap(it ->
                                meetings.of(new BodyId(it.id()), when, new MeetingList.Place(day, ""), MOST).stream())
                        .toList(),
                Stream.of(board.proposed(), board.running(), board.overdueEvaluation(), board.adjusted())
                        .flatMap(List::stream)
                        .toList(),
                escalations.elevator(alliance, when).up().stream()
                        .filter(HandoverFolder::waits)
                        .toList(),
                oversight.reviews(alliance, when).stream()
                        .filter(it -> it.open() > 0)
                        .toList(),
                oversight.requests(alliance, when).stream()
                        .filter(it -> it.answered() == null)
                        .toList(),
                oversight.budgets(alliance, when).stream()
                        .filter(it -> it.year() >= day.getYear())
                        .toList(),
                day,
                when.knownAt());
    }

    private static boolean isBefore(MandateViews.Line mandate, @Nullable OfficeView office) {
        return office != null && mandate.terms().from().isBefore(office.from());
    }

    private static boolean waits(Up issue) {
        return issue.replies().isEmpty() && issue.backTo() == null;
    }
}
