package org.allianceledger.decision.web;

import java.util.EnumSet;
import java.util.Set;
import org.allianceledger.account.CurrentAccount;
import org.allianceledger.decision.Level;

/** What the account of the request on this thread may read (RULES §10); without an account only what is open. */
public final class Readable {

    private Readable() {}

    public static Set<Level> levels() {
        var levels = EnumSet.of(Level.OPEN);
        if (CurrentAccount.find().isPresent()) {
            levels.add(Level.PARTNERS);
        }
        if (CurrentAccount.mayReadClosed()) {
            levels.addAll(Set.of(Level.CLOSED, Level.SEALED));
        }
        return levels;
    }

    public static boolean mayRead(Level level) {
        return levels().contains(level);
    }
}
