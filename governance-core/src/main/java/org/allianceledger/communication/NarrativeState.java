package org.allianceledger.communication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.allianceledger.communication.NarrativeEvent.NarrativeAdopted;
import org.allianceledger.communication.NarrativeEvent.NarrativeDrafted;
import org.allianceledger.communication.NarrativeEvent.StatementIssued;

/** What an alliance tells about itself: every version written, and those adopted in the order they took over. */
public record NarrativeState(List<NarrativeDrafted> versions, List<NarrativeAdopted> adopted) {

    public static final NarrativeState NONE = new NarrativeState(List.of(), List.of());

    /** The narrative that the events tell of, oldest first. */
    public static NarrativeState after(List<NarrativeEvent> events) {
        NarrativeState state = NONE;
        for (NarrativeEvent event : events) {
            state = state.after(event);
        }
        return state;
    }

    NarrativeState after(NarrativeEvent event) {
        return switch (event) {
            case NarrativeDrafted it -> new NarrativeState(with(versions, it), adopted);
            case NarrativeAdopted it -> new NarrativeState(versions, with(adopted, it));
            case StatementIssued ignored -> this;
        };
    }

    public Optional<NarrativeDrafted> version(VersionId id) {
        return versions.stream().filter(it -> it.versionId().equals(id)).findFirst();
    }

    /** The one version that is told on the day; empty before the first. */
    public Optional<NarrativeAdopted> inForce(LocalDate day) {
        return adopted.stream().filter(it -> !it.from().isAfter(day)).max(Comparator.comparing(NarrativeAdopted::from));
    }

    private static <T> List<T> with(List<T> some, T one) {
        var more = new ArrayList<>(some);
        more.add(one);
        return List.copyOf(more);
    }
}
