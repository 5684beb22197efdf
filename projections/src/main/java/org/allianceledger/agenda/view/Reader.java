package org.allianceledger.agenda.view;

import java.util.Locale;
import java.util.Set;
import org.allianceledger.decision.Level;

/**
 * Who is told, as far as it matters for what they are told.
 *
 * @param inside true for the permitted circle, who are shown small counts
 * @param levels what they may read
 */
public record Reader(boolean inside, Set<Level> levels, Locale locale) {

    public boolean mayRead(Level level) {
        return levels.contains(level);
    }
}
