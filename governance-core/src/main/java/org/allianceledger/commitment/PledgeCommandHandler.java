package org.allianceledger.commitment;

import static org.allianceledger.ledger.LedgerCalendar.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.allianceledger.commitment.PledgeCommand.FailCommitmentCondition;
import org.allianceledger.commitment.PledgeCommand.GiveCommitment;
import org.allianceledger.commitment.PledgeCommand.GiveCommitmentConditionally;
import org.allianceledger.commitment.PledgeCommand.MeetCommitmentCondition;
import org.allianceledger.commitment.PledgeCommand.ProposeCommitment;
import org.allianceledger.commitment.PledgeCommand.WithdrawCommitment;
import org.allianceledger.ledger.Grounds;
import org.allianceledger.ledger.RecordedRefusal;
import org.allianceledger.ledger.Refusal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes promises to the ledger, and keeps those that nobody was allowed to make. */
@Component
class PledgeCommandHandler {

    private final Commitments commitments;
    private final Parties parties;
    private final Grounds grounds;
    private final Clock clock;

    PledgeCommandHandler(Commitments commitments, Parties parties, Grounds grounds, Clock clock) {
        this.commitments = commitments;
        this.parties = parties;
        this.grounds = grounds;
        this.clock = clock;
    }

    @CommandHandler
    CommitmentId propose(ProposeCommitment it) throws Exception {
        commitments.requireNew(it.commitmentId(), "commitmentId");
        var proposed = PledgeDecisions.propose(it, today(clock));
        parties.require(it.allianceId(), it.giver(), proposed.occurred(), "giver");
        parties.requireReceiver(it.allianceId(), proposed.promise().receiver(), proposed.occurred());
        requireGrounds(it, proposed);
        commitments.begin(proposed);
        return it.commitmentId();
    }

    /** Answers the commitment's identifier, or a {@link RecordedRefusal}. */
    @CommandHandler
    Object give(GiveCommitment it) throws Exception {
        Optional<Aggregate<Commitment>> proposal = proposal(it);
        var given = PledgeDecisions.give(state(proposal), it, today(clock));
        Party giver = parties.require(it.allianceId(), given.giver(), given.from(), "giver");
        parties.requireReceiver(it.allianceId(), given.promise().receiver(), given.from());
        parties.requirePerson(it.allianceId(), given.representative(), "representative");
        requireGrounds(it, given);
        Optional<Refusal> lack = PledgeDecisions.isImported(it)
                ? Optional.empty()
                : Lack.of(giver, it.representative(), it.proof(), given.promise(), given.occurred())
                        .or(() -> parties.unappointed(giver, it.representative(), given.occurred()));
        if (lack.isPresent()) {
            var recorded = RecordedRefusal.of(it.commitmentId().value(), lack.get());
            keep(proposal, PledgeDecisions.refused(given, recorded));
            return recorded;
        }
        keep(proposal, given);
        return it.commitmentId();
    }

    @CommandHandler
    CommitmentId give(GiveCommitmentConditionally it) throws Exception {
        Optional<Aggregate<Commitment>> proposal = proposal(it);
        var given = PledgeDecisions.give(state(proposal), it, today(clock));
        parties.require(it.allianceId(), given.giver(), given.from(), "giver");
        parties.requireReceiver(it.allianceId(), given.promise().receiver(), given.from());
        parties.requirePerson(it.allianceId(), given.representative(), "representative");
        requireGrounds(it, given);
        keep(proposal, given);
        return it.commitmentId();
    }

    @CommandHandler
    CommitmentId withdraw(WithdrawCommitment it) {
        return change(it, (state, today) -> PledgeDecisions.withdraw(state, it, today));
    }

    @CommandHandler
    CommitmentId meet(MeetCommitmentCondition it) {
        return change(it, (state, today) -> PledgeDecisions.meet(state, it, today));
    }

    @CommandHandler
    CommitmentId fail(FailCommitmentCondition it) {
        return change(it, (state, today) -> PledgeDecisions.fail(state, it, today));
    }

    private CommitmentId change(PledgeCommand it, BiFunction<CommitmentState, LocalDate, PledgeEvent> decision) {
        Aggregate<Commitment> commitment = commitments.load(it.commitmentId());
        CommitmentState state = Commitments.state(commitment);
        Transitions.require(state, it);
        PledgeEvent event = decision.apply(state, today(clock));
        requireGrounds(it, event);
        commitment.execute(found -> found.record(event));
        return it.commitmentId();
    }

    private Optional<Aggregate<Commitment>> proposal(PledgeCommand it) {
        Optional<Aggregate<Commitment>> found = commitments.find(it.commitmentId());
        found.ifPresent(proposal -> Transitions.require(Commitments.state(proposal), it));
        return found;
    }

    private static @Nullable CommitmentState state(Optional<Aggregate<Commitment>> proposal) {
        return proposal.isPresent() ? Commitments.state(proposal.get()) : null;
    }

    private void keep(Optional<Aggregate<Commitment>> proposal, PledgeEvent event) throws Exception {
        if (proposal.isPresent()) {
            proposal.get().execute(found -> found.record(event));
        } else {
            commitments.begin(event);
        }
    }

    private void requireGrounds(PledgeCommand it, PledgeEvent event) {
        grounds.require(it, CommitmentClaims.of(event.allianceId(), it, event.occurred()), CommitmentClaims.also(it));
    }
}
