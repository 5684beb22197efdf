package org.allianceledger.decision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.allianceledger.decision.HearingEvent.InvolvementCited;
import org.allianceledger.decision.HearingEvent.InvolvementWaived;
import org.allianceledger.decision.HearingEvent.LastWordGiven;
import org.allianceledger.decision.HearingEvent.TargetGroupDeclared;
import org.jspecify.annotations.Nullable;

/** Whether those a proposal concerns were heard about it, as its events tell it. */
public final class Hearing {

    private final Set<String> involvements = new LinkedHashSet<>();
    private final List<LastWordGiven> lastWords = new ArrayList<>();
    private @Nullable String concern;
    private @Nullable String waiver;

    void apply(HearingEvent event) {
        switch (event) {
            case TargetGroupDeclared it -> concern = it.reason();
            case InvolvementCited it -> involvements.add(it.involvementId());
            case InvolvementWaived it -> waiver = it.reason();
            case LastWordGiven it -> lastWords.add(it);
        }
    }

    /** True unless it concerns the target group and it is said neither who was heard nor why nobody was. */
    boolean isAnswered() {
        return concern == null || waiver != null || !involvements.isEmpty();
    }

    /** Why the proposal is about the conditions of the target group; null if nobody has said that it is. */
    public @Nullable String concern() {
        return concern;
    }

    /** Why nobody was heard; null if that was not said. */
    public @Nullable String waiver() {
        return waiver;
    }

    /** Where it is recorded who was heard. */
    public Set<String> involvements() {
        return Set.copyOf(involvements);
    }

    public List<LastWordGiven> lastWords() {
        return List.copyOf(lastWords);
    }
}
