package org.allianceledger.decision.view;

import java.util.EnumSet;
import java.util.Set;
import org.allianceledger.access.view.Footing;
import org.allianceledger.decision.Level;
import org.jspecify.annotations.Nullable;

/** What one reader may see of one alliance (RULES §10), whatever moment they ask about. */
public final class Sight {

    private final Footing footing;
    private final Secrets secrets;
    private final Runnable opened;

    Sight(Footing footing, Secrets secrets, Runnable opened) {
        this.footing = footing;
        this.secrets = secrets;
        this.opened = opened;
    }

    /** Who the reader is. */
    public Footing footing() {
        return footing;
    }

    /** Whether the reader is of the circle that small counts and declared interests are shown to. */
    public boolean inside() {
        return footing.isInside();
    }

    /** The levels of which the reader may read everything, whichever body it belongs to. */
    public Set<Level> levels() {
        var levels = EnumSet.of(Level.OPEN);
        if (footing.isAmongPartners()) {
            levels.add(Level.PARTNERS);
        }
        if (footing.isSecretariat() || footing.isAuditor()) {
            levels.add(Level.CLOSED);
        }
        if (footing.isAuditor()) {
            levels.add(Level.SEALED);
            opened.run();
        }
        return levels;
    }

    /** Whether the reader may read something that belongs to no body in particular. */
    public boolean mayRead(Level level) {
        return switch (level) {
            case OPEN -> true;
            case PARTNERS -> footing.isAmongPartners();
            case CLOSED -> isAuditing() || inside();
            case SEALED -> isAuditing();
        };
    }

    /** Whether the reader may read something of a body's; null where it belongs to none in particular. */
    public boolean mayRead(Level level, @Nullable String body) {
        return body == null || level != Level.CLOSED
                ? mayRead(level)
                : isAuditing() || footing.isSecretariat() || footing.sitsIn(body);
    }

    /** Whether the reader may read a decision of the level; recused readers may not. */
    public boolean mayReadDecision(String decision, Level level) {
        return level == Level.OPEN
                || level == Level.PARTNERS && footing.isAmongPartners()
                || isRestricted(level) && (isAuditing() || secrets.areOpenTo(footing, decision, level));
    }

    public boolean mayRead(DecisionPage page) {
        return mayReadDecision(page.id(), page.proposal().level());
    }

    public boolean mayRead(DecisionRow row) {
        return mayReadDecision(row.id(), Level.valueOf(row.level().toUpperCase(java.util.Locale.ROOT)));
    }

    private boolean isAuditing() {
        if (footing.isAuditor()) {
            opened.run();
        }
        return footing.isAuditor();
    }

    private static boolean isRestricted(Level level) {
        return level == Level.CLOSED || level == Level.SEALED;
    }
}
