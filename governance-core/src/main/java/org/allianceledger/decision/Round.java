package org.allianceledger.decision;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allianceledger.body.SeatId;
import org.allianceledger.decision.CorrectionEvent.OutcomeRecomputed;
import org.allianceledger.decision.VotingEvent.BallotCast;
import org.allianceledger.decision.VotingEvent.OutcomeComputed;
import org.allianceledger.decision.VotingEvent.OutcomeDeclared;
import org.allianceledger.decision.VotingEvent.QuorumLacked;
import org.allianceledger.decision.VotingEvent.VotingOpened;
import org.allianceledger.ledger.Authority;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.MeetingId;
import org.allianceledger.ruleset.RuleSet;
import org.allianceledger.ruleset.RuleSetId;
import org.allianceledger.voting.Ballot;
import org.allianceledger.voting.Choice;
import org.allianceledger.voting.Question.Proxy;
import org.allianceledger.voting.VotingSeat;
import org.jspecify.annotations.Nullable;

/** One round of voting on a question, as its events tell it. A vote taken again is a new round, and none is erased. */
public final class Round {

    private final VotingOpened opened;
    private final Map<String, VotingSeat> roll = new LinkedHashMap<>();
    private final List<BallotCast> cast = new ArrayList<>();
    private final Map<SeatId, Ballot> ballots = new LinkedHashMap<>();
    private @Nullable Choice castingVote;
    private boolean closed;
    private boolean stopped;
    private @Nullable OutcomeComputed outcome;
    private @Nullable OutcomeDeclared declared;

    Round(VotingOpened opened) {
        this.opened = opened;
        opened.roll().forEach(seat -> roll.put(seat.seat(), seat));
    }

    /** A round that could not open for want of a quorum. */
    static Round without(QuorumLacked it) {
        return new Round(new VotingOpened(
                it.allianceId(),
                it.decisionId(),
                it.meetingId(),
                it.itemId(),
                it.necessity(),
                null,
                it.round(),
                it.secondCall(),
                null,
                it.ruleSetId(),
                it.rules(),
                it.rule(),
                it.version(),
                it.hash(),
                it.roll(),
                it.proxies(),
                it.occurred(),
                it.authority()));
    }

    public int number() {
        return opened.round();
    }

    public boolean isWritten() {
        return opened.repliesUntil() != null;
    }

    public boolean isSecondCall() {
        return opened.secondCall();
    }

    /** The last day for replies; null when voting in a meeting. */
    public @Nullable LocalDate repliesUntil() {
        return opened.repliesUntil();
    }

    Authority authority() {
        return opened.authority();
    }

    public LocalDate day() {
        return opened.occurred();
    }

    public @Nullable MeetingId meeting() {
        return opened.meetingId();
    }

    public @Nullable ItemId item() {
        return opened.itemId();
    }

    public RuleSetId ruleSet() {
        return opened.ruleSetId();
    }

    /** The rules as frozen when the round opened. */
    public RuleSet rules() {
        return opened.rules();
    }

    public String rule() {
        return opened.rule();
    }

    public List<VotingSeat> roll() {
        return List.copyOf(roll.values());
    }

    public List<Proxy> proxies() {
        return opened.proxies();
    }

    /** Every ballot that was cast, recast ones too, in order. */
    public List<BallotCast> cast() {
        return List.copyOf(cast);
    }

    /** The ballot that counts for each seat. */
    public List<Ballot> ballots() {
        return List.copyOf(ballots.values());
    }

    public boolean hasBallotOf(SeatId seat) {
        return ballots.containsKey(seat);
    }

    public Optional<Ballot> ballotOf(SeatId seat) {
        return Optional.ofNullable(ballots.get(seat));
    }

    public @Nullable Choice castingVote() {
        return castingVote;
    }

    public boolean isOpen() {
        return !closed && !stopped;
    }

    public Optional<OutcomeComputed> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<OutcomeDeclared> declared() {
        return Optional.ofNullable(declared);
    }

    void admit(VotingSeat seat) {
        roll.put(seat.seat(), seat);
    }

    void count(BallotCast ballot) {
        cast.add(ballot);
        SeatId by = ballot.castBy();
        ballots.put(
                ballot.seatId(),
                new Ballot(ballot.seatId().value(), ballot.choice(), by == null ? null : by.value(), ballot.ranking()));
    }

    /** Corrects what counted, so that a later correction builds on this one. */
    void correct(OutcomeRecomputed corrected) {
        OutcomeComputed was = requireNonNull(outcome);
        ballots.clear();
        corrected.question().ballots().forEach(ballot -> ballots.put(new SeatId(ballot.seat()), ballot));
        close(corrected.question().roll());
        outcome = new OutcomeComputed(
                was.allianceId(),
                was.decisionId(),
                was.round(),
                was.ruleSetId(),
                corrected.question(),
                corrected.computation(),
                was.occurred(),
                was.authority());
    }

    /** True if the seat has voted, for itself or for whoever gave it a proxy. */
    boolean hasVoted(SeatId seat) {
        return ballots.containsKey(seat)
                || ballots.values().stream().anyMatch(ballot -> seat.value().equals(ballot.castBy()));
    }

    /** True if someone in the seat has cast a ballot, its own or another's. */
    boolean hasVotedInPerson(SeatId seat) {
        Ballot own = ballots.get(seat);
        return own != null && own.castBy() == null
                || ballots.values().stream().anyMatch(ballot -> seat.value().equals(ballot.castBy()));
    }

    void voidBallotsBy(SeatId seat) {
        ballots.remove(seat);
        ballots.values().removeIf(ballot -> seat.value().equals(ballot.castBy()));
    }

    void state(Choice casting) {
        castingVote = casting;
    }

    void close(List<VotingSeat> atClose) {
        closed = true;
        roll.clear();
        atClose.forEach(seat -> roll.put(seat.seat(), seat));
    }

    void stop() {
        stopped = true;
    }

    void compute(OutcomeComputed computed) {
        closed = true;
        outcome = computed;
    }

    void declare(OutcomeDeclared declaration) {
        declared = declaration;
    }
}
