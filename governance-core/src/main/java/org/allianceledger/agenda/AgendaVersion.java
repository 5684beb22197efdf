package org.allianceledger.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.allianceledger.agenda.CommonAgendaEvent.CommonAgendaAdopted;
import org.allianceledger.agenda.CommonAgendaEvent.CommonAgendaProposed;
import org.allianceledger.alliance.GoalId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Period;
import org.jspecify.annotations.Nullable;

/**
 * One version of a common agenda.
 *
 * @param inForce the days it is in force; null as long as it is only proposed
 * @param adoption what adopting it rests on; null as long as it is only proposed
 * @param supersedes the version it came after; null for none
 */
public record AgendaVersion(
        VersionId id,
        String key,
        String vision,
        String problem,
        String direction,
        List<Goal> goals,
        LocalDate proposed,
        @Nullable Period inForce,
        @Nullable Authority adoption,
        @Nullable VersionId supersedes) {

    static AgendaVersion of(CommonAgendaProposed it) {
        return new AgendaVersion(
                it.versionId(),
                it.key(),
                it.vision(),
                it.problem(),
                it.direction(),
                List.copyOf(it.goals()),
                it.occurred(),
                null,
                null,
                null);
    }

    AgendaVersion adopted(CommonAgendaAdopted it) {
        return with(Period.of(it.from(), null), it.authority(), it.supersedes());
    }

    AgendaVersion endingOn(LocalDate last) {
        Period days = inForce;
        return days == null ? this : with(days.endingOn(last), adoption, supersedes);
    }

    private AgendaVersion with(Period days, @Nullable Authority rests, @Nullable VersionId before) {
        return new AgendaVersion(id, key, vision, problem, direction, goals, proposed, days, rests, before);
    }

    public boolean isInForceOn(LocalDate day) {
        return inForce != null && inForce.contains(day);
    }

    public Optional<Goal> goal(GoalId goal) {
        return goals.stream().filter(it -> it.goalId().equals(goal)).findFirst();
    }
}
