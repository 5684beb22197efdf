package org.allianceledger.ledger.publish;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why the log is not signed just now, in Danish and in English; the node goes on recording and answering. */
public enum Obstacle {
    KEY_MISSING("Nøglen til loggen %s mangler i nøglemappen.", "The key of the log %s is missing from the key folder."),
    KEY_UNREADABLE("Nøglefilen %s kan ikke læses: %s", "The key file %s cannot be read: %s"),
    KEY_OF_ANOTHER_LOG(
            "Nøglefilen %s hører til loggen %s, og databasen er loggen %s.",
            "The key file %s belongs to the log %s, and the database is the log %s."),
    KEY_OF_ANOTHER_DATABASE(
            "Nøglemappen har allerede en nøgle til loggen %s, men databasen kender ingen log: er den en kopi?",
            "The key folder already has a key of the log %s, but the database knows no log: is it a copy?"),
    ORIGIN_DIFFERS("ledger.origin er %s, men loggen hedder %s.", "ledger.origin is %s, but the name of the log is %s."),
    CHECKPOINT_NOT_OURS(
            "Det offentliggjorte checkpoint er ikke underskrevet med nøglerne i nøglemappen: %s",
            "The published checkpoint is not signed with the keys of the key folder: %s"),
    SHORTER_THAN_PUBLISHED(
            "Databasen har %s hændelser, og %s er offentliggjort: er den gendannet fra en ældre sikkerhedskopi?",
            "The database has %s events, and %s are published: was it restored from an older backup?"),
    SHORTER_THAN_WITNESSED(
            "Databasen har %s hændelser, og et vidne har medunderskrevet %s: er den gendannet fra en ældre"
                    + " sikkerhedskopi?",
            "The database has %s events, and a witness has cosigned %s: was it restored from an older backup?"),
    NOT_A_PREFIX(
            "De første %s hændelser i databasen er ikke dem, der er offentliggjort.",
            "The first %s events of the database are not those that are published."),
    FILE_DIFFERS(
            "Filen %s er offentliggjort med et andet indhold og bliver ikke skrevet om.",
            "The file %s is published with other content and is not written anew."),
    FILES_DAMAGED(
            "Filerne i logmappen giver ikke den underskrevne rod: %s",
            "The files of the log folder do not give the signed root: %s"),
    LEAVES_DAMAGED("Databasens blade passer ikke til loggen: %s", "The leaves of the database do not fit the log: %s");

    private final String danish;
    private final String english;

    Obstacle(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /** The stable, machine-readable code, for example {@code key_missing}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String say(boolean inDanish, @Nullable Object... arguments) {
        return String.format(inDanish ? danish : english, arguments);
    }
}
