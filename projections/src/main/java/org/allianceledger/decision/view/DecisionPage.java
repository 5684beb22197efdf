package org.allianceledger.decision.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allianceledger.decision.Authorisation;
import org.allianceledger.decision.Conflict;
import org.allianceledger.decision.CorrectionEvent;
import org.allianceledger.decision.DecisionEvent;
import org.allianceledger.decision.EffectEvent.DissentRecorded;
import org.allianceledger.decision.Proceedings;
import org.allianceledger.decision.Proceedings.Objection;
import org.allianceledger.decision.Proceedings.Version;
import org.allianceledger.decision.Proposal;
import org.allianceledger.decision.Round;
import org.allianceledger.decision.VotingEvent.BallotCast;
import org.allianceledger.decision.VotingEvent.OutcomeDeclared;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.voting.Ballot;
import org.allianceledger.voting.Computation;
import org.allianceledger.voting.Outcome;
import org.allianceledger.voting.Question;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one decision as it was known at a moment: its text in every version, who could vote, who did and how,
 * the arithmetic, what it authorises and what has followed from it.
 *
 * @param stage where it stands; {@code expired}, {@code superseded} and the like have a last day in {@code until}
 * @param awaitsRatification true for what the chair decided alone, as long as the body has not answered
 * @param corrected true if anything in it was corrected later
 */
public record DecisionPage(
        String id,
        @Nullable String key,
        String allianceId,
        String bodyId,
        Proposal proposal,
        int version,
        String hash,
        List<Version> versions,
        String stage,
        @Nullable String amends,
        List<String> openAmendments,
        List<ConflictShown> conflicts,
        List<String> denials,
        List<Objection> objections,
        List<RoundShown> rounds,
        @Nullable Urgent urgent,
        boolean awaitsRatification,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String successor,
        @Nullable String condition,
        boolean disputed,
        boolean conflictDiscovered,
        boolean corrected,
        List<String> carriedOut,
        List<DissentRecorded> dissents,
        List<CorrectionShown> corrections,
        List<Trace> trail,
        LocalDate asOf,
        Instant knownAt) {

    /** That a seat is conflicted, and how far that has come. */
    public record ConflictShown(String seatId, Conflict conflict) {}

    /** One round of voting. {@code cast} holds every ballot, also those that were cast again. */
    public record RoundShown(
            int number,
            LocalDate day,
            boolean written,
            @Nullable LocalDate repliesUntil,
            boolean secondCall,
            @Nullable String meetingId,
            @Nullable String itemId,
            String ruleSetId,
            String rule,
            List<BallotCast> cast,
            List<Ballot> counted,
            @Nullable Question question,
            @Nullable Computation computation,
            @Nullable Outcome declared,
            @Nullable String ruling) {}

    /** What the chair decided alone. */
    public record Urgent(String seatId, @Nullable Long amount, String urgency) {}

    /** A correction, with who asked for it and who approved it. */
    public record CorrectionShown(String event, LocalDate occurred, Instant recorded, CorrectionEvent correction) {}

    /** One act behind it. */
    public record Trace(
            long position,
            String eventId,
            String event,
            LocalDate occurred,
            Instant recorded,
            String actor,
            Authority authority) {}

    /** A closed item as everybody may see it. */
    public record Stub(
            String id,
            @Nullable String key,
            String bodyId,
            String title,
            String level,
            @Nullable String ground,
            @Nullable LocalDate closedReviewOn,
            String stage,
            @Nullable String outcome) {}

    static Optional<DecisionPage> of(List<RecordedEvent> events, PointInTime when) {
        if (events.isEmpty()) {
            return Optional.empty();
        }
        var proceedings = Proceedings.of(
                events.stream().map(it -> (DecisionEvent) it.event()).toList());
        var corrections = new ArrayList<CorrectionShown>();
        for (RecordedEvent it : events) {
            if (it.event() instanceof CorrectionEvent correction) {
                corrections.add(new CorrectionShown(name(it), correction.occurred(), it.recorded(), correction));
            }
        }
        return Optional.of(new DecisionPage(
                proceedings.id().value(),
                proceedings.key(),
                proceedings.alliance().value(),
                proceedings.body().value(),
                proceedings.proposal(),
                proceedings.version().number(),
                proceedings.version().hash(),
                proceedings.versions(),
                DecisionRows.word(proceedings.stage()),
                text(proceedings.amends()),
                proceedings.amendments().entrySet().stream()
                        .filter(java.util.Map.Entry::getValue)
                        .map(it -> it.getKey().value())
                        .toList(),
                proceedings.conflicts().entrySet().stream()
                        .map(it -> new ConflictShown(it.getKey().value(), it.getValue()))
                        .sorted(java.util.Comparator.comparing(ConflictShown::seatId))
                        .toList(),
                proceedings.denials().stream().map(it -> it.value()).sorted().toList(),
                proceedings.objections(),
                proceedings.rounds().stream().map(DecisionPage::shown).toList(),
                proceedings
                        .urgent()
                        .map(it -> new Urgent(it.seatId().value(), it.amount(), it.urgency()))
                        .orElse(null),
                proceedings.urgent().isPresent() && proceedings.ratified() == null,
                proceedings.from(),
                proceedings.until(),
                text(proceedings.successor()),
                proceedings.condition(),
                proceedings.isDisputed(),
                proceedings.hasDiscoveredConflict(),
                proceedings.isCorrected(),
                proceedings.carriedOut().stream().sorted().toList(),
                proceedings.dissents(),
                corrections,
                events.stream().map(DecisionPage::trace).toList(),
                when.asOf(),
                when.knownAt()));
    }

    /** What followed or may follow from it. */
    public List<Authorisation> authorises() {
        return proposal.authorises();
    }

    /** The outcome as it stands: declared, or else computed; null if there is none yet. */
    public @Nullable Outcome outcome() {
        if (rounds.isEmpty()) {
            return null;
        }
        RoundShown last = rounds.getLast();
        Computation computation = last.computation();
        return last.declared() != null ? last.declared() : computation == null ? null : computation.outcome();
    }

    private static RoundShown shown(Round round) {
        return new RoundShown(
                round.number(),
                round.day(),
                round.isWritten(),
                round.repliesUntil(),
                round.isSecondCall(),
                text(round.meeting()),
                text(round.item()),
                round.ruleSet().value(),
                round.rule(),
                round.cast(),
                round.ballots(),
                round.outcome().map(it -> it.question()).orElse(null),
                round.outcome().map(it -> it.computation()).orElse(null),
                round.declared().map(OutcomeDeclared::outcome).orElse(null),
                round.declared().map(OutcomeDeclared::ruling).orElse(null));
    }

    private static Trace trace(RecordedEvent it) {
        return new Trace(
                it.position(),
                it.id(),
                name(it),
                it.event().occurred(),
                it.recorded(),
                it.actor(),
                it.event().authority());
    }

    private static String name(RecordedEvent it) {
        return it.event().getClass().getSimpleName();
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
