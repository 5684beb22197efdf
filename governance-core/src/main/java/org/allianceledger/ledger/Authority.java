package org.allianceledger.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What an act rests on. Every act names its authority, and the chain ends in the founding act.
 *
 * @param kind what sort of ground it is
 * @param reference where it is found: the decision, the letter, the file
 */
public record Authority(
        @NotNull Kind kind, @NotBlank @Size(max = 300) String reference) {

    /** The grounds an act can rest on. */
    public enum Kind {
        /** The act by which the alliance came to be. */
        FOUNDING_ACT,
        /** A decision of a body. */
        DECISION,
        /** A notice received from the one it concerns, such as a resignation. */
        NOTICE,
        /** A mandate in force, which itself traces to a decision. */
        MANDATE,
        /** A rule set in force: what it lets a chair, a member or the secretariat do of themselves. */
        RULE_SET,
        /** A record kept elsewhere before this ledger, taken over as it stood. */
        IMPORTED_SOURCE
    }

    /** The founding act, described by its reference. */
    public static Authority foundingAct(String reference) {
        return new Authority(Kind.FOUNDING_ACT, reference);
    }

    /** A decision, named by its reference. */
    public static Authority decision(String reference) {
        return new Authority(Kind.DECISION, reference);
    }

    /** A mandate, named by its identifier. */
    public static Authority mandate(String reference) {
        return new Authority(Kind.MANDATE, reference);
    }

    /** A rule set, named by its identifier. */
    public static Authority ruleSet(String reference) {
        return new Authority(Kind.RULE_SET, reference);
    }

    /** A source outside the ledger, named so that a reader can find it. */
    public static Authority importedSource(String reference) {
        return new Authority(Kind.IMPORTED_SOURCE, reference);
    }
}
