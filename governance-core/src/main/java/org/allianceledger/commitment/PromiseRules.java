package org.allianceledger.commitment;

import static org.allianceledger.commitment.CommitmentReason.ABOVE_QUANTITY;
import static org.allianceledger.commitment.CommitmentReason.DUE_AND_RECURRENCE;
import static org.allianceledger.commitment.CommitmentReason.DUE_BEFORE_START;
import static org.allianceledger.commitment.CommitmentReason.INSTALMENTS_EXCEED;
import static org.allianceledger.commitment.CommitmentReason.INSTALMENT_TWICE;
import static org.allianceledger.commitment.CommitmentReason.MILESTONE_TWICE;
import static org.allianceledger.commitment.CommitmentReason.NO_DUE_DATE;
import static org.allianceledger.commitment.CommitmentReason.NO_EVIDENCE_RULE;
import static org.allianceledger.commitment.CommitmentReason.OWES_ITSELF;
import static org.allianceledger.commitment.CommitmentReason.RECURS_BACKWARDS;

import java.time.LocalDate;
import java.util.HashSet;
import org.allianceledger.commitment.Grant.Instalment;
import org.allianceledger.commitment.Promise.Milestone;
import org.allianceledger.commitment.Promise.Quantity;
import org.allianceledger.commitment.Promise.Recurrence;
import org.allianceledger.ledger.Kroner;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.Refusal;
import org.jspecify.annotations.Nullable;

/** What must hold of the terms of any commitment, and what more of one that binds. */
final class PromiseRules {

    private PromiseRules() {}

    /** The promise, once found to be without contradictions. */
    static Promise sound(Promise promise, PartyId giver) {
        Refusal.unless(!promise.receiver().equals(giver), OWES_ITSELF, "promise.receiver");
        LocalDate due = promise.due();
        Recurrence recurrence = promise.recurrence();
        Refusal.unless(due == null || recurrence == null, DUE_AND_RECURRENCE, "promise.due");
        if (due != null) {
            LedgerCalendar.requireWithin(due, "promise.due");
        }
        if (recurrence != null) {
            requireForwards(recurrence);
        }
        requireMilestones(promise);
        Grant grant = promise.grant();
        if (grant != null) {
            requireInstalments(grant);
        }
        return promise;
    }

    /** The promise, once found to say when it is due and what shows that it has been kept. */
    static Promise binding(Promise promise, PartyId giver, LocalDate from, boolean imported) {
        sound(promise, giver);
        if (!imported) {
            LocalDate due = promise.due();
            Refusal.unless(due != null || promise.recurrence() != null, NO_DUE_DATE, "promise.due");
            Refusal.unless(due == null || !due.isBefore(from), DUE_BEFORE_START, "promise.due", due(promise), from);
            String rule = promise.evidenceRule();
            Refusal.unless(rule != null && !rule.isBlank(), NO_EVIDENCE_RULE, "promise.evidenceRule");
        }
        return promise;
    }

    /**
     * Checks that no more is told of than was promised.
     *
     * @throws Refusal if it is more
     */
    static void requireWithin(Promise promise, @Nullable Long delivered) {
        Quantity quantity = promise.quantity();
        if (quantity != null && delivered != null && promise.recurrence() == null) {
            Refusal.unless(
                    delivered <= quantity.amount(),
                    ABOVE_QUANTITY,
                    "delivered",
                    quantity.amount(),
                    quantity.unit(),
                    delivered);
        }
    }

    private static Object due(Promise promise) {
        LocalDate due = promise.due();
        return due == null ? "" : due;
    }

    private static void requireForwards(Recurrence recurrence) {
        LedgerCalendar.requireWithin(recurrence.first(), "promise.recurrence.first");
        LocalDate last = recurrence.last();
        if (last != null) {
            LedgerCalendar.requireWithin(last, "promise.recurrence.last");
            Refusal.unless(
                    !last.isBefore(recurrence.first()),
                    RECURS_BACKWARDS,
                    "promise.recurrence.last",
                    recurrence.first(),
                    last);
        }
    }

    private static void requireMilestones(Promise promise) {
        var names = new HashSet<String>();
        for (Milestone milestone : promise.milestones()) {
            Refusal.unless(names.add(milestone.name()), MILESTONE_TWICE, "promise.milestones", milestone.name());
            LocalDate due = milestone.due();
            if (due != null) {
                LedgerCalendar.requireWithin(due, "promise.milestones");
            }
        }
    }

    private static void requireInstalments(Grant grant) {
        var numbers = new HashSet<Integer>();
        long sum = 0;
        for (Instalment one : grant.instalments()) {
            Refusal.unless(numbers.add(one.number()), INSTALMENT_TWICE, "promise.grant.instalments", one.number());
            sum += one.amount();
        }
        Refusal.unless(
                sum <= grant.amount(),
                INSTALMENTS_EXCEED,
                "promise.grant.instalments",
                new Kroner(sum),
                new Kroner(grant.amount()));
    }
}
