package org.allianceledger.ledger.publish;

import org.allianceledger.ledger.Reason;

/** Why the log takes no further act. */
public enum LogReason implements Reason {
    BEHIND_PUBLISHED(
            "Der kan ikke registreres noget: databasen har {0} hændelser, og {1} er offentliggjort. Den er nok"
                    + " gendannet fra en ældre sikkerhedskopi; hent resten med kommandoen recover.",
            "Nothing can be recorded: the database has {0} events, and {1} are published. It was probably restored from"
                    + " an older backup; bring the rest back with the command recover.");

    private final Meaning meaning;

    LogReason(String danish, String english) {
        this.meaning = new Meaning(Kind.CONFLICT, danish, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
