package org.allianceledger.ledger.publish;

import org.allianceledger.ledger.Worded;
import org.jspecify.annotations.Nullable;

/** That a database is not completed from a published log, and why. Nothing of it was changed. */
public final class WillNotRecover extends RuntimeException implements Worded {

    private static final long serialVersionUID = 1L;

    private final Hindrance hindrance;
    private final String danish;

    WillNotRecover(Hindrance hindrance, @Nullable Object... arguments) {
        super(String.format(hindrance.english, arguments));
        this.hindrance = hindrance;
        this.danish = String.format(hindrance.danish, arguments);
    }

    /** What stands in the way. */
    public enum Hindrance {
        NOTHING_PUBLISHED(
                "Der er ingen offentliggjort log at hente fra.", "There is no published log to recover from."),
        PUBLISHER_AT_WORK(
                "En server er ved at offentliggøre loggen; stop alle servere først.",
                "A server is publishing the log just now; stop all servers first."),
        LOG_DOES_NOT_HOLD(
                "Den offentliggjorte log holder ikke (%s); prøv den med verify. Intet er hentet.",
                "The published log does not hold (%s); try it with verify. Nothing was recovered."),
        FORK(
                "Databasen har en anden hændelse på plads %s end den offentliggjorte log (%s): de er to forskellige"
                        + " historier, og intet er hentet.",
                "The database has another event at place %s than the published log (%s): they are two different"
                        + " histories, and nothing was recovered."),
        ROW_LOST(
                "Databasen mangler hændelsen på plads %s (%s), som den har haft: den er ændret uden om programmet."
                        + " Gendan sikkerhedskopien igen.",
                "The database lacks the event at place %s (%s), which it once had: it was changed behind the program."
                        + " Restore the backup again."),
        NEVER_PUBLISHED(
                "Databasen har registreret %s (%s), som ikke er offentliggjort, hvor loggen har en anden hændelse"
                        + " på plads %s: de er to forskellige historier, og intet er hentet.",
                "The database has recorded %s (%s), which was never published, where the log has another event at"
                        + " place %s: they are two different histories, and nothing was recovered.");

        private final String danish;
        private final String english;

        Hindrance(String danish, String english) {
            this.danish = danish;
            this.english = english;
        }
    }

    public Hindrance hindrance() {
        return hindrance;
    }

    @Override
    public String danish() {
        return danish;
    }

    @Override
    public String english() {
        return String.valueOf(getMessage());
    }

    static void unless(boolean holds, Hindrance hindrance, @Nullable Object... arguments) {
        if (!holds) {
            throw new WillNotRecover(hindrance, arguments);
        }
    }
}
