package org.allianceledger.decision;

import static org.allianceledger.decision.DecisionReason.ALREADY_RECUSED;
import static org.allianceledger.decision.DecisionReason.CONFLICT_OWN;
import static org.allianceledger.decision.DecisionReason.DOUBT_NEEDS_DECISION;
import static org.allianceledger.decision.DecisionReason.NO_CONFLICT;
import static org.allianceledger.decision.DecisionReason.OBJECTION_NOT_INTEGRATED;
import static org.allianceledger.decision.DecisionReason.UNKNOWN_OBJECTION;

import java.time.LocalDate;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.decision.ProposalCommand.AdmitProposal;
import org.allianceledger.decision.ProposalCommand.DeclareConflict;
import org.allianceledger.decision.ProposalCommand.DeferDecision;
import org.allianceledger.decision.ProposalCommand.DenyConflict;
import org.allianceledger.decision.ProposalCommand.DismissConflict;
import org.allianceledger.decision.ProposalCommand.FileProposal;
import org.allianceledger.decision.ProposalCommand.OpenDeliberation;
import org.allianceledger.decision.ProposalCommand.ProposeDecision;
import org.allianceledger.decision.ProposalCommand.RaiseObjection;
import org.allianceledger.decision.ProposalCommand.RecuseSeat;
import org.allianceledger.decision.ProposalCommand.ReferDecision;
import org.allianceledger.decision.ProposalCommand.RefuseAdmission;
import org.allianceledger.decision.ProposalCommand.ResolveObjection;
import org.allianceledger.decision.ProposalCommand.ReturnReferral;
import org.allianceledger.decision.ProposalCommand.ReviseProposal;
import org.allianceledger.decision.ProposalCommand.WithdrawProposal;
import org.allianceledger.decision.ProposalEvent.AdmissionRefused;
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
import org.allianceledger.decision.VotingEvent.OutcomeDeclared;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.voting.Question.Resolution;

/** The rules of proposing, and of conflicts of interest, as a plain function. */
final class ProposalDecisions {

    private ProposalDecisions() {}

    static DecisionProposed propose(ProposeDecision it, AllianceId alliance, Authority authority, LocalDate today) {
        LocalDate stated = it.occurred();
        return new DecisionProposed(
                alliance,
                it.bodyId(),
                it.decisionId(),
                it.key(),
                it.draft(),
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
                it.reliesOn(),
                it.amends(),
                it.proposedBy(),
                LedgerCalendar.occurred(it, stated == null ? today : stated, today),
                authority);
    }

    static ProposalEvent decide(Standing on, ProposalCommand command) {
        return switch (command) {
            case ProposeDecision ignored -> throw new IllegalStateException("A proposal begins the proceedings");
            case FileProposal it -> file(on, it);
            case ReviseProposal it -> revise(on, it);
            case AdmitProposal it -> {
                on.require(in(on, Stage.PROPOSED, Stage.ADJOURNED));
                yield new ProposalAdmitted(
                        on.alliance(), on.id(), it.meetingId(), it.itemId(), on.done(it), on.authority());
            }
            case RefuseAdmission it -> {
                on.require(in(on, Stage.PROPOSED));
                yield new AdmissionRefused(on.alliance(), on.id(), it.reason(), on.done(it), on.authority());
            }
            case WithdrawProposal it -> {
                on.require(on.proceedings().stage().isOpenToChange()
                        && on.proceedings().stage() != Stage.CLOSED);
                yield new ProposalWithdrawn(on.alliance(), on.id(), it.reason(), on.done(it), on.authority());
            }
            case OpenDeliberation it -> {
                on.require(in(on, Stage.PROPOSED, Stage.ADMITTED, Stage.ADJOURNED, Stage.CLOSED));
                yield new DeliberationOpened(
                        on.alliance(), on.id(), it.meetingId(), it.itemId(), on.done(it), on.authority());
            }
            case RaiseObjection it -> raise(on, it);
            case ResolveObjection it -> resolve(on, it);
            case DeclareConflict it -> declare(on, it);
            case DenyConflict it -> deny(on, it);
            case DismissConflict it -> dismiss(on, it);
            case RecuseSeat it -> recuse(on, it);
            case DeferDecision it -> {
                on.require(in(on, Stage.PROPOSED, Stage.ADMITTED, Stage.DELIBERATING, Stage.CLOSED));
                yield new DecisionDeferred(
                        on.alliance(), on.id(), it.reason(), it.until(), on.done(it), on.authority());
            }
            case ReferDecision it -> {
                on.require(in(on, Stage.PROPOSED, Stage.ADMITTED, Stage.DELIBERATING, Stage.ADJOURNED, Stage.CLOSED));
                yield new DecisionReferred(
                        on.alliance(), on.id(), it.toBody(), it.reason(), on.done(it), on.authority());
            }
            case ReturnReferral it -> {
                on.require(in(on, Stage.REFERRED));
                yield new ReferralReturned(on.alliance(), on.id(), it.reason(), on.done(it), on.authority());
            }
        };
    }

    private static boolean in(Standing on, Stage... stages) {
        return java.util.Set.of(stages).contains(on.proceedings().stage());
    }

    private static ProposalEvent file(Standing on, FileProposal it) {
        on.require(in(on, Stage.DRAFT));
        return new ProposalFiled(on.alliance(), on.id(), on.done(it), on.authority());
    }

