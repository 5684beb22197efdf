package org.allianceledger.ruleset;

import static java.util.Objects.requireNonNull;
import static org.allianceledger.ledger.LedgerCalendar.occurred;
import static org.allianceledger.ruleset.RuleSetReason.BEFORE_THE_LATEST;
import static org.allianceledger.ruleset.RuleSetReason.RULE_SET_ADOPTED;
import static org.allianceledger.ruleset.RuleSetReason.RULE_SET_EXISTS;
import static org.allianceledger.ruleset.RuleSetReason.UNKNOWN_RULE_SET;

import java.time.LocalDate;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.ruleset.RuleBookHistory.Version;
import org.allianceledger.ruleset.RuleSetCommand.AdoptRuleSet;
import org.allianceledger.ruleset.RuleSetCommand.DraftRuleSet;
import org.allianceledger.ruleset.RuleSetEvent.RuleSetAdopted;
import org.allianceledger.ruleset.RuleSetEvent.RuleSetDrafted;

/** The rules about rule sets, as plain functions. */
final class RuleSetDecisions {

    private RuleSetDecisions() {}

    static RuleSetDrafted draft(RuleBookHistory book, AllianceId alliance, DraftRuleSet it, LocalDate today) {
        Refusal.unless(book.version(it.ruleSetId()).isEmpty(), RULE_SET_EXISTS, "ruleSetId", it.ruleSetId());
        String template = it.template();
        RuleSet rules = template == null
                ? requireNonNull(it.rules(), "An act is validated before it is handled")
                : RuleSetTemplate.named(template, "template").rules();
        RuleSetConsistency.require(rules, "rules");
        LocalDate stated = it.occurred();
        return new RuleSetDrafted(
                alliance,
                it.bodyId(),
                it.ruleSetId(),
                it.name(),
                rules,
                template,
                it.note(),
                occurred(it, stated == null ? today : stated, today),
                it.authority());
    }

    /** One rule set governs each day, so a new one starts after the latest and ends it. */
    static RuleSetAdopted adopt(RuleBookHistory book, AllianceId alliance, AdoptRuleSet it, LocalDate today) {
        Version version = known(book, it.ruleSetId(), "ruleSetId");
        RuleSetAdopted before = version.adopted();
        if (before != null) {
            throw new Refusal(RULE_SET_ADOPTED, "ruleSetId", version.drafted().name(), before.from());
        }
        book.adopted()
                .reduce((earlier, later) -> later)
                .map(RuleBookHistory::inForce)
                .ifPresent(latest -> Refusal.unless(
                        it.from().isAfter(latest.from()), BEFORE_THE_LATEST, "from", latest.name(), latest.from()));
        return new RuleSetAdopted(
                alliance, it.bodyId(), it.ruleSetId(), it.from(), occurred(it, it.from(), today), it.authority());
    }

    static Version known(RuleBookHistory book, RuleSetId id, String field) {
        return book.version(id).orElseThrow(() -> new Refusal(UNKNOWN_RULE_SET, field, id));
    }
}
