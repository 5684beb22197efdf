package org.allianceledger.commitment.view;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.allianceledger.commitment.CommitmentState;
import org.allianceledger.commitment.CommitmentStatus;
import org.allianceledger.commitment.DeliveryEvent.ProgressReported;
import org.allianceledger.commitment.Evidence;
import org.allianceledger.commitment.MilestoneCourse;
import org.allianceledger.commitment.Promise;
import org.allianceledger.commitment.SettlementEvent.BreachDeclared;
import org.allianceledger.commitment.SettlementEvent.RenegotiationRequested;
import org.allianceledger.commitment.view.CommitmentLine.MilestoneLine;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.LedgerId;
import org.allianceledger.ledger.LedgerJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a line says of a commitment, by column, once all that is known of it is in effect. Told from the state that the
 * commitment itself decides by, so that a list cannot differ from it.
 */
record CommitmentFacts(Map<String, @Nullable Object> values) {

    /** The columns that both tables have, in one order. */
    static final List<String> COLUMNS = List.of(
            "commitment_key",
            "title",
            "giver",
            "receiver",
            "status",
            "level",
            "bound_from",
            "due",
            "original_due",
            "recurs",
            "goals",
            "quantity",
            "unit",
            "delivered",
            "said",
            "percent",
            "stated",
            "stage",
            "aims_at",
            "grant_amount",
            "condition_latest",
            "renegotiation_by",
            "verdict",
            "assessor",
            "ended",
            "breached",
            "remedy_by",
            "version",
            "successor",
            "predecessor",
            "waiting",
            "complete",
            "milestone_due",
            "milestones",
            "sequence");

    private static final JsonMapper JSON = LedgerJson.mapper();
    private static final int LONGEST = 30_000;

    static CommitmentFacts of(CommitmentState state, long sequence) {
        var facts = new LinkedHashMap<String, @Nullable Object>();
        terms(state, facts);
        course(state, facts);
        delivery(state, facts);
        settlement(state, facts);
        facts.put("sequence", sequence);
        return new CommitmentFacts(facts);
    }

    List<@Nullable Object> inOrder() {
        var all = new ArrayList<@Nullable Object>();
        COLUMNS.forEach(column -> all.add(values.get(column)));
        return all;
    }

    /** As the texts that the table of beliefs keeps. */
    List<@Nullable Object> texts() {
        var all = new ArrayList<@Nullable Object>();
        COLUMNS.forEach(column -> all.add(text(column)));
        return all;
    }

    /** All of them, as texts by column. */
    Map<String, @Nullable Object> allTexts() {
        var all = new LinkedHashMap<String, @Nullable Object>();
        COLUMNS.forEach(column -> all.put(column, text(column)));
        return all;
    }

    @Nullable
    String text(String column) {
        Object value = values.get(column);
        return value == null ? null : value.toString();
    }

    /** What is said otherwise than before. */
    Map<String, @Nullable Object> since(CommitmentFacts before) {
        var changed = new LinkedHashMap<String, @Nullable Object>();
        for (String column : COLUMNS) {
            if (!Objects.equals(values.get(column), before.values.get(column))) {
                changed.put(column, text(column));
            }
        }
        return changed;
    }

    LocalDate due() {
        return Objects.requireNonNull((LocalDate) values.get("due"));
    }

    private static void terms(CommitmentState state, Map<String, @Nullable Object> facts) {
        Promise terms = state.current();
        Promise.Quantity quantity = terms.quantity();
        Promise.Recurrence recurrence = terms.recurrence();
        facts.put("commitment_key", terms.key());
        facts.put("title", terms.title());
        facts.put("receiver", terms.receiver().value());
        facts.put("level", word(terms.level()));
        facts.put("due", state.dueOn(LedgerCalendar.OPEN).orElse(LedgerCalendar.OPEN));
        facts.put("original_due", state.original().due());
        facts.put("recurs", recurrence == null ? null : word(recurrence.every()));
        facts.put("goals", terms.goals().stream().map(LedgerId::value).collect(joining(" ")));
        facts.put("quantity", quantity == null ? null : quantity.amount());
        facts.put("unit", quantity == null ? null : quantity.unit());
        facts.put("grant_amount", terms.grant() == null ? null : terms.grant().amount());
        facts.put("version", state.versions().size());
    }

