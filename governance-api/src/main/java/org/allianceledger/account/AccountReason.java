package org.allianceledger.account;

import org.allianceledger.ledger.Reason;
import org.allianceledger.ledger.Refusal;

/** Why a change of accounts or access tokens can be refused. */
enum AccountReason implements Reason {
    UNKNOWN_ACCOUNT(Kind.UNKNOWN, "Der findes ingen konto med navnet {0}.", "There is no account named {0}."),
    ACCOUNT_EXISTS(
            Kind.CONFLICT, "Der findes allerede en konto med navnet {0}.", "There already is an account named {0}."),
    ACCOUNT_DISABLED(Kind.CONFLICT, "Kontoen {0} er lukket.", "The account {0} is disabled."),
    MALFORMED_USERNAME(
            Kind.INVALID,
            "Et brugernavn består af 1 til 100 tegn blandt a-z, 0-9, punktum, bindestreg og understregning.",
            "A username has 1 to 100 characters out of a-z, 0-9, dot, hyphen and underscore."),
    SHORT_PASSWORD(
            Kind.INVALID,
            "Kodeordet skal være på mindst {0} tegn og ikke kun mellemrum.",
            "The password needs at least {0} characters that are not all blank."),
    LONG_PASSWORD(
            Kind.INVALID,
            "Kodeordet må højst fylde {0} byte i UTF-8.",
            "The password may take up at most {0} bytes of UTF-8."),
    WRONG_OLD_PASSWORD(Kind.INVALID, "Det nuværende kodeord er forkert.", "The present password is wrong."),
    UNKNOWN_ROLE(
            Kind.INVALID,
            "Rollen \"{0}\" findes ikke; vælg en af disse: {1}.",
            "There is no role \"{0}\"; choose one of these: {1}."),
    TAKE_OVER_ONLY(
            Kind.CONFLICT,
            "Kun en administrator kan overtage det, der er ført et andet sted; en handling her skal have sin egen"
                    + " hjemmel.",
            "Only an administrator can take over what was kept elsewhere; an act here needs an authority of its own."),
    UNKNOWN_TOKEN(Kind.UNKNOWN, "Der findes ingen adgangsnøgle med id {0}.", "There is no access token with id {0}."),
    TIE_TO_UNKNOWN(Kind.UNKNOWN, "Hovedbogen kender ikke {0} dér.", "The ledger does not know {0} there."),
    LONG_LABEL(
            Kind.INVALID,
            "Adgangsnøglens betegnelse må højst være på {0} tegn.",
            "The label of an access token has at most {0} characters."),
    EXPIRY_OUT_OF_RANGE(
            Kind.INVALID,
            "En adgangsnøgle kan gælde fra 1 til {0} dage.",
            "An access token can be valid for 1 to {0} days.");

    private final Meaning meaning;

    AccountReason(Kind kind, String danish, String english) {
        this.meaning = new Meaning(kind, danish, english);
    }

    Refusal refusal(String field, Object... arguments) {
        return new Refusal(this, field, arguments);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
