package org.allianceledger.decision.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision in a list.
 *
 * @param waitingSince when it was put before the body
 * @param ratification {@code pending}, {@code ratified} or {@code refused} for what the chair decided alone; else null
 */
public record DecisionRow(
        String id,
        @Nullable String key,
        String bodyId,
        String title,
        String level,
        String matter,
        String stage,
        @Nullable String outcome,
        @Nullable String ruleSetId,
        LocalDate waitingSince,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate reviewOn,
        @Nullable String successor,
        @Nullable String amends,
        @Nullable String ratification,
        boolean disputed,
        boolean corrected) {

    /** The same with nothing in it that only those inside may read. */
    public DecisionRow stub(String neutralTitle) {
        return new DecisionRow(
                id,
                key,
                bodyId,
                neutralTitle,
                level,
                matter,
                stage,
                outcome,
                ruleSetId,
                waitingSince,
                from,
                until,
                reviewOn,
                successor,
                amends,
                ratification,
                disputed,
                corrected);
    }
}
