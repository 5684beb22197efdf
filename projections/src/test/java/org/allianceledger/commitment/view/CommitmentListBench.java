package org.allianceledger.commitment.view;

import static org.allianceledger.commitment.view.Rows.ALLIANCE;
import static org.allianceledger.commitment.view.Rows.SOURCE;
import static org.allianceledger.commitment.view.Rows.everything;
import static org.allianceledger.commitment.view.Rows.now;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allianceledger.alliance.GoalId;
import org.allianceledger.commitment.CommitmentId;
import org.allianceledger.commitment.CommitmentStatus;
import org.allianceledger.commitment.DeliveryEvent.ProgressReported;
import org.allianceledger.commitment.PartyId;
import org.allianceledger.commitment.PledgeEvent.CommitmentGiven;
import org.allianceledger.commitment.PledgeEvent.CommitmentProposed;
import org.allianceledger.commitment.Promise;
import org.allianceledger.commitment.view.CommitmentQueries.Place;
import org.allianceledger.decision.Level;
import org.allianceledger.ledger.view.PointInTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a page of the list takes when there are many commitments, and when much has happened to each. */
class CommitmentListBench {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final PointInTime TODAY = now("2025-06-01");
    private static final int RUNS = 200;
    private static final int COMMITMENTS = Integer.getInteger("bench.commitments", 100_000);

    @Test
    void measuresTheListOfManyCommitmentsAndOfManyEvents(@TempDir Path directory) {
        Map<String, double[]> large = measured(directory.resolve("large"), COMMITMENTS, 1);
        Map<String, double[]> calm = measured(directory.resolve("calm"), COMMITMENTS / 20, 1);
        Map<String, double[]> busy = measured(directory.resolve("busy"), COMMITMENTS / 20, 20);
        System.out.printf("%-28s %14s %14s %14s %8s%n", "median (95 %) ms", "all x 1", "20th x 1", "20th x 20", "20/1");
        large.forEach((name, times) -> System.out.printf(
                "%-28s %6.2f (%5.2f) %6.2f (%5.2f) %6.2f (%5.2f) %8.2f%n",
                name,
                times[0],
                times[1],
                calm.get(name)[0],
                calm.get(name)[1],
                busy.get(name)[0],
                busy.get(name)[1],
                busy.get(name)[0] / calm.get(name)[0]));
    }

    private static Map<String, double[]> measured(Path file, int commitments, int events) {
        try (var rows = new Rows("jdbc:h2:file:" + file)) {
            long start = System.nanoTime();
            for (int i = 0; i < commitments; i++) {
                fill(rows, i, events);
            }
            rows.settle();
            System.out.printf(
                    "%d commitments with %d events each filled in %d s%n",
                    commitments, events, (System.nanoTime() - start) / 1_000_000_000);
            var filters = new LinkedHashMap<String, CommitmentFilter>();
            filters.put("default", everything());
            filters.put("by giver", everything().givenBy("partner-7"));
            filters.put("by receiver", everything().owedTo("partner-8"));
            filters.put(
                    "by status and due",
                    filter(null, Set.of(CommitmentStatus.PROPOSED), FIRST.plusDays(900), false, null));
            filters.put("overdue", filter(null, Set.of(), null, true, null));
            filters.put("by goal", filter("goal-3", Set.of(), null, false, null));
            filters.put("changed since", filter(null, Set.of(), null, false, rows.position() - 100));
            var times = new LinkedHashMap<String, double[]>();
            filters.forEach((name, filter) -> times.put(name, time(rows, filter, null)));
            times.put(
                    "default, in the middle",
                    time(rows, everything(), new Place(FIRST.plusDays(1500), "commitment-5")));
            return times;
        }
    }

    private static double[] time(Rows rows, CommitmentFilter filter, Place after) {
        var times = new double[RUNS];
        for (int run = -50; run < RUNS; run++) {
            long start = System.nanoTime();
            List<CommitmentLine> page = rows.queries.list(ALLIANCE, filter, TODAY, after, 50);
            if (page.isEmpty()) {
                throw new IllegalStateException("Nothing to measure: " + filter);
            }
            if (run >= 0) {
                times[run] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return new double[] {times[RUNS / 2], times[RUNS * 95 / 100]};
    }

    private static void fill(Rows rows, int number, int events) {
        var id = new CommitmentId("commitment-" + number);
        var giver = new PartyId("partner-" + number % 500);
        LocalDate given = FIRST.plusDays(number % 700);
        var promise = new Promise(
                "C-" + number,
                "Tilsagn " + number,
                "Levering",
                new PartyId("partner-" + (number + 1) % 500),
                Set.of(new GoalId("goal-" + number % 20)),
                null,
                given.plusDays(100 + number % 3000),
                null,
                List.of(),
                "Dokumentation",
                null,
                Level.OPEN);
        rows.add(
                given,
                number % 5 == 0
                        ? new CommitmentProposed(ALLIANCE, id, giver, promise, given, SOURCE)
                        : new CommitmentGiven(ALLIANCE, id, giver, null, null, promise, given, null, given, SOURCE));
        for (int event = 1; event < events; event++) {
            LocalDate day = given.plusDays(event);
            rows.add(
                    day,
                    new ProgressReported(ALLIANCE, id, giver, event, null, "i gang", null, null, null, day, SOURCE));
        }
    }

    private static CommitmentFilter filter(
            String goal, Set<CommitmentStatus> statuses, LocalDate from, boolean overdue, Long changedAfter) {
        return new CommitmentFilter(
                null, null, goal, statuses, from, null, overdue, false, changedAfter, null, Set.of(Level.values()));
    }
}
