package org.allianceledger.mandate;

import static org.allianceledger.ledger.LedgerCalendar.occurred;
import static org.allianceledger.mandate.LimitReason.DEPTH;
import static org.allianceledger.mandate.LimitReason.NO_MANDATE;
import static org.allianceledger.mandate.LimitReason.OUTLASTS;
import static org.allianceledger.mandate.LimitReason.STARTS_EARLIER;
import static org.allianceledger.mandate.LimitReason.WIDER_AMOUNT;
import static org.allianceledger.mandate.LimitReason.WIDER_ANNUAL_CAP;
import static org.allianceledger.mandate.LimitReason.WIDER_SCOPE;
import static org.allianceledger.mandate.LimitReason.WIDER_TOTAL_CAP;

import java.time.LocalDate;
import java.util.Optional;
import org.allianceledger.ledger.Kroner;
import org.allianceledger.ledger.Period;
import org.allianceledger.ledger.RecordedRefusal;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.mandate.MandateCommand.SubdelegateMandate;
import org.allianceledger.mandate.MandateEvent.MandateBranched;
import org.allianceledger.mandate.MandateEvent.MandateSubdelegated;
import org.allianceledger.mandate.MandateEvent.MandateSubdelegationRefused;
import org.allianceledger.mandate.Terms.CapPeriod;

/** Passing a mandate on: never wider in any dimension. */
final class SubdelegationDecisions {

    private SubdelegationDecisions() {}

    /** Why the chain does not let its mandate be passed on under the terms, if it does not. */
    static Optional<Refusal> refusalOf(MandateChain chain, Terms child, boolean byHolder) {
        MandateState parent = chain.mandate();
        if (!byHolder) {
            return refusal(NO_MANDATE, parent.terms().key(), child.from());
        }
        return period(parent, child)
                .or(() -> chain.links().stream()
                        .map(link -> MandateChain.standing(link, child.from()))
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> depth(parent.terms(), child))
                .or(() -> parent.terms().covers(child.scope())
                                && child.scope().stream()
                                        .noneMatch(parent.guard().notDelegable()::contains)
                        ? Optional.empty()
                        : refusal(WIDER_SCOPE, parent.terms().key()))
                .or(() -> amount(parent.terms(), child))
                .or(() -> cap(parent.terms(), child));
    }

    private static Optional<Refusal> period(MandateState parent, Terms child) {
        Period first = parent.course().periods().getFirst();
        String key = parent.terms().key();
        if (child.from().isBefore(first.from())) {
            return refusal(STARTS_EARLIER, child.from(), key, first.from());
        }
        LocalDate last =
                parent.course().periodOn(child.from()).map(Period::until).orElse(child.until());
        return child.until().isAfter(last) ? refusal(OUTLASTS, child.until(), key, last) : Optional.empty();
    }

    private static Optional<Refusal> depth(Terms parent, Terms child) {
        int needed = child.depth() + 1;
        return needed > parent.depth() ? refusal(DEPTH, parent.key(), parent.depth(), needed) : Optional.empty();
    }

    private static Optional<Refusal> amount(Terms parent, Terms child) {
        Long narrower = parent.childPerDisposition();
        long most = narrower == null ? parent.perDisposition() : Math.min(narrower, parent.perDisposition());
        return child.perDisposition() > most
                ? refusal(WIDER_AMOUNT, new Kroner(child.perDisposition()), new Kroner(most), parent.key())
                : Optional.empty();
    }

    private static Optional<Refusal> cap(Terms parent, Terms child) {
        boolean yearly = parent.capPeriod() == CapPeriod.YEAR;
        // Every year of the child's eats of a parent's cap that is for all its years.
        long most = yearly ? child.cap() : child.mostInAll();
        return most > parent.cap()
                ? refusal(
                        yearly ? WIDER_ANNUAL_CAP : WIDER_TOTAL_CAP,
                        new Kroner(most),
                        new Kroner(parent.cap()),
                        parent.key())
                : Optional.empty();
    }

    private static Optional<Refusal> refusal(LimitReason reason, Object... arguments) {
        return Optional.of(new Refusal(reason, null, arguments));
    }

    static MandateSubdelegated subdelegated(MandateState parent, SubdelegateMandate it, LocalDate today) {
        return new MandateSubdelegated(
                parent.alliance(),
                it.childId(),
                parent.id(),
                it.personId(),
                it.terms(parent.terms().bodyId()),
                parent.guard(),
                occurred(it, it.from(), today),
                it.authority());
    }

    static MandateBranched branched(MandateState parent, SubdelegateMandate it, LocalDate today) {
        return new MandateBranched(
                parent.alliance(),
                parent.id(),
                it.childId(),
                it.from(),
                occurred(it, it.from(), today),
                it.authority());
    }

    static MandateSubdelegationRefused refused(
            MandateState parent, SubdelegateMandate it, RecordedRefusal refusal, LocalDate today) {
        return new MandateSubdelegationRefused(
                parent.alliance(),
                parent.id(),
                it.childId(),
                it.personId(),
                it.terms(parent.terms().bodyId()),
                refusal.reason(),
                refusal.danish(),
                refusal.english(),
                occurred(it, it.from(), today),
                it.authority());
    }
}
