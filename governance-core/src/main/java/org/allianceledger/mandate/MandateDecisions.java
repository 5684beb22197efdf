package org.allianceledger.mandate;

import static org.allianceledger.ledger.LedgerCalendar.occurred;
import static org.allianceledger.mandate.MandateReason.ALREADY_ENDED;
import static org.allianceledger.mandate.MandateReason.ALREADY_SUSPENDED;
import static org.allianceledger.mandate.MandateReason.NEVER_BACKDATED;
import static org.allianceledger.mandate.MandateReason.NOT_DELEGABLE;
import static org.allianceledger.mandate.MandateReason.NOT_SUSPENDED;
import static org.allianceledger.mandate.MandateReason.OUTLASTS_PARENT;
import static org.allianceledger.mandate.MandateReason.PERIOD_TAKEN;
import static org.allianceledger.mandate.MandateReason.TOO_LONG;

import java.time.LocalDate;
import java.util.Optional;
import org.allianceledger.ledger.Period;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.mandate.MandateCommand.DeclareHolderConflict;
import org.allianceledger.mandate.MandateCommand.GrantMandate;
import org.allianceledger.mandate.MandateCommand.RenewMandate;
import org.allianceledger.mandate.MandateCommand.ResumeMandate;
import org.allianceledger.mandate.MandateCommand.RevokeMandate;
import org.allianceledger.mandate.MandateCommand.SuspendMandate;
import org.allianceledger.mandate.MandateEvent.HolderConflictDeclared;
import org.allianceledger.mandate.MandateEvent.MandateGranted;
import org.allianceledger.mandate.MandateEvent.MandateLapsed;
import org.allianceledger.mandate.MandateEvent.MandateRenewed;
import org.allianceledger.mandate.MandateEvent.MandateResumed;
import org.allianceledger.mandate.MandateEvent.MandateRevoked;
import org.allianceledger.mandate.MandateEvent.MandateSuspended;
import org.allianceledger.ruleset.RuleSet.Delegation;
import org.jspecify.annotations.Nullable;

/** The rules of giving, prolonging, pausing and taking back a mandate as plain functions. */
final class MandateDecisions {

    private MandateDecisions() {}

    static MandateGranted grant(GrantMandate it, @Nullable Delegation rules, LocalDate today) {
        requireLength(Period.of(it.from(), it.until()), rules);
        if (rules != null) {
            it.scope().stream()
                    .filter(rules.notDelegable()::contains)
                    .sorted()
                    .findFirst()
                    .ifPresent(matter -> {
                        throw new Refusal(NOT_DELEGABLE, "scope", matter);
                    });
        }
        Guard guard = rules == null ? Guard.NONE : new Guard(rules.splittingDays(), rules.notDelegable());
        return new MandateGranted(
                it.allianceId(), it.mandateId(), it.terms(), guard, occurred(it, it.from(), today), it.authority());
    }

    private static void requireLength(Period period, @Nullable Delegation rules) {
        if (rules != null) {
            LocalDate last = period.from().plusMonths(rules.longestMonths()).minusDays(1);
            Refusal.unless(!period.until().isAfter(last), TOO_LONG, "until", rules.longestMonths(), last);
        }
    }

    /** @param parent null if the mandate was granted by a body */
    static MandateRenewed renew(
            MandateState state,
            RenewMandate it,
            @Nullable MandateState parent,
            @Nullable Delegation rules,
            LocalDate today) {
        requireNotEnded(state, it.from());
        Period period = Period.of(it.from(), it.until());
        LocalDate last = state.course().until();
        Refusal.unless(it.from().isAfter(last), PERIOD_TAKEN, "from", last);
        requireLength(period, rules);
        boolean within = parent == null || parent.course().periods().stream().anyMatch(whole -> whole.contains(period));
        Refusal.unless(within, OUTLASTS_PARENT, "until");
        return new MandateRenewed(
                state.alliance(),
                state.id(),
                state.parent(),
                state.terms().during(period),
                occurred(it, it.from(), today),
                it.authority());
    }

    static MandateSuspended suspend(MandateState state, SuspendMandate it, LocalDate today) {
        requireNotEnded(state, it.from());
        boolean paused =
                state.course().pauseOn(it.from()).isPresent() || state.course().isPausedAfter(it.from());
        Refusal.unless(!paused, ALREADY_SUSPENDED, "from", it.from());
        return new MandateSuspended(
                state.alliance(), state.id(), it.from(), it.reason(), occurred(it, it.from(), today), it.authority());
    }

    static MandateResumed resume(MandateState state, ResumeMandate it, LocalDate today) {
        requireNotEnded(state, it.from());
        Refusal.unless(state.course().pauseOn(it.from()).isPresent(), NOT_SUSPENDED, "from", it.from());
        return new MandateResumed(
                state.alliance(), state.id(), it.from(), occurred(it, it.from(), today), it.authority());
    }

    static MandateRevoked revoke(MandateState state, RevokeMandate it, LocalDate today) {
        requireNotEnded(state, it.from());
        LocalDate done = occurred(it, it.from(), today);
        // Not even a source from elsewhere may take back what was rightly done.
        Refusal.unless(!it.from().isBefore(done), NEVER_BACKDATED, "from", it.from(), done);
        return new MandateRevoked(state.alliance(), state.id(), it.from(), it.reason(), done, it.authority());
    }

    /** What a revocation further up does to a mandate; empty if it has ended by then. */
    static Optional<MandateLapsed> lapse(MandateState state, MandateRevoked above) {
        Course.Ending ending = state.course().ending();
        return ending != null && !above.from().isBefore(ending.from())
                ? Optional.empty()
                : Optional.of(new MandateLapsed(
                        state.alliance(),
                        state.id(),
                        above.mandateId(),
                        above.from(),
                        above.occurred(),
                        above.authority()));
    }

    static HolderConflictDeclared declare(MandateState state, DeclareHolderConflict it, LocalDate today) {
        return new HolderConflictDeclared(
                state.alliance(),
                state.id(),
                it.beneficiary(),
                it.from(),
                occurred(it, it.from(), today),
                it.authority());
    }

    private static void requireNotEnded(MandateState state, LocalDate from) {
        Course.Ending ending = state.course().ending();
        if (ending != null && !from.isBefore(ending.from())) {
            throw new Refusal(ALREADY_ENDED, "from", ending.from());
        }
    }
}