    private static ProposalEvent revise(Standing on, ReviseProposal it) {
        Proceedings proceedings = on.proceedings();
        on.require(proceedings.stage().isOpenToChange());
        Proposal was = proceedings.proposal();
        var next = new Proposal(
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
        return new ProposalRevised(
                on.alliance(),
                on.id(),
                it.title(),
                it.text(),
                it.rule(),
                it.from(),
                it.reviewOn(),
                it.evaluateOn(),
                it.authorises(),
                it.candidates(),
                it.places(),
                it.reliesOn(),
                it.reason(),
                proceedings.version().number() + 1,
                next.hash(),
                on.done(it),
                on.authority());
    }

    private static ProposalEvent raise(Standing on, RaiseObjection it) {
        Proceedings proceedings = on.proceedings();
        on.require(proceedings.stage().isWaiting());
        return new ObjectionRaised(
                on.alliance(),
                on.id(),
                it.seatId(),
                it.reason(),
                proceedings.objections().size() + 1,
                proceedings.version().number(),
                on.done(it),
                on.authority());
    }

    private static ProposalEvent resolve(Standing on, ResolveObjection it) {
        Proceedings proceedings = on.proceedings();
        on.require(proceedings.stage().isWaiting());
        var objection = proceedings.objections().stream()
                .filter(known -> known.number() == it.number() && known.resolution() == Resolution.OPEN)
                .findFirst()
                .orElseThrow(() -> new Refusal(UNKNOWN_OBJECTION, "number", it.number()));
        Refusal.unless(
                it.resolution() != Resolution.INTEGRATED
                        || proceedings.version().number() > objection.version(),
                OBJECTION_NOT_INTEGRATED,
                "resolution");
        return new ObjectionResolved(
                on.alliance(), on.id(), it.number(), it.resolution(), it.how(), on.done(it), on.authority());
    }

    private static ProposalEvent declare(Standing on, DeclareConflict it) {
        on.require(on.proceedings().stage().isWaiting() || on.proceedings().stage() == Stage.DRAFT);
        Refusal.unless(!on.proceedings().isRecused(it.seatId()), ALREADY_RECUSED, "seatId", it.seatId());
        return new ConflictDeclared(
                on.alliance(), on.id(), it.seatId(), it.ground(), it.raisedBy(), on.done(it), on.authority());
    }

    private static ProposalEvent deny(Standing on, DenyConflict it) {
        on.require(on.proceedings().stage().isWaiting() || on.proceedings().stage() == Stage.DRAFT);
        Refusal.unless(!on.proceedings().isRecused(it.seatId()), ALREADY_RECUSED, "seatId", it.seatId());
        Conflict conflict = on.proceedings().conflicts().get(it.seatId());
        Refusal.unless(
                conflict == null || !conflict.raisedBy().equals(it.seatId().value()),
                CONFLICT_OWN,
                "seatId",
                it.seatId());
        return new ConflictDenied(on.alliance(), on.id(), it.seatId(), on.done(it), on.authority());
    }

    private static ProposalEvent dismiss(Standing on, DismissConflict it) {
        on.require(on.proceedings().stage().isWaiting());
        Conflict conflict = on.proceedings().conflicts().get(it.seatId());
        Refusal.unless(
                conflict != null && conflict.standing() == Conflict.Standing.DECLARED,
                NO_CONFLICT,
                "seatId",
                it.seatId());
        return new ConflictDismissed(on.alliance(), on.id(), it.seatId(), on.done(it), it.authority());
    }

    private static ProposalEvent recuse(Standing on, RecuseSeat it) {
        Proceedings proceedings = on.proceedings();
        on.require(proceedings.stage().isWaiting() && proceedings.stage() != Stage.CLOSED);
        Refusal.unless(!proceedings.isRecused(it.seatId()), ALREADY_RECUSED, "seatId", it.seatId());
        boolean own = it.raisedBy().equals(it.seatId().value());
        boolean decided = it.authority().kind() != Authority.Kind.RULE_SET;
        Refusal.unless(own || decided, DOUBT_NEEDS_DECISION, "authority");
        boolean voids = proceedings.stage() == Stage.VOTING
                && proceedings.lastRound().orElseThrow().hasVoted(it.seatId());
        return new SeatRecused(
                on.alliance(),
                on.id(),
                it.seatId(),
                it.ground(),
                it.raisedBy(),
                it.meetingId(),
                it.itemId(),
                voids,
                on.done(it),
                decided ? it.authority() : on.authority());
    }

    /** The main proposal's next version, with the text of the amendment that was adopted. */
    static ProposalRevised amended(Standing on, Proceedings amendment, OutcomeDeclared declared) {
        Proposal next =
                on.proceedings().proposal().withText(amendment.proposal().text());
        return new ProposalRevised(
                on.alliance(),
                on.id(),
                next.title(),
                next.text(),
                next.rule(),
                next.from(),
                next.reviewOn(),
                next.evaluateOn(),
                next.authorises(),
                next.candidates(),
                next.places(),
                next.reliesOn(),
                amendment.name(),
                on.proceedings().version().number() + 1,
                next.hash(),
                declared.occurred(),
                declared.authority());
    }
}
