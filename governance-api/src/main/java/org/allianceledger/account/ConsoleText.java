package org.allianceledger.account;

/** What the command line says about accounts and access tokens, in Danish and in English. */
enum ConsoleText {
    ACCOUNT_ADDED("Kontoen %s er oprettet med rollen %s.", "The account %s has been added with the role %s."),
    ACCOUNT_DISABLED("Kontoen %s er lukket.", "The account %s has been disabled."),
    PASSWORD_CHANGED("Kontoen %s har fået et nyt kodeord.", "The account %s has a new password."),
    PASSWORD_SHOWN(
            "Kodeordet herunder vises kun denne ene gang.",
            "The password below is shown this one time and never again."),
    ACCOUNT_TIED("Kontoen %s er knyttet til %s.", "The account %s has been tied to %s."),
    ACCOUNT_UNTIED("Kontoen %s er ikke længere knyttet til %s.", "The account %s is no longer tied to %s."),
    TOKEN_CREATED(
            "Adgangsnøglen %s for %s er oprettet. Den står herunder og vises kun denne ene gang.",
            "The access token %s for %s has been made. It stands below, this one time and never again."),
    TOKEN_REVOKED("Adgangsnøglen %s er trukket tilbage.", "The access token %s has been revoked."),
    INPUT_MISSING("Der mangler noget: %s", "Something is missing: %s"),
    INPUT_UNKNOWN("Det kendes ikke: %s", "This is not known: %s"),
    CHOOSE("Skriv efter %s et af disse: %s.", "Write one of these after %s: %s."),
    INPUT_WRONG("Det kan ikke læses: %s", "This cannot be read: %s"),
    OPEN("åben", "open"),
    DISABLED("lukket", "disabled"),
    VALID("gyldig", "valid"),
    EXPIRED("udløbet", "expired"),
    REVOKED("trukket tilbage", "revoked"),
    NEVER_EXPIRES("udløber ikke", "never expires"),
    FIRST_ADMINISTRATOR(
            "Protokollen har ingen konti. Kontoen %s er oprettet; kodeordet er %s og vises kun denne ene gang.",
            "The ledger has no accounts. The account %s has been added; its password is %s, shown this one time."),
    DEMONSTRATION(
            "Demonstrationens konti er %s; kodeordet er \"%s\" for dem alle.",
            "The demonstration's accounts are %s; the password is \"%s\" for each of them.");

    private final String danish;
    private final String english;

    ConsoleText(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    String danish() {
        return danish;
    }

    String english() {
        return english;
    }
}
