package org.allianceledger.decision.view;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import org.allianceledger.ruleset.RuleSet;
import org.allianceledger.ruleset.RuleSetId;
import org.allianceledger.voting.Computation;
import org.jspecify.annotations.Nullable;

/**
 * Other rules to count the same ballots by.
 *
 * @param decisionId the decision, as in the address
 * @param ruleSetId a rule set of the ledger; null when {@code ruleSet} is given
 * @param ruleSet a rule set of the asker's own; null when {@code ruleSetId} is given
 * @param rule the rule in it; null for the one the decision was taken by
 */
public record WhatIf(
        @Nullable @Size(max = 128) String decisionId,
        @Nullable RuleSetId ruleSetId,
        @Nullable @Valid RuleSet ruleSet,
        @Nullable @Size(max = 100) String rule) {

    @AssertTrue(message = "{what-if.one}")
    @com.fasterxml.jackson.annotation.JsonIgnore
    public boolean isOne() {
        return (ruleSetId == null) != (ruleSet == null);
    }

    /**
     * What came of it and what would have.
     *
     * @param differs true if the outcome would have been another one
     */
    public record Answer(String rule, Computation recorded, Computation instead, boolean differs) {}
}
