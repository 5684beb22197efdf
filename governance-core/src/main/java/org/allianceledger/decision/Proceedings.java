package org.allianceledger.decision;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.SeatId;
import org.allianceledger.decision.CorrectionEvent.OutcomeRecomputed;
import org.allianceledger.decision.EffectEvent.DissentRecorded;
import org.allianceledger.decision.EffectEvent.UrgentDecisionTaken;
import org.allianceledger.decision.ProposalEvent.DecisionProposed;
import org.allianceledger.decision.ProposalEvent.SeatRecused;
import org.allianceledger.voting.Question.Resolution;
import org.jspecify.annotations.Nullable;

/** All that has happened to one decision, as its events tell it: for the rules, for its page, and for whoever checks it. */
public final class Proceedings {

    /** A reasoned objection and what became of it. */
    public record Objection(
            int number,
            SeatId seat,
            String reason,
            int version,
            Resolution resolution,
            @Nullable String how) {}

    /** One version of the text. */
    public record Version(int number, String hash, Proposal proposal, LocalDate occurred) {}

    private @Nullable AllianceId alliance;
    private @Nullable BodyId body;
    private @Nullable DecisionId id;
    private @Nullable String key;
    private @Nullable DecisionId amends;
    private Stage stage = Stage.DRAFT;
    private final Debate debate = new Debate();
    private final Hearing hearing = new Hearing();
    private final Rounds rounds = new Rounds();
    private final Aftermath aftermath = new Aftermath();

    /** The proceedings so far, from their events in order. */
    public static Proceedings of(Iterable<? extends DecisionEvent> events) {
        var proceedings = new Proceedings();
        events.forEach(proceedings::apply);
        return proceedings;
    }

    /** Takes in the next event. */
    public void apply(DecisionEvent event) {
        switch (event) {
            case ProposalEvent it -> on(it);
            case HearingEvent it -> hearing.apply(it);
            case VotingEvent it -> stage = rounds.after(it, stage, debate, aftermath);
            case EffectEvent it -> on(it);
            case CorrectionEvent it -> on(it);
        }
    }

    private void on(ProposalEvent event) {
        if (event instanceof DecisionProposed it) {
            begin(it, it.bodyId(), it.key());
            amends = it.amends();
        }
        stage = debate.after(event, stage);
        if (event instanceof SeatRecused it && it.voidsBallot()) {
            rounds.last().voidBallotsBy(it.seatId());
        }
    }

    private void begin(DecisionEvent first, BodyId itsBody, @Nullable String itsKey) {
        alliance = first.allianceId();
        body = itsBody;
        id = first.decisionId();
        key = itsKey;
    }

    private void on(EffectEvent event) {
        if (event instanceof UrgentDecisionTaken it) {
            begin(it, it.bodyId(), it.key());
            debate.begin(Proposal.of(it), it.occurred());
        }
        stage = aftermath.after(event, stage);
    }

    // What would have been decided without a conflicted member is worked out, but changes nothing.
    private void on(CorrectionEvent event) {
        stage = aftermath.after(event, stage);
        if (event instanceof OutcomeRecomputed it && !it.hypothetical()) {
            rounds.number(it.round()).correct(it);
        }
    }

    public AllianceId alliance() {
        return requireNonNull(alliance);
    }

    public BodyId body() {
        return requireNonNull(body);
    }

    public DecisionId id() {
        return requireNonNull(id);
    }

    public @Nullable String key() {
        return key;
    }

    /** The name it goes by: its key, or its identifier. */
    public String name() {
        String known = key;
        return known == null ? id().value() : known;
    }

    public @Nullable DecisionId amends() {
        return amends;
    }

    public Stage stage() {
        return stage;
    }

    /** The newest version of what is proposed. */
    public Proposal proposal() {
        return debate.version().proposal();
    }

    public Version version() {
        return debate.version();
    }

    public List<Version> versions() {
        return debate.versions();
    }

    /** The day the body last put it off; null if it never did. */
    public @Nullable LocalDate deferred() {
        return debate.deferred();
    }

    public Map<SeatId, Conflict> conflicts() {
        return debate.conflicts();
    }

    /** The seats whose own answer is that they have no conflict. */
    public Set<SeatId> denials() {
        return debate.denials();
    }

    public boolean isRecused(SeatId seat) {
        Conflict conflict = debate.conflicts().get(seat);
        return conflict != null && conflict.standing() == Conflict.Standing.RECUSED;
    }

    public List<Objection> objections() {
        return debate.objections();
    }

    public Set<SeatId> voteAskedBy() {
        return debate.voteAskedBy();
    }

    public Set<SeatId> necessity() {
        return rounds.necessity();
    }

    public Hearing hearing() {
        return hearing;
    }

    public List<Round> rounds() {
        return rounds.all();
    }

    public Optional<Round> lastRound() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.last());
    }

    public Map<DecisionId, Boolean> amendments() {
        return debate.amendments();
    }

    public boolean hasOpenAmendment() {
        return debate.amendments().containsValue(true);
    }

    public Optional<UrgentDecisionTaken> urgent() {
        return aftermath.urgent();
    }

    /** True once the body has ratified what the chair decided, false once it has refused to; null while it waits. */
    public @Nullable Boolean ratified() {
        return aftermath.ratified();
    }

    /** First day of effect; null as long as it has none. */
    public @Nullable LocalDate from() {
        return aftermath.from();
    }

    /** True if it binds on the day, also if it has been superseded or rescinded since. */
    public boolean bindsOn(LocalDate day) {
        return aftermath.bindsOn(day, stage);
    }

    /** Last day of effect; null while none is known. */
    public @Nullable LocalDate until() {
        return aftermath.until();
    }

    public @Nullable DecisionId successor() {
        return aftermath.successor();
    }

    public @Nullable String condition() {
        return aftermath.condition();
    }

    public boolean isDisputed() {
        return aftermath.isDisputed();
    }

    public boolean hasDiscoveredConflict() {
        return aftermath.hasDiscoveredConflict();
    }

    public boolean isCorrected() {
        return aftermath.isCorrected();
    }

    public boolean lackedQuorum() {
        return rounds.lackedQuorum();
    }

    /** What members have had minuted about it. */
    public List<DissentRecorded> dissents() {
        return aftermath.dissents();
    }

    /** What has followed from it, as act and subject. */
    public Set<String> carriedOut() {
        return aftermath.carriedOut();
    }

    /** Who won the election it was, in order; empty if it was none. */
    public List<String> elected() {
        return lastRound()
                .flatMap(Round::outcome)
                .map(it -> it.computation().elected())
                .orElse(List.of());
    }
}
