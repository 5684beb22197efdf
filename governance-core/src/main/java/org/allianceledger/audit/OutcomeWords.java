package org.allianceledger.audit;

import org.allianceledger.decision.OutcomeCheck;
import org.allianceledger.ledger.Discrepancy;

/** Says in both languages what does not come out again when decisions are decided again. */
final class OutcomeWords {

    private OutcomeWords() {}

    static Discrepancy discrepancy(OutcomeCheck.Finding it) {
        return new Discrepancy(
                "outcome",
                it.position(),
                it.decision(),
                "Runde %d: %s (%s).".formatted(it.round(), danish(it.what()), it.what()),
                "Round %d: %s (%s).".formatted(it.round(), it.detail(), it.what()));
    }

    private static String danish(String what) {
        return switch (what) {
            case "roll" -> "Stemmelisten følger ikke af pladser, fremmøde og inhabilitet";
            case "rules" -> "Reglerne er ikke dem, der gjaldt";
            case "inputs" -> "Udfaldet er beregnet af andet end det, der er registreret";
            case "outcome" -> "Udfaldet kommer ikke igen, når det beregnes igen";
            case "declaration" -> "Det, der er erklæret, er ikke det, der er beregnet";
            default -> "Afgørelsen kommer ikke igen";
        };
    }
}
