package org.allianceledger.agenda;

import static org.allianceledger.agenda.CommonAgendaReason.ALREADY_ADOPTED;
import static org.allianceledger.agenda.CommonAgendaReason.GOAL_KEY_TAKEN;
import static org.allianceledger.agenda.CommonAgendaReason.GOAL_TWICE;
import static org.allianceledger.agenda.CommonAgendaReason.NOT_AFTER_THE_LAST;
import static org.allianceledger.agenda.CommonAgendaReason.UNKNOWN_VERSION;
import static org.allianceledger.agenda.CommonAgendaReason.VERSION_EXISTS;
import static org.allianceledger.agenda.CommonAgendaReason.VERSION_KEY_TAKEN;
import static org.allianceledger.ledger.LedgerCalendar.occurred;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.allianceledger.agenda.CommonAgendaCommand.AdoptCommonAgenda;
import org.allianceledger.agenda.CommonAgendaCommand.ProposeCommonAgenda;
import org.allianceledger.agenda.CommonAgendaEvent.CommonAgendaAdopted;
import org.allianceledger.agenda.CommonAgendaEvent.CommonAgendaProposed;
import org.allianceledger.ledger.Period;
import org.allianceledger.ledger.Refusal;

/** The rules of proposing and adopting versions of a common agenda (T9) as plain functions. */
final class CommonAgendaDecisions {

    private CommonAgendaDecisions() {}

    static CommonAgendaProposed propose(CommonAgendaState state, ProposeCommonAgenda it, LocalDate today) {
        boolean isNew = state.version(it.versionId()).isEmpty();
        Refusal.unless(isNew, VERSION_EXISTS, "versionId", it.versionId());
        boolean free =
                state.versions().stream().noneMatch(version -> version.key().equals(it.key()));
        Refusal.unless(free, VERSION_KEY_TAKEN, "key", it.key());
        requireEachGoalOnce(it.goals());
        state.adopted().forEach(version -> requireTheSameGoals(version, it.goals()));
        LocalDate stated = it.occurred();
        return new CommonAgendaProposed(
                it.allianceId(),
                AgendaId.of(it.allianceId()),
                it.versionId(),
                it.key(),
                it.vision(),
                it.problem(),
                it.direction(),
                List.copyOf(it.goals()),
                occurred(it, stated == null ? today : stated, today),
                it.authority());
    }

    private static void requireEachGoalOnce(List<Goal> goals) {
        var seen = new HashSet<Object>();
        for (Goal goal : goals) {
            boolean once = seen.add(goal.goalId()) && seen.add(goal.key());
            Refusal.unless(once, GOAL_TWICE, "goals", goal.key());
        }
    }

    // Otherwise a goal left without its identifier would look as if it had been dropped and another one added.
    private static void requireTheSameGoals(AgendaVersion earlier, List<Goal> goals) {
        for (Goal goal : goals) {
            earlier.goals().stream()
                    .filter(it -> it.key().equals(goal.key()) && !it.goalId().equals(goal.goalId()))
                    .findFirst()
                    .ifPresent(it -> {
                        throw new Refusal(GOAL_KEY_TAKEN, "goals", goal.key(), earlier.key(), it.goalId());
                    });
        }
    }

    static CommonAgendaAdopted adopt(CommonAgendaState state, AdoptCommonAgenda it, LocalDate today) {
        AgendaVersion version = state.version(it.versionId())
                .orElseThrow(() -> new Refusal(UNKNOWN_VERSION, "versionId", it.versionId()));
        Period days = version.inForce();
        if (days != null) {
            throw new Refusal(ALREADY_ADOPTED, "versionId", version.key(), days.from());
        }
        VersionId before = null;
        List<AgendaVersion> adopted = state.adopted();
        if (!adopted.isEmpty()) {
            AgendaVersion last = adopted.getLast();
            LocalDate began = beginning(last);
            Refusal.unless(it.from().isAfter(began), NOT_AFTER_THE_LAST, "from", began, last.key());
            before = last.id();
        }
        return new CommonAgendaAdopted(
                state.alliance(),
                AgendaId.of(state.alliance()),
                version.id(),
                it.from(),
                before,
                occurred(it, it.from(), today),
                it.authority());
    }

    private static LocalDate beginning(AgendaVersion adopted) {
        return java.util.Objects.requireNonNull(adopted.inForce()).from();
    }
}
