package org.allianceledger.access.web;

import org.allianceledger.access.view.Belongings;
import org.allianceledger.document.DocumentReaders;

/** What a kind of thing names is open, as the things are, to everybody of their alliance. */
public abstract class OpenToTheAlliance implements DocumentReaders {

    private final String prefix;
    private final Belongings belongings;
    private final Clearance clearance;

    /** @param prefix what identifiers of the kind begin with */
    protected OpenToTheAlliance(String prefix, Belongings belongings, Clearance clearance) {
        this.prefix = prefix;
        this.belongings = belongings;
        this.clearance = clearance;
    }

    @Override
    public final boolean mayRead(String thing, String sha256) {
        return thing.startsWith(prefix)
                && belongings
                        .allianceOf(thing)
                        .filter(it -> clearance.in(it).isKnown())
                        .isPresent();
    }
}
