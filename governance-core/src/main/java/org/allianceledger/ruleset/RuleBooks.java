package org.allianceledger.ruleset;

import java.time.LocalDate;
import org.allianceledger.body.BodyId;
import org.jspecify.annotations.Nullable;

/** What later capabilities ask of a body's rule sets while they decide; answered from the aggregate, never from a view. */
public interface RuleBooks {

    /** A rule set with the name it goes by and the day it took effect. */
    record InForce(RuleSetId id, String name, LocalDate from, RuleSet rules) {}

    /** The rule set in force in the body on the day; null if it has none yet. */
    @Nullable
    InForce onDay(BodyId body, LocalDate day);

    /**
     * A rule set as drafted, whether adopted or not.
     *
     * @throws org.allianceledger.ledger.Refusal naming the field if the body has no such draft
     */
    InForce draft(BodyId body, RuleSetId id, String field);
}
