package org.allianceledger.pilot.web;

import org.allianceledger.access.view.Belongings;
import org.allianceledger.access.web.Clearance;
import org.allianceledger.document.DocumentReaders;
import org.springframework.stereotype.Component;

/** What results name is open, as they are, to everybody of the alliance. */
@Component
class ResultReaders implements DocumentReaders {

    private final Belongings belongings;
    private final Clearance clearance;

    ResultReaders(Belongings belongings, Clearance clearance) {
        this.belongings = belongings;
        this.clearance = clearance;
    }

    @Override
    public boolean mayRead(String thing, String sha256) {
        return thing.startsWith("result-")
                && belongings
                        .allianceOf(thing)
                        .filter(it -> clearance.in(it).isKnown())
                        .isPresent();
    }
}
