package org.allianceledger.commitment;

import static org.allianceledger.commitment.CommitmentReason.GIVER_DECIDED;
import static org.allianceledger.ledger.LedgerCalendar.today;

import java.time.Clock;
import org.allianceledger.body.SeatTie;
import org.allianceledger.commitment.SettlementCommand.AmendCommitment;
import org.allianceledger.commitment.SettlementCommand.DeclareBreach;
import org.allianceledger.commitment.SettlementCommand.HearGiver;
import org.allianceledger.commitment.SettlementCommand.MoveResponsibility;
import org.allianceledger.commitment.SettlementCommand.RefuseRenegotiation;
import org.allianceledger.commitment.SettlementCommand.ReleaseCommitment;
import org.allianceledger.commitment.SettlementCommand.RemedyBreach;
import org.allianceledger.commitment.SettlementCommand.ReplaceCommitment;
import org.allianceledger.commitment.SettlementCommand.RequestRenegotiation;
import org.allianceledger.commitment.SettlementCommand.TransferCommitment;
import org.allianceledger.commitment.SettlementEvent.CommitmentReplaced;
import org.allianceledger.commitment.SettlementEvent.CommitmentTransferred;
import org.allianceledger.decision.Deciders;
import org.allianceledger.ledger.Authority.Kind;
import org.allianceledger.ledger.Grounds;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.mandate.Delegations;
import org.allianceledger.person.PersonId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes what others settle about a commitment to it, once nobody with an interest in it is found to have settled it. */
@Component
class SettlementCommandHandler {

    private static final String RELEASE = "commitment_release";

    private final Commitments commitments;
    private final Parties parties;
    private final Deciders deciders;
    private final Delegations delegations;
    private final Grounds grounds;
    private final Clock clock;

    SettlementCommandHandler(
            Commitments commitments,
            Parties parties,
            Deciders deciders,
            Delegations delegations,
            Grounds grounds,
            Clock clock) {
        this.commitments = commitments;
        this.parties = parties;
        this.deciders = deciders;
        this.delegations = delegations;
        this.grounds = grounds;
        this.clock = clock;
    }

    @CommandHandler
    CommitmentId request(RequestRenegotiation it) {
        return settle(it).id();
    }

    @CommandHandler
    CommitmentId amend(AmendCommitment it) {
        return settle(it).id();
    }

    @CommandHandler
    CommitmentId refuse(RefuseRenegotiation it) {
        return settle(it).id();
    }

    @CommandHandler
    CommitmentId hear(HearGiver it) {
        return settle(it).id();
    }

    @CommandHandler
    CommitmentId declare(DeclareBreach it) {
        return settle(it).id();
    }

    @CommandHandler
    CommitmentId remedy(RemedyBreach it) {
        return settle(it).id();
    }

    /** Answers the identifier of the commitment that takes its place. */
    @CommandHandler
    CommitmentId replace(ReplaceCommitment it) throws Exception {
        commitments.requireNew(it.successor(), "successor");
        Settled settled = settle(it);
        commitments.begin(SettlementDecisions.successor(settled.before(), (CommitmentReplaced) settled.event()));
        return it.successor();
    }

    /** Answers the identifier of the commitment of whoever takes over. */
    @CommandHandler
    CommitmentId transfer(TransferCommitment it) throws Exception {
        commitments.requireNew(it.successor(), "successor");
        Settled settled = settle(it);
        commitments.begin(SettlementDecisions.successor((CommitmentTransferred) settled.event()));
        return it.successor();
    }

    @CommandHandler
    CommitmentId release(ReleaseCommitment it) {
        return settle(it).id();
    }

    @CommandHandler
    CommitmentId move(MoveResponsibility it) {
        return settle(it).id();
    }

    private record Settled(CommitmentState before, SettlementEvent event) {

        CommitmentId id() {
            return event.commitmentId();
        }
    }

    private Settled settle(SettlementCommand it) {
        Aggregate<Commitment> commitment = commitments.load(it.commitmentId());
        CommitmentState state = Commitments.state(commitment);
        Transitions.require(state, it);
        SettlementEvent event = SettlementDecisions.decide(state, it, today(clock));
        requireParties(state, event, PledgeDecisions.isImported(it));
        requireAllowed(state, it, event);
        commitment.execute(found -> {
            found.record(event);
            // What was delivered in full while it was found broken is done with once that is put right.
            EvidenceDecisions.fulfilment(found.state(), event.occurred(), event.authority())
                    .ifPresent(found::record);
        });
        return new Settled(state, event);
    }

    private void requireParties(CommitmentState state, SettlementEvent event, boolean imported) {
        switch (event) {
            case SettlementEvent.CommitmentAmended it ->
                parties.requireReceiver(state.alliance(), it.promise().receiver(), it.from());
            case CommitmentReplaced it ->
                parties.requireReceiver(state.alliance(), it.promise().receiver(), it.from());
            case CommitmentTransferred it -> {
                Party to = parties.require(state.alliance(), it.to(), it.from(), "to");
                parties.requireReceiver(state.alliance(), it.promise().receiver(), it.from());
                parties.requirePerson(state.alliance(), it.representative(), "representative");
                parties.requirePerson(state.alliance(), it.personId(), "personId");
                if (!imported) {
                    Lack.of(to, it.representative(), it.proof(), it.promise(), it.occurred())
                            .ifPresent(lack -> {
                                throw lack;
                            });
                }
            }
            case SettlementEvent.ResponsibilityMoved it ->
                parties.require(state.alliance(), it.to(), it.occurred(), "to");
            case SettlementEvent.CommitmentReleased it ->
                parties.requirePerson(state.alliance(), it.personId(), "personId");
            default -> {}
        }
    }

    private void requireAllowed(CommitmentState state, SettlementCommand it, SettlementEvent event) {
        boolean mandated = it.authority().kind() == Kind.MANDATE
                && (it instanceof ReleaseCommitment || it instanceof TransferCommitment);
        if (mandated) {
            delegations.require(state.alliance(), it.authority(), personOf(it), RELEASE, event.occurred());
            return;
        }
        grounds.require(it, CommitmentClaims.of(state.alliance(), it, event.occurred()), CommitmentClaims.also(it));
        if (it.authority().kind() == Kind.DECISION && isOpposed(it)) {
            boolean took = deciders.of(it.authority()).stream().anyMatch(tie -> isOf(tie, state.giver()));
            Refusal.unless(!took, GIVER_DECIDED, "authority.reference");
        }
    }

    private static @Nullable PersonId personOf(SettlementCommand act) {
        return switch (act) {
            case ReleaseCommitment it -> it.personId();
            case TransferCommitment it -> it.personId();
            default -> null;
        };
    }

    // the giver of a commitment has an interest in what becomes of it, a funder in its own terms.
    private static boolean isOpposed(SettlementCommand act) {
        return switch (act) {
            case AmendCommitment ignored -> true;
            case RefuseRenegotiation ignored -> true;
            case DeclareBreach ignored -> true;
            case RemedyBreach ignored -> true;
            case ReplaceCommitment ignored -> true;
            default -> false;
        };
    }

    private static boolean isOf(SeatTie tie, PartyId giver) {
        return switch (tie.kind()) {
            case PARTNER ->
                tie.partnerId() != null && PartyId.of(tie.partnerId()).equals(giver);
            case NOMINATING_BODY ->
                tie.bodyId() != null && PartyId.of(tie.bodyId()).equals(giver);
            case INDEPENDENT -> false;
        };
    }
}
