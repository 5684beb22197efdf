package org.allianceledger.decision;

import static org.allianceledger.decision.DecisionReason.WRONG_STAGE;

import java.time.LocalDate;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.voting.Question;

/**
 * What every rule of deciding stands on: the proceedings, what they rest on, and today.
 *
 * @param authority the rule set in force, or the founding act where there is none yet
 */
record Standing(Proceedings proceedings, Authority authority, LocalDate today) {

    AllianceId alliance() {
        return proceedings.alliance();
    }

    DecisionId id() {
        return proceedings.id();
    }

    /** The day an act was done, which has effect as it is done. */
    LocalDate done(Act act) {
        LocalDate stated = act.occurred();
        return LedgerCalendar.occurred(act, stated == null ? today : stated, today);
    }

    /** The day an act of a round was done: the meeting's, even where it is typed in later. */
    LocalDate doneIn(Round round, Act act) {
        LocalDate stated = act.occurred();
        LocalDate usual = round.isWritten() ? today : round.day();
        return LedgerCalendar.occurred(act, stated == null ? usual : stated, today);
    }

    void require(boolean allowed) {
        Refusal.unless(allowed, WRONG_STAGE, null, proceedings.name(), proceedings.stage());
    }

    /** The round that ballots may be cast in. */
    Round openRound() {
        require(proceedings.stage() == Stage.VOTING);
        return proceedings.lastRound().orElseThrow();
    }

    /** The last round with an outcome. */
    Round decidedRound() {
        return proceedings
                .lastRound()
                .filter(round -> round.outcome().isPresent())
                .orElseThrow(() -> new Refusal(DecisionReason.NO_ROUND, null));
    }

    /** The question that gave the round its outcome. */
    static Question questionOf(Round round) {
        return round.outcome().orElseThrow().question();
    }
}
