package org.allianceledger.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allianceledger.body.SeatId;
import org.allianceledger.decision.Proceedings.Objection;
import org.allianceledger.decision.Proceedings.Version;
import org.allianceledger.decision.ProposalEvent.AdmissionRefused;
import org.allianceledger.decision.ProposalEvent.AmendmentFiled;
import org.allianceledger.decision.ProposalEvent.AmendmentSettled;
import org.allianceledger.decision.ProposalEvent.ConflictDeclared;
import org.allianceledger.decision.ProposalEvent.ConflictDenied;
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
import org.allianceledger.voting.Question.Resolution;
import org.jspecify.annotations.Nullable;

/** What has been put forward before a vote: the text and its versions, objections, conflicts of interest, amendments. */
final class Debate {

    private @Nullable LocalDate deferred;
    private final List<Version> versions = new ArrayList<>();
    private final Map<DecisionId, Boolean> amendments = new LinkedHashMap<>();
    private final Map<SeatId, Conflict> conflicts = new LinkedHashMap<>();
    private final Set<SeatId> denials = new LinkedHashSet<>();
    private final List<Objection> objections = new ArrayList<>();
    private final Set<SeatId> voteAskedBy = new LinkedHashSet<>();

    /** Takes in the next event and says which stage it leads to. */
    Stage after(ProposalEvent event, Stage stage) {
        return switch (event) {
            case DecisionProposed it -> {
                begin(proposal(it), it.occurred());
                yield it.draft() ? Stage.DRAFT : Stage.PROPOSED;
            }
            case ProposalFiled ignored -> Stage.PROPOSED;
            case ProposalRevised it -> {
                revised(it);
                yield stage == Stage.CLOSED ? Stage.DELIBERATING : stage;
            }
            case ProposalAdmitted ignored -> Stage.ADMITTED;
            case AdmissionRefused ignored -> Stage.NOT_ADMITTED;
            case ProposalWithdrawn ignored -> Stage.WITHDRAWN;
            case DeliberationOpened ignored -> Stage.DELIBERATING;
            case DecisionDeferred it -> {
                deferred = it.occurred();
                yield Stage.ADJOURNED;
            }
            case DecisionReferred ignored -> Stage.REFERRED;
            case ReferralReturned ignored -> Stage.ADMITTED;
            default -> {
                contribute(event);
                yield stage;
            }
        };
    }

    private void contribute(ProposalEvent event) {
        switch (event) {
            case ObjectionRaised it ->
                objections.add(
                        new Objection(it.number(), it.seatId(), it.reason(), it.version(), Resolution.OPEN, null));
            case ObjectionResolved it ->
                objections.replaceAll(o -> o.number() == it.number()
                        ? new Objection(o.number(), o.seat(), o.reason(), o.version(), it.resolution(), it.how())
                        : o);
            case ConflictDeclared it -> {
                denials.remove(it.seatId());
                conflicts.put(it.seatId(), new Conflict(it.ground(), it.raisedBy(), Conflict.Standing.DECLARED));
            }
            case ConflictDenied it -> denials.add(it.seatId());
            case ConflictDismissed it ->
                conflicts.computeIfPresent(
                        it.seatId(),
                        (seat, was) -> new Conflict(was.ground(), was.raisedBy(), Conflict.Standing.DISMISSED));
            case SeatRecused it ->
                conflicts.put(it.seatId(), new Conflict(it.ground(), it.raisedBy(), Conflict.Standing.RECUSED));
            case AmendmentFiled it -> amendments.put(it.amendment(), true);
            case AmendmentSettled it -> amendments.put(it.amendment(), false);
            default -> {}
        }
    }

    void begin(Proposal proposal, LocalDate occurred) {
        versions.add(new Version(1, proposal.hash(), proposal, occurred));
    }

    private static Proposal proposal(DecisionProposed it) {
        return new Proposal(
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
    }

    private void revised(ProposalRevised it) {
        Proposal was = version().proposal();
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
    }

    void askedForVote(SeatId seat) {
        voteAskedBy.add(seat);
    }

    Version version() {
        return versions.getLast();
    }

    List<Version> versions() {
        return List.copyOf(versions);
    }

    /** The day it was last put off by the body itself; null if it never was. */
    @Nullable
    LocalDate deferred() {
        return deferred;
    }

    Map<SeatId, Conflict> conflicts() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(conflicts));
    }

    Set<SeatId> denials() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(denials));
    }

    List<Objection> objections() {
        return List.copyOf(objections);
    }

    Set<SeatId> voteAskedBy() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(voteAskedBy));
    }

    Map<DecisionId, Boolean> amendments() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(amendments));
    }
}
