package org.allianceledger.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.allianceledger.agenda.CommonAgendaEvent.CommonAgendaAdopted;
import org.allianceledger.agenda.CommonAgendaEvent.CommonAgendaProposed;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.alliance.GoalId;
import org.jspecify.annotations.Nullable;

/**
 * A common agenda as its events have made it.
 *
 * @param versions in the order they were proposed
 */
public record CommonAgendaState(AllianceId alliance, List<AgendaVersion> versions) {

    /** The agenda that the events tell of, oldest first; one without versions if there are none. */
    public static CommonAgendaState after(AllianceId alliance, List<CommonAgendaEvent> events) {
        var state = new CommonAgendaState(alliance, List.of());
        for (CommonAgendaEvent event : events) {
            state = state.after(event);
        }
        return state;
    }

    CommonAgendaState after(CommonAgendaEvent event) {
        var after = new ArrayList<AgendaVersion>();
        switch (event) {
            case CommonAgendaProposed it -> {
                after.addAll(versions);
                after.add(AgendaVersion.of(it));
            }
            case CommonAgendaAdopted it -> {
                for (AgendaVersion version : versions) {
                    if (version.id().equals(it.versionId())) {
                        after.add(version.adopted(it));
                    } else if (version.id().equals(it.supersedes())) {
                        after.add(version.endingOn(it.from().minusDays(1)));
                    } else {
                        after.add(version);
                    }
                }
            }
        }
        return new CommonAgendaState(alliance, List.copyOf(after));
    }

    public Optional<AgendaVersion> version(VersionId id) {
        return versions.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The version in force on the day: never more than one. */
    public Optional<AgendaVersion> inForce(LocalDate day) {
        return versions.stream().filter(it -> it.isInForceOn(day)).findFirst();
    }

    /** Goals that a version before the one in force on the day had and it has not, each as it was last worded. */
    public List<Goal> dropped(LocalDate day) {
        var goals = new LinkedHashMap<GoalId, Goal>();
        for (AgendaVersion version : adopted()) {
            if (version.isInForceOn(day)) {
                version.goals().forEach(goal -> goals.remove(goal.goalId()));
                return List.copyOf(goals.values());
            }
            version.goals().forEach(goal -> goals.put(goal.goalId(), goal));
        }
        return List.of();
    }

    /** The versions that have been adopted, in the order they come into force. */
    public List<AgendaVersion> adopted() {
        var chain = new ArrayList<AgendaVersion>();
        VersionId before = null;
        for (Optional<AgendaVersion> next = following(before); next.isPresent(); next = following(before)) {
            chain.add(next.get());
            before = next.get().id();
        }
        return List.copyOf(chain);
    }

    private Optional<AgendaVersion> following(@Nullable VersionId before) {
        return versions.stream()
                .filter(it -> it.inForce() != null && Objects.equals(it.supersedes(), before))
                .findFirst();
    }
}
