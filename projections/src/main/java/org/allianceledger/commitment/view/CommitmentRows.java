package org.allianceledger.commitment.view;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.allianceledger.commitment.CommitmentState;
import org.allianceledger.commitment.view.Recollection.Known;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.view.BitemporalTable;
import org.allianceledger.ledger.view.BitemporalTable.Key;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.RowBatch;
import org.jspecify.annotations.Nullable;

/** The rows that lists of commitments are read from. */
final class CommitmentRows {

    static final String NOW = "commitment_now";
    static final String GOALS = "commitment_goal";
    static final BitemporalTable VIEW = new BitemporalTable(
            "commitment_view",
            Stream.concat(Stream.of("alliance_id", "commitment_id"), CommitmentFacts.COLUMNS.stream())
                    .toArray(String[]::new));

    private static final List<String> PLACE = List.of("owed_by", "changed", "changed_position");
    private static final String INSERT = "insert into %s (build, commitment_id, alliance_id, settled_from, %s)"
                    .formatted(NOW, String.join(", ", columns()))
            + " values (?, ?, ?, ?, " + columns().stream().map(it -> "?").collect(joining(", ")) + ")";
    private static final String UPDATE = "update %s set settled_from = greatest(settled_from, cast(? as date)), %s"
                    .formatted(NOW, columns().stream().map(it -> it + " = ?").collect(joining(", ")))
            + " where build = ? and commitment_id = ?";
    private static final String SERVE =
            "insert into " + GOALS + " (build, alliance_id, goal_id, commitment_id, due) values (?, ?, ?, ?, ?)";
    private static final String FORGET = "delete from " + GOALS + " where build = ? and commitment_id = ?";

    private static List<String> columns() {
        return Stream.concat(CommitmentFacts.COLUMNS.stream(), PLACE.stream()).toList();
    }

    /** Adds the commitment that the event began. */
    void begin(CommitmentState state, LocalDate from, RecordedEvent recorded, RowBatch rows) {
        var facts = CommitmentFacts.of(state, recorded.sequence());
        var now = new ArrayList<@Nullable Object>(
                List.of(rows.build(), state.id().value(), state.alliance().value(), from));
        now.addAll(told(state, facts, recorded));
        rows.add(INSERT, now.toArray());
        var view = new ArrayList<@Nullable Object>(
                List.of(state.alliance().value(), state.id().value()));
        view.addAll(facts.texts());
        VIEW.insert(rows, recorded, from, null, view.toArray());
        serve(state, facts, rows);
    }

    /** Tells what the event changed from a day on; what stood there before stays in the table of beliefs. */
    void change(Known before, CommitmentState after, LocalDate from, RecordedEvent recorded, RowBatch rows) {
        var facts = CommitmentFacts.of(after, recorded.sequence());
        var now = new ArrayList<@Nullable Object>(List.of(from));
        now.addAll(told(after, facts, recorded));
        now.add(rows.build());
        now.add(after.id().value());
        rows.add(UPDATE, now.toArray());
        Map<String, @Nullable Object> changed = facts.since(CommitmentFacts.of(before.state(), before.sequence()));
        var key = new Key(
                "alliance_id",
                after.alliance().value(),
                "commitment_id",
                after.id().value());
        // What takes effect last of all says everything anew, always in the same words, which a database understands
        // once; what takes effect before something already known may only say what it changed.
        boolean last = !from.isBefore(before.settled());
        VIEW.changeFrom(rows, recorded, key, from, last ? facts.allTexts() : changed);
        if (changed.containsKey("goals") || changed.containsKey("due")) {
            rows.add(FORGET, rows.build(), after.id().value());
            serve(after, facts, rows);
        }
    }

    private static List<@Nullable Object> told(CommitmentState state, CommitmentFacts facts, RecordedEvent recorded) {
        var all = new ArrayList<@Nullable Object>(facts.inOrder());
        all.add(state.status().isBinding() ? facts.due() : LedgerCalendar.OPEN);
        all.add(recorded.recordedAt());
        all.add(recorded.position());
        return all;
    }

    private static void serve(CommitmentState state, CommitmentFacts facts, RowBatch rows) {
        for (var goal : state.current().goals()) {
            rows.add(
                    SERVE,
                    rows.build(),
                    state.alliance().value(),
                    goal.value(),
                    state.id().value(),
                    facts.due());
        }
    }
}
