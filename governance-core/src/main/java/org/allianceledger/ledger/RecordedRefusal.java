package org.allianceledger.ledger;

import java.util.Locale;

/**
 * A no that is itself in the ledger: what a command handler answers when it has stored the refusal as an event.
 *
 * @param id what the refused act was about
 */
public record RecordedRefusal(String id, String reason, String danish, String english) {

    private static final Locale DANISH = Locale.of("da");

    /** The recorded form of a refusal. */
    public static RecordedRefusal of(String id, Refusal refusal) {
        return new RecordedRefusal(
                id, refusal.reason().code(), refusal.sentence(DANISH), refusal.sentence(Locale.ENGLISH));
    }
}
