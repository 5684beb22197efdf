package org.allianceledger.report.view;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.allianceledger.agenda.view.Reader;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.view.CommitmentQueries;
import org.allianceledger.decision.Conflict;
import org.allianceledger.decision.Conflict.Ground;
import org.allianceledger.decision.CorrectionEvent.ConflictDiscovered;
import org.allianceledger.decision.view.DecisionPage;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.leadership.view.Leadership;
import org.allianceledger.leadership.view.Leadership.HolderView;
import org.allianceledger.leadership.view.Leadership.SeatView;
import org.allianceledger.leadership.view.LeadershipQueries;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.Register;
import org.allianceledger.mandate.view.MandateQueries;
import org.allianceledger.oversight.view.OversightQueries;
import org.allianceledger.report.view.Suggestions.Answer;
import org.allianceledger.report.view.Suggestions.Suggestion;
import org.springframework.stereotype.Component;

/** Suggests who may have a conflict of interest in a decision; whether they have is for people to decide. */
@Component
public class SuggestedConflicts {

    /** Every view it reads, for readers who wait for their own write. */
    public static final List<String> MODELS = List.of(
            DecisionQueries.MODEL,
            LeadershipQueries.MODEL,
            CommitmentQueries.MODEL,
            MandateQueries.MODEL,
            Register.MODEL);

    // Until voting opens, whoever has a seat on the day asked about will decide; from then on, whoever had one.
    private static final Set<String> BEFORE_VOTE =
            Set.of("draft", "proposed", "admitted", "deliberating", "adjourned", "referred");

    private final DecisionQueries decisions;
    private final LeadershipQueries leadership;
    private final OversightQueries oversight;
    private final Concerns concerns;

    SuggestedConflicts(
            DecisionQueries decisions, LeadershipQueries leadership, OversightQueries oversight, Concerns concerns) {
        this.decisions = decisions;
        this.leadership = leadership;
        this.oversight = oversight;
        this.concerns = concerns;
    }

    /** The decision must be one that the reader may read; what they may not read besides is left out. */
    public Suggestions of(DecisionPage page, PointInTime when, Reader reader) {
        LocalDate day = dayOf(page, when.asOf());
        var then = new PointInTime(day, when.knownAt(), when.latest());
        String body = decisions.decidingBody(page, when);
        List<Suggestion> suggestions = leadership.leadership(AllianceId.of(page.allianceId()), then).stream()
                .flatMap(known -> suggestions(page, body, known, then, reader))
                .toList();
        return new Suggestions(
                page.id(),
                body,
                day,
                suggestions,
                suggestions.stream().filter(it -> it.answer() == Answer.OPEN).count());
    }

    private static LocalDate dayOf(DecisionPage page, LocalDate asked) {
        if (BEFORE_VOTE.contains(page.stage())) {
            return asked;
        }
        if (page.rounds().isEmpty()) {
            return page.urgent() == null ? asked : page.trail().getFirst().occurred();
        }
        return page.rounds().getLast().day();
    }

    private Stream<Suggestion> suggestions(
            DecisionPage page, String body, Leadership known, PointInTime then, Reader reader) {
        List<SeatView> seats = seats(body, known);
        var found = new ArrayList<>(concerns.of(page, known, then, reader));
        if (reader.inside()) {
            var declared = oversight.declarations(AllianceId.of(page.allianceId()), null, true, then);
            found.addAll(new InterestConcerns(page.proposal(), found).of(declared, seats));
        }
        return seats.stream()
                .flatMap(seat -> found.stream().filter(it -> it.meets(seat)).map(it -> suggestion(page, seat, it)));
    }

    // Of whoever also has an office without a vote, such as the vice chair, the seat with the vote is the one to bar.
    private static List<SeatView> seats(String body, Leadership known) {
        List<SeatView> filled = known.bodies().stream()
                .filter(it -> it.id().equals(body))
                .flatMap(it -> it.roles().stream())
                .flatMap(role -> role.seats().stream())
                .filter(seat -> seat.holder() != null)
                .toList();
        Set<String> voting = filled.stream()
                .filter(seat -> seat.votes() > 0)
                .map(SuggestedConflicts::member)
                .collect(toUnmodifiableSet());
        return filled.stream()
                .filter(seat -> seat.votes() > 0 || !voting.contains(member(seat)))
                .toList();
    }

    private static String member(SeatView seat) {
        return requireNonNull(seat.holder()).personId();
    }

    private static Suggestion suggestion(DecisionPage page, SeatView seat, Concern concern) {
        HolderView acting = seat.acting();
        HolderView person =
                acting != null && acting.personId().equals(concern.whom()) ? acting : requireNonNull(seat.holder());
        Optional<Conflict> raised = page.conflicts().stream()
                .filter(it -> it.seatId().equals(seat.id()))
                .map(DecisionPage.ConflictShown::conflict)
                .findFirst();
        Optional<Ground> discovered = page.corrections().stream()
                .filter(it -> it.correction() instanceof ConflictDiscovered late
                        && late.seatId().value().equals(seat.id()))
                .map(it -> ((ConflictDiscovered) it.correction()).ground())
                .findFirst();
        return new Suggestion(
                seat.id(),
                seat.key(),
                person.personId(),
                person.name(),
                seat.tie().partnerId(),
                seat.tie().partnerId() == null ? null : seat.tie().name(),
                concern.ground(),
                concern.danish(),
                concern.english(),
                concern.restsOn(),
                raised.map(it -> Answer.valueOf(it.standing().name()))
                        .orElse(
                                discovered.isPresent()
                                        ? Answer.DISCOVERED
                                        : page.denials().contains(seat.id()) ? Answer.DENIED : Answer.OPEN),
                raised.map(Conflict::ground).or(() -> discovered).orElse(null));
    }
}
