package org.allianceledger.ruleset;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.allianceledger.body.BodyId;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.jspecify.annotations.Nullable;

/** Everything one can ask of a body's rule sets. */
public sealed interface RuleSetCommand extends Act {

    BodyId bodyId();

    RuleSetId ruleSetId();

    /**
     * Writes a rule set down, word for word, so that a body can adopt it. A draft binds nobody.
     *
     * @param name what it is called, such as {@code FO-1}
     * @param rules its content; null when a template is named instead
     * @param template name of the ready-made rule set it is; null when it has content of its own
     * @param note what a reader should know, such as what differs from the one before
     */
    record DraftRuleSet(
            @NotNull BodyId bodyId,
            @NotNull RuleSetId ruleSetId,
            @NotBlank @Size(max = 200) String name,
            @Nullable @Valid RuleSet rules,
            @Nullable @Size(max = 100) String template,
            @Nullable @Size(max = 2000) String note,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements RuleSetCommand {

        public DraftRuleSet {
            ruleSetId = ruleSetId == null ? RuleSetId.next() : ruleSetId;
        }

        @AssertTrue(message = "{ruleset.content}")
        @JsonIgnore
        public boolean isContentGivenOnce() {
            return (rules == null) != (template == null);
        }
    }

    /**
     * Puts a drafted rule set in force, until a later one is.
     *
     * @param from first day on which it governs
     */
    record AdoptRuleSet(
            @NotNull BodyId bodyId,
            @NotNull RuleSetId ruleSetId,
            @NotNull LocalDate from,
            @Nullable LocalDate occurred,
            @NotNull @Valid Authority authority)
            implements RuleSetCommand {}
}
