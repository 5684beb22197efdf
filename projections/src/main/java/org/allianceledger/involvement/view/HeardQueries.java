package org.allianceledger.involvement.view;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.decision.DecisionEvent;
import org.allianceledger.decision.Hearing;
import org.allianceledger.decision.Level;
import org.allianceledger.decision.Proceedings;
import org.allianceledger.decision.view.DecisionMarks;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.decision.view.DecisionQueries.Which;
import org.allianceledger.decision.view.DecisionRow;
import org.allianceledger.involvement.Category;
import org.allianceledger.involvement.InvolvementState;
import org.allianceledger.involvement.view.InvolvementViews.Heard;
import org.allianceledger.involvement.view.InvolvementViews.Overview;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.Register;
import org.springframework.stereotype.Component;

/** Answers who was heard on each decision (T6). */
@Component
public class HeardQueries {

    private final DecisionQueries decisions;
    private final Register register;
    private final Past past;
    private final InvolvementQueries involvements;

    HeardQueries(DecisionQueries decisions, Register register, Past past, InvolvementQueries involvements) {
        this.decisions = decisions;
        this.register = register;
        this.past = past;
        this.involvements = involvements;
    }

    /** Every decision that is more than a draft on the day, and in how many of those taken somebody was heard. */
    public Overview overview(AllianceId alliance, PointInTime when) {
        List<InvolvementState> occasions = involvements.states(alliance, when);
        List<DecisionRow> rows = decisions.list(alliance, Which.ALL, null, when, "", Integer.MAX_VALUE).stream()
                .filter(it -> !it.stage().equals("draft"))
                .toList();
        Set<String> asked = new HashSet<>(register.of(alliance.value(), DecisionMarks.HEARD, when));
        occasions.forEach(it -> asked.addAll(it.recorded().topics()));
        List<Heard> heard = rows.stream()
                .map(row -> asked.contains(row.id())
                        ? on(row.id(), occasions, when).orElseGet(() -> nobody(row))
                        : nobody(row))
                .toList();
        Set<String> declared = new HashSet<>(register.of(alliance.value(), DecisionMarks.DECLARED, when));
        Set<String> taken = rows.stream()
                .filter(it -> it.ratification() != null || declared.contains(it.id()) && isTaken(it, when))
                .map(DecisionRow::id)
                .collect(Collectors.toSet());
        return new Overview(
                heard,
                taken.size(),
                (int) heard.stream()
                        .filter(it -> taken.contains(it.decisionId()))
                        .filter(it -> it.heard().contains(Category.LIVED_EXPERIENCE))
                        .count(),
                (int) heard.stream().filter(Heard::concernsTargetGroup).count(),
                occasions.stream().mapToInt(it -> it.inputs().size()).sum(),
                occasions.stream().mapToInt(it -> it.answers().size()).sum(),
                when.asOf(),
                when.knownAt());
    }

    // Of one that is closed the row does not tell whether what was counted had been declared on the day.
    private boolean isTaken(DecisionRow row, PointInTime when) {
        return row.stage().equals("closed")
                ? proceedings(past.of(row.id(), when), when).stream()
                        .flatMap(it -> it.rounds().stream())
                        .anyMatch(it -> it.declared().isPresent())
                : row.outcome() != null;
    }

    // Nothing was ever said of who should be heard on it.
    private static Heard nobody(DecisionRow row) {
        return new Heard(
                row.id(),
                row.key(),
                row.title(),
                Level.valueOf(row.level().toUpperCase(Locale.ROOT)),
                false,
                null,
                List.of(),
                Set.of(),
                List.of(),
                null,
                0,
                0);
    }

    /** Who was heard on one decision; empty if it was not known on the day. */
    public Optional<Heard> on(AllianceId alliance, String decision, PointInTime when) {
        return on(decision, involvements.states(alliance, when), when);
    }

    private Optional<Heard> on(String decision, List<InvolvementState> occasions, PointInTime when) {
        return proceedings(past.of(decision, when), when).map(it -> heard(it, occasions));
    }

    private static Optional<Proceedings> proceedings(List<RecordedEvent> history, PointInTime when) {
        List<DecisionEvent> events = history.stream()
                .map(it -> (DecisionEvent) it.event())
                .filter(it -> !it.occurred().isAfter(when.asOf()))
                .toList();
        boolean begun =
                !events.isEmpty() && events.getFirst().equals(history.getFirst().event());
        return begun ? Optional.of(Proceedings.of(events)) : Optional.empty();
    }

    private static Heard heard(Proceedings decision, List<InvolvementState> occasions) {
        Hearing hearing = decision.hearing();
        String id = decision.id().value();
        List<InvolvementState> on = occasions.stream()
                .filter(it -> hearing.involvements()
                                .contains(it.recorded().involvementId().value())
                        || it.recorded().topics().contains(id))
                .toList();
        Set<Category> categories = EnumSet.noneOf(Category.class);
        on.forEach(it -> categories.add(it.recorded().category()));
        return new Heard(
                id,
                decision.key(),
                decision.proposal().title(),
                decision.proposal().level(),
                hearing.concern() != null,
                hearing.concern(),
                on.stream().map(it -> it.recorded().involvementId().value()).toList(),
                categories,
                hearing.lastWords().stream().map(it -> it.seatId().value()).toList(),
                hearing.waiver(),
                on.stream().mapToInt(it -> it.inputs().size()).sum(),
                on.stream().mapToInt(it -> it.answers().size()).sum());
    }
}
