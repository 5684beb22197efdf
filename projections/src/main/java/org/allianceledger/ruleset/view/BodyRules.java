package org.allianceledger.ruleset.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ruleset.QuorumNeed;
import org.allianceledger.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * A body's rule sets, on a day and as known at a moment.
 *
 * @param inForce what governs the body that day; null if nothing does yet
 * @param versions the body's own, adopted ones first in the order in which they take effect, then drafts
 */
public record BodyRules(
        String bodyId,
        LocalDate asOf,
        Instant knownAt,
        @Nullable InForceView inForce,
        List<VersionView> versions) {

    /**
     * The rule set that governs a body.
     *
     * @param bodyId whose rule set it is
     * @param inherited true if that is a body above the one asked about
     */
    public record InForceView(
            String bodyId, boolean inherited, String id, String name, LocalDate from, RuleSet rules) {}

    /**
     * One version.
     *
     * @param drafted the day it was written down
     * @param from first day on which it governs; null while it is a draft
     * @param until last day on which it governs; null while none follows it
     * @param inForce true if it governs this body on the day asked about
     * @param adoptedBy what adopting it rests on; null while it is a draft
     */
    public record VersionView(
            String id,
            String name,
            @Nullable String template,
            @Nullable String note,
            LocalDate drafted,
            @Nullable LocalDate adopted,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean inForce,
            @Nullable Authority adoptedBy,
            RuleSet rules) {}

    /**
     * What a decision in a body needs in presence.
     *
     * @param rule the way of deciding that was asked about; null for any decision at all
     */
    public record QuorumView(
            String bodyId,
            LocalDate asOf,
            Instant knownAt,
            @Nullable String rule,
            String ruleSetId,
            String ruleSet,
            QuorumNeed quorum) {}
}