    private static void course(CommitmentState state, Map<String, @Nullable Object> facts) {
        var condition = state.pledge().condition();
        boolean conditional = state.status() == CommitmentStatus.CONDITIONAL && condition != null;
        facts.put("giver", state.giver().value());
        facts.put("status", word(state.status()));
        facts.put("bound_from", state.from());
        facts.put("condition_latest", conditional && condition != null ? condition.latest() : null);
        facts.put("predecessor", text(state.pledge().succeeds()));
    }

    private static void delivery(CommitmentState state, Map<String, @Nullable Object> facts) {
        ProgressReported progress = state.delivery().progress().orElse(null);
        Evidence assessed = state.delivery().evidence().values().stream()
                .filter(Evidence::isAssessed)
                .reduce((one, later) -> later)
                .orElse(null);
        facts.put("delivered", state.delivery().delivered());
        facts.put("said", state.delivery().said());
        facts.put("percent", progress == null ? null : progress.percent());
        facts.put("stated", progress == null ? null : progress.stated());
        facts.put("stage", progress == null ? null : progress.stage());
        facts.put("aims_at", progress == null ? null : progress.aimsAt());
        facts.put("verdict", assessed == null || assessed.verdict() == null ? null : word(assessed.verdict()));
        facts.put("assessor", assessed == null ? null : text(assessed.assessor()));
        facts.put("waiting", (int) state.delivery().evidence().values().stream()
                .filter(it -> !it.isAssessed())
                .count());
        facts.put("complete", state.delivery().complete().isPresent() ? 1 : 0);
        facts.put(
                "milestone_due",
                state.delivery().milestones().values().stream()
                        .filter(MilestoneCourse::isPending)
                        .flatMap(it -> Stream.ofNullable(it.current().due()))
                        .min(LocalDate::compareTo)
                        .orElse(null));
        facts.put("milestones", milestones(state));
    }

    // The column has an end. Nobody sets so many milestones, but a view must not stop at whoever does.
    private static String milestones(CommitmentState state) {
        var lines = new ArrayList<MilestoneLine>();
        int length = 0;
        for (MilestoneCourse course : state.delivery().milestones().values()) {
            MilestoneLine line = MilestoneLine.of(course);
            length += JSON.writeValueAsString(line).length() + 1;
            if (course.dropped() == null && length < LONGEST) {
                lines.add(line);
            }
        }
        return JSON.writeValueAsString(lines);
    }

    private static void settlement(CommitmentState state, Map<String, @Nullable Object> facts) {
        var settlement = state.settlement();
        var ending = settlement.ending();
        RenegotiationRequested pending = settlement.pending();
        BreachDeclared breach = settlement.breach().orElse(null);
        facts.put("renegotiation_by", pending == null ? null : pending.by().value());
        facts.put(
                "breached",
                settlement.breaches().isEmpty()
                        ? null
                        : settlement.breaches().getLast().occurred());
        facts.put("remedy_by", breach == null ? null : breach.remedyBy());
        facts.put("successor", ending == null ? null : text(ending.successor()));
        if (ending != null && ending.delivered() != null) {
            facts.put("delivered", ending.delivered());
        }
        facts.put("ended", ending == null ? deliveredOn(state) : ending.lastDay());
    }

    private static @Nullable LocalDate deliveredOn(CommitmentState state) {
        return state.status() == CommitmentStatus.FULFILLED
                ? state.delivery().complete().map(Evidence::deliveredOn).orElse(null)
                : null;
    }

    private static @Nullable String text(@Nullable LedgerId id) {
        return id == null ? null : id.value();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
