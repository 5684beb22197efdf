package org.allianceledger.decision;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.SeatId;
import org.allianceledger.decision.CorrectionEvent.AttendanceCorrected;
import org.allianceledger.decision.CorrectionEvent.BallotCorrected;
import org.allianceledger.decision.CorrectionEvent.ConflictDiscovered;
import org.allianceledger.decision.CorrectionEvent.DisputeSettled;
import org.allianceledger.decision.CorrectionEvent.EntryDisputed;
import org.allianceledger.decision.CorrectionEvent.OutcomeDisputed;
import org.allianceledger.decision.CorrectionEvent.OutcomeRecomputed;
import org.allianceledger.decision.EffectEvent.DecisionAnnulled;
import org.allianceledger.decision.EffectEvent.DecisionCalledIn;
import org.allianceledger.decision.EffectEvent.DecisionCarriedOut;
import org.allianceledger.decision.EffectEvent.DecisionConditionMet;
import org.allianceledger.decision.EffectEvent.DecisionConfirmed;
import org.allianceledger.decision.EffectEvent.DecisionFulfilled;
import org.allianceledger.decision.EffectEvent.DecisionLapsed;
import org.allianceledger.decision.EffectEvent.DecisionRatified;
import org.allianceledger.decision.EffectEvent.DecisionRescinded;
import org.allianceledger.decision.EffectEvent.DecisionSuperseded;
import org.allianceledger.decision.EffectEvent.DissentRecorded;
import org.allianceledger.decision.EffectEvent.RatificationRefused;
import org.allianceledger.decision.EffectEvent.ReviewOpened;
import org.allianceledger.decision.EffectEvent.UrgentDecisionTaken;
import org.allianceledger.decision.ProposalEvent.AdmissionRefused;
import org.allianceledger.decision.ProposalEvent.AmendmentFiled;
import org.allianceledger.decision.ProposalEvent.AmendmentSettled;
import org.allianceledger.decision.ProposalEvent.ConflictDeclared;
import org.allianceledger.decision.ProposalEvent.ConflictDismissed;
import org.allianceledger.decision.ProposalEvent.DecisionDeferred;
import org.allianceledger.decision.ProposalEvent.DecisionProposed;
import org.allianceledger.decision.ProposalEvent.DecisionReferred;
import org.allianceledger.decision.ProposalEvent.DeliberationOpened;
import org.allianceledger.decision.ProposalEvent.ObjectionRaised;
import org.allianceledger.decision.ProposalEvent.ObjectionResolved;
import org.allianceledger.decision.ProposalEvent.ProposalAdmitted;
import org.allianceledger.decision.ProposalEvent.ProposalFiled;
import org.allianceledger.decision.ProposalEvent.ProposalRevised;
import org.allianceledger.decision.ProposalEvent.ProposalWithdrawn;
import org.allianceledger.decision.ProposalEvent.ReferralReturned;
import org.allianceledger.decision.ProposalEvent.SeatRecused;
import org.allianceledger.decision.VotingEvent.BallotCast;
import org.allianceledger.decision.VotingEvent.CastingVoteStated;
import org.allianceledger.decision.VotingEvent.OutcomeComputed;
import org.allianceledger.decision.VotingEvent.OutcomeDeclared;
import org.allianceledger.decision.VotingEvent.QuorumLacked;
import org.allianceledger.decision.VotingEvent.SeatAdmittedToRoll;
import org.allianceledger.decision.VotingEvent.VoteAsked;
import org.allianceledger.decision.VotingEvent.VotingClosed;
import org.allianceledger.decision.VotingEvent.VotingOpened;
import org.allianceledger.decision.VotingEvent.WrittenProcedureStopped;
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
    private final List<Version> versions = new ArrayList<>();
    private final Map<DecisionId, Boolean> amendments = new LinkedHashMap<>();
    private final Map<SeatId, Conflict> conflicts = new LinkedHashMap<>();
    private final List<Objection> objections = new ArrayList<>();
    private final Set<SeatId> voteAskedBy = new LinkedHashSet<>();
    private final List<Round> rounds = new ArrayList<>();
    private final Set<String> carriedOut = new LinkedHashSet<>();
    private final Set<SeatId> necessity = new LinkedHashSet<>();
    private @Nullable UrgentDecisionTaken urgent;
    private @Nullable Boolean ratified;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable DecisionId successor;
    private @Nullable String condition;
    private boolean disputed;
    private boolean conflictDiscovered;
    private boolean corrected;
    private boolean lackedQuorum;

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
            case VotingEvent it -> on(it);
            case EffectEvent it -> on(it);
            case CorrectionEvent it -> on(it);
        }
    }

    private void on(ProposalEvent event) {
        switch (event) {
            case DecisionProposed it -> proposed(it);
            case ProposalFiled ignored -> stage = Stage.PROPOSED;
            case ProposalRevised it -> revised(it);
            case ProposalAdmitted ignored -> stage = Stage.ADMITTED;
            case AdmissionRefused ignored -> stage = Stage.NOT_ADMITTED;
            case ProposalWithdrawn ignored -> stage = Stage.WITHDRAWN;
            case DeliberationOpened ignored -> stage = Stage.DELIBERATING;
            case ObjectionRaised it ->
                objections.add(
                        new Objection(it.number(), it.seatId(), it.reason(), it.version(), Resolution.OPEN, null));
            case ObjectionResolved it ->
                objections.replaceAll(o -> o.number() == it.number()
                        ? new Objection(o.number(), o.seat(), o.reason(), o.version(), it.resolution(), it.how())
                        : o);
            case ConflictDeclared it ->
                conflicts.put(it.seatId(), new Conflict(it.ground(), it.raisedBy(), Conflict.Standing.DECLARED));
            case ConflictDismissed it -> stand(it.seatId(), Conflict.Standing.DISMISSED);
            case SeatRecused it -> recused(it);
            case DecisionDeferred ignored -> stage = Stage.ADJOURNED;
            case DecisionReferred ignored -> stage = Stage.REFERRED;
            case ReferralReturned ignored -> stage = Stage.ADMITTED;
            case AmendmentFiled it -> amendments.put(it.amendment(), true);
            case AmendmentSettled it -> amendments.put(it.amendment(), false);
        }
    }

    private void proposed(DecisionProposed it) {
        alliance = it.allianceId();
        body = it.bodyId();
        id = it.decisionId();
        key = it.key();
        amends = it.amends();
        stage = it.draft() ? Stage.DRAFT : Stage.PROPOSED;
        var proposal = new Proposal(
                it.title(),
                it.text(),
                it.matter(),
                it.rule(),
                it.level(),
                it.from(),
                it.reviewOn(),
                it.evaluateOn(),
                it.authorises(),
                it.candidates(),
                it.places(),
                it.reliesOn());
        versions.add(new Version(1, proposal.hash(), proposal, it.occurred()));
    }

    private void revised(ProposalRevised it) {
        Proposal was = proposal();
        var proposal = new Proposal(
                it.title(),
                it.text(),
                was.matter(),
                it.rule(),
                was.level(),
                it.from(),
                it.reviewOn(),
                it.evaluateOn(),
                it.authorises(),
                it.candidates(),
                it.places(),
                it.reliesOn());
        versions.add(new Version(it.version(), it.hash(), proposal, it.occurred()));
        voteAskedBy.clear();
        if (stage == Stage.CLOSED) {
            stage = Stage.DELIBERATING;
        }
    }

    private void stand(SeatId seat, Conflict.Standing standing) {
        conflicts.computeIfPresent(seat, (it, was) -> new Conflict(was.ground(), was.raisedBy(), standing));
    }

    private void recused(SeatRecused it) {
        conflicts.put(it.seatId(), new Conflict(it.ground(), it.raisedBy(), Conflict.Standing.RECUSED));
        if (it.voidsBallot()) {
            rounds.getLast().voidBallotOf(it.seatId());
        }
    }

    private void on(VotingEvent event) {
        switch (event) {
            case VotingOpened it -> {
                rounds.add(new Round(it));
                necessity.clear();
                necessity.addAll(it.necessity());
                stage = Stage.VOTING;
            }
            case QuorumLacked it -> rounds.add(Round.without(it));
            case SeatAdmittedToRoll it -> rounds.getLast().admit(it.seat());
            case BallotCast it -> rounds.getLast().count(it);
            case CastingVoteStated it -> rounds.getLast().state(it.choice());
            case VoteAsked it -> voteAskedBy.add(it.seatId());
            case VotingClosed it -> {
                rounds.getLast().close(it.roll());
                stage = Stage.CLOSED;
            }
            case WrittenProcedureStopped ignored -> {
                rounds.getLast().stop();
                stage = Stage.ADJOURNED;
            }
            case OutcomeComputed it -> {
                rounds.getLast().compute(it);
                lackedQuorum = it.computation().outcome() == org.allianceledger.voting.Outcome.NO_QUORUM;
                stage = lackedQuorum ? Stage.ADJOURNED : Stage.CLOSED;
            }
            case OutcomeDeclared it -> declared(it);
        }
    }

    private void declared(OutcomeDeclared it) {
        rounds.getLast().declare(it);
        condition = it.condition();
        stage = switch (it.outcome()) {
            case ADOPTED -> it.condition() == null ? Stage.IN_EFFECT : Stage.PENDING_CONDITION;
            case OBJECTION_OPEN -> Stage.DELIBERATING;
            default -> Stage.FINAL;
        };
        from = stage == Stage.IN_EFFECT ? it.from() : null;
    }

    private void on(EffectEvent event) {
        switch (event) {
            case UrgentDecisionTaken it -> urgent(it);
            case DecisionRatified ignored -> ratified = true;
            case RatificationRefused ignored -> ratified = false;
            case DecisionSuperseded it -> {
                stage = Stage.SUPERSEDED;
                successor = it.successor();
                until = it.lastDay();
            }
            case DecisionRescinded it -> {
                stage = Stage.REVOKED;
                until = it.lastDay();
            }
            case DecisionAnnulled ignored -> stage = Stage.VOIDED;
            case ReviewOpened ignored -> stage = Stage.UNDER_REVIEW;
            case DecisionConfirmed ignored -> {
                stage = Stage.IN_EFFECT;
                conflictDiscovered = false;
            }
            case DecisionConditionMet it -> {
                stage = Stage.IN_EFFECT;
                from = it.from();
            }
            case DecisionLapsed ignored -> stage = Stage.LAPSED;
            case DecisionFulfilled ignored -> stage = Stage.FULFILLED;
            case DecisionCalledIn ignored -> stage = Stage.REFERRED;
            case DissentRecorded ignored -> {}
            case DecisionCarriedOut it -> carriedOut.add(it.act() + " " + it.subject());
        }
    }

    private void urgent(UrgentDecisionTaken it) {
        alliance = it.allianceId();
        body = it.bodyId();
        id = it.decisionId();
        key = it.key();
        urgent = it;
        stage = Stage.IN_EFFECT;
        from = it.from() == null ? it.occurred() : it.from();
        var proposal = new Proposal(
                it.title(),
                it.text(),
                it.matter(),
                null,
                it.level(),
                it.from(),
                null,
                null,
                it.authorises(),
                List.of(),
                0,
                List.of());
        versions.add(new Version(1, proposal.hash(), proposal, it.occurred()));
    }

    private void on(CorrectionEvent event) {
        switch (event) {
            case BallotCorrected it -> {
                corrected = true;
                round(it.round()).correct(it.seatId(), it.choice());
            }
            case AttendanceCorrected it -> {
                corrected = true;
                Round round = round(it.round());
                round.roll().stream()
                        .filter(seat -> seat.seat().equals(it.seatId().value()))
                        .findFirst()
                        .ifPresent(seat -> round.admit(Rolls.attending(seat, it.present())));
                if (!it.present()) {
                    round.voidBallotOf(it.seatId());
                }
            }
            case ConflictDiscovered ignored -> conflictDiscovered = true;
            case OutcomeRecomputed it -> recomputed(it);
            case OutcomeDisputed ignored -> disputed = true;
            case DisputeSettled it -> {
                disputed = false;
                stage = it.upheld() ? stage : Stage.VOIDED;
            }
            case EntryDisputed ignored -> {}
        }
    }

    private void recomputed(OutcomeRecomputed it) {
        if (!it.hypothetical()) {
            Round round = round(it.round());
            round.outcome()
                    .ifPresent(was -> round.compute(new OutcomeComputed(
                            was.allianceId(),
                            was.decisionId(),
                            was.round(),
                            was.ruleSetId(),
                            it.question(),
                            it.computation(),
                            was.occurred(),
                            was.authority())));
        }
    }

    private Round round(int number) {
        return rounds.get(number - 1);
    }

    public boolean exists() {
        return id != null;
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
        return versions.getLast().proposal();
    }

    public Version version() {
        return versions.getLast();
    }

    public List<Version> versions() {
        return List.copyOf(versions);
    }

    public Map<SeatId, Conflict> conflicts() {
        return Map.copyOf(conflicts);
    }

    public boolean isRecused(SeatId seat) {
        Conflict conflict = conflicts.get(seat);
        return conflict != null && conflict.standing() == Conflict.Standing.RECUSED;
    }

    public List<Objection> objections() {
        return List.copyOf(objections);
    }

    public Set<SeatId> voteAskedBy() {
        return Set.copyOf(voteAskedBy);
    }

    public Set<SeatId> necessity() {
        return Set.copyOf(necessity);
    }

    public List<Round> rounds() {
        return List.copyOf(rounds);
    }

    public Optional<Round> lastRound() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
    }

    public Map<DecisionId, Boolean> amendments() {
        return Map.copyOf(amendments);
    }

    public boolean hasOpenAmendment() {
        return amendments.containsValue(true);
    }

    public Optional<UrgentDecisionTaken> urgent() {
        return Optional.ofNullable(urgent);
    }

    /** True once the body has ratified what the chair decided, false once it has refused to; null while it waits. */
    public @Nullable Boolean ratified() {
        return ratified;
    }

    /** First day of effect; null as long as it has none. */
    public @Nullable LocalDate from() {
        return from;
    }

    /** Last day of effect; null while none is known. */
    public @Nullable LocalDate until() {
        return until;
    }

    public @Nullable DecisionId successor() {
        return successor;
    }

    public @Nullable String condition() {
        return condition;
    }

    public boolean isDisputed() {
        return disputed;
    }

    public boolean hasDiscoveredConflict() {
        return conflictDiscovered;
    }

    public boolean isCorrected() {
        return corrected;
    }

    public boolean lackedQuorum() {
        return lackedQuorum;
    }

    /** What has followed from it, as act and subject. */
    public Set<String> carriedOut() {
        return Set.copyOf(carriedOut);
    }

    /** Who won the election it was, in order; empty if it was none. */
    public List<String> elected() {
        return lastRound()
                .flatMap(Round::outcome)
                .map(it -> it.computation().elected())
                .orElse(List.of());
    }
}
