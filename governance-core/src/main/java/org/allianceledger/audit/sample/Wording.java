package org.allianceledger.audit.sample;

import org.allianceledger.decision.Conflict;
import org.allianceledger.decision.Level;
import org.allianceledger.ledger.Authority;
import org.allianceledger.voting.Choice;
import org.allianceledger.voting.Outcome;
import org.allianceledger.voting.Question.Resolution;
import org.jspecify.annotations.Nullable;

/** Words of the dossiers for what the events name in codes. */
final class Wording {

    private final Page page;

    Wording(Page page) {
        this.page = page;
    }

    String of(@Nullable Outcome outcome) {
        if (outcome == null) {
            return page.either("intet udfald", "no outcome");
        }
        return switch (outcome) {
            case ADOPTED -> page.either("vedtaget", "adopted");
            case REJECTED -> page.either("forkastet", "rejected");
            case NO_QUORUM -> page.either("ikke beslutningsdygtig", "no quorum");
            case TIED -> page.either("stemmelighed", "tied");
            case BLOCKED -> page.either("blokeret", "blocked");
            case OBJECTION_OPEN -> page.either("en indvending er åben", "an objection is open");
            case NOT_DECIDED -> page.either("ikke afgjort", "not decided");
        };
    }

    String of(@Nullable Choice choice) {
        if (choice == null) {
            return "";
        }
        return switch (choice) {
            case FOR -> page.either("for", "for");
            case AGAINST -> page.either("imod", "against");
            case ABSTAIN -> page.either("undlader at stemme", "abstains");
            case BLANK -> page.either("blank eller ugyldig", "blank or invalid");
            case BLOCK -> page.either("blokerer", "blocks");
        };
    }

    String of(Authority.Kind kind) {
        return switch (kind) {
            case FOUNDING_ACT -> page.either("stiftelse", "founding act");
            case DECISION -> page.either("beslutning", "decision");
            case NOTICE -> page.either("meddelelse", "notice");
            case MANDATE -> page.either("mandat", "mandate");
            case RULE_SET -> page.either("forretningsorden", "rule set");
            case IMPORTED_SOURCE -> page.either("overtaget kilde", "imported source");
        };
    }

    String of(Conflict.Ground ground) {
        return switch (ground) {
            case PERSONAL_INTEREST -> page.either("personlig interesse", "personal interest");
            case CLOSE_RELATIVE -> page.either("nær pårørende", "close relative");
            case LEADING_ROLE -> page.either("ledende rolle", "leading role");
            case EARLIER_INVOLVEMENT -> page.either("tidligere medvirken", "earlier involvement");
            case OWN_COMMITMENT -> page.either("eget tilsagn", "own commitment");
            case OWN_GRANT -> page.either("egen bevilling", "own grant");
            case OTHER_DOUBT -> page.either("anden tvivl om habilitet", "other doubt");
        };
    }

    String of(Conflict.Standing standing) {
        return switch (standing) {
            case DECLARED -> page.either("oplyst, ikke afgjort", "declared, not settled");
            case RECUSED -> page.either("inhabil, deltog ikke", "recused, took no part");
            case DISMISSED -> page.either("ikke inhabil", "not recused");
        };
    }

    String of(Resolution resolution) {
        return switch (resolution) {
            case OPEN -> page.either("åben", "open");
            case WITHDRAWN -> page.either("trukket tilbage", "withdrawn");
            case INTEGRATED -> page.either("taget op i en ny tekst", "taken up in a new text");
            case NOT_VALID -> page.either("ikke gyldig", "not valid");
        };
    }

    String of(Level level) {
        return switch (level) {
            case OPEN -> page.either("åben", "open");
            case PARTNERS -> page.either("partnere", "partners");
            case CLOSED -> page.either("lukket", "closed");
            case SEALED -> page.either("forseglet", "sealed");
        };
    }

    String yesOrNo(boolean yes) {
        return yes ? page.either("ja", "yes") : page.either("nej", "no");
    }
}
