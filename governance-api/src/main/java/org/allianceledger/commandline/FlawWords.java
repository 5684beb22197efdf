package org.allianceledger.commandline;

import org.allianceledger.ledger.proof.Flaw;

/** What can be wrong with a log, in Danish; the proofs themselves say it in English. */
final class FlawWords {

    private FlawWords() {}

    static String danish(Flaw flaw) {
        return switch (flaw) {
            case MALFORMED -> "Filen har ikke den form, den skal have.";
            case BAD_SIGNATURE -> "Underskriften passer ikke til teksten.";
            case UNSIGNED -> "Ingen af de nøgler, du stoler på, har underskrevet.";
            case WRONG_ORIGIN -> "Det er en anden log end nøglens.";
            case QUORUM_NOT_MET -> "For få vidner har underskrevet.";
            case NOT_INCLUDED -> "Posten er ikke dér i loggen, hvor beviset siger.";
            case NOT_CONSISTENT -> "Loggen forlænger ikke den tidligere.";
            case MISSING -> "Filen mangler.";
            case BUNDLE_CUT -> "Bundtet af poster er for kort eller for langt.";
            case ENTRY_ALTERED -> "Posten er ikke den, der blev underskrevet.";
            case TILE_ALTERED -> "Flisen har andre hashværdier end posternes.";
            case UNPROVEN -> "Post og flise er uenige, og ingen af dem fører til den underskrevne rod.";
            case ROOT_DIFFERS -> "Poster og fliser giver en anden rod end den underskrevne.";
            case ROLLED_BACK -> "Loggen er kortere end det gemte checkpoint.";
            case SPLIT_VIEW -> "To forskellige logge af samme længde er underskrevet.";
            case HISTORY_REWRITTEN -> "Det, som det gemte checkpoint dækkede, er skrevet om og underskrevet igen.";
        };
    }
}
