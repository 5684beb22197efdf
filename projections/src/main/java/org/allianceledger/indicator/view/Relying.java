package org.allianceledger.indicator.view;

import java.util.List;
import org.allianceledger.indicator.view.IndicatorViews.Reliance;

/** Decisions that named a figure corrected since, each told when it is asked for, since an alliance may have many. */
public final class Relying {

    private final List<String> decisions;
    private final Reliances reliances;

    Relying(List<String> decisions, Reliances reliances) {
        this.decisions = decisions;
        this.reliances = reliances;
    }

    /** Identifiers of the decisions, in the order they were put forward; of some there may be nothing to tell. */
    public List<String> decisions() {
        return decisions;
    }

    /** What one of them relied on; empty if it was not taken, or only after the correction. */
    public List<Reliance> of(String decision) {
        return reliances.of(decision);
    }

    /** What all of them relied on. */
    public List<Reliance> all() {
        return reliances.of(decisions);
    }
}
