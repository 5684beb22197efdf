package org.allianceledger.agenda.view;

import java.util.Locale;
import org.allianceledger.decision.Level;

/**
 * Who is told, as far as it matters for what they are told.
 *
 * @param inside true for the permitted circle, who are shown small counts and what is closed
 * @param partner true for whoever has an account
 */
public record Reader(boolean inside, boolean partner, Locale locale) {

    public boolean mayRead(Level level) {
        return switch (level) {
            case OPEN -> true;
            case PARTNERS -> partner;
            case CLOSED, SEALED -> inside;
        };
    }
}
