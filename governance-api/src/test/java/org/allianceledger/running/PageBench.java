package org.allianceledger.running;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.allianceledger.account.TestAccount;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.running.Pages.Place;
import org.junit.jupiter.api.Test;

/** How long each page takes in an alliance with a hundred thousand events, and in the demonstration's beside it. */
class PageBench {

    private static final int TIMES = Integer.getInteger("bench.times", 113);
    private static final int RUNS = Integer.getInteger("bench.runs", 9);
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(10);

    /** What a page took; {@code kilobytes} before compression. */
    private record Shown(double millis, int kilobytes) {}

    @Test
    void measuresEveryPage() throws IOException {
        Map<String, Shown> small = measured(1);
        Map<String, Shown> large = measured(TIMES);
        System.out.printf("%-28s %10s %10s %8s %8s%n", "median ms", "x 1", "x " + TIMES, "ratio", "kB");
        large.entrySet().stream()
                .sorted((one, other) ->
                        Double.compare(other.getValue().millis(), one.getValue().millis()))
                .forEach(it -> System.out.printf(
                        "%-28s %10.1f %10.1f %8.1f %8d%n",
                        it.getKey(),
                        small.get(it.getKey()).millis(),
                        it.getValue().millis(),
                        it.getValue().millis() / small.get(it.getKey()).millis(),
                        it.getValue().kilobytes()));
        System.out.printf(
                "%d of %d pages within 200 ms%n",
                large.values().stream().filter(it -> it.millis() <= 200).count(), large.size());
    }

    private static Map<String, Shown> measured(int times) throws IOException {
        Store store = Store.on(Database.H2);
        RunningApplication empty = RunningApplication.on(store);
        try (var running = empty.context()) {
            long last = ManyYears.tell(empty.client(), times);
            System.out.printf("%d events in an alliance told %d times%n", last + 1, times);
        }
        // At a start it waits until every view has read the log, and lets the demonstration's accounts in.
        RunningApplication application = RunningApplication.demonstrating(store);
        try (var running = application.context()) {
            var readers = new HashMap<String, PageSession>();
            var shown = new LinkedHashMap<String, Shown>();
            for (Place place : places()) {
                PageSession reader = readers.get(place.reader());
                if (reader == null) {
                    reader = reader(application.client().root(), place.reader());
                    readers.put(place.reader(), reader);
                }
                shown.put(place.name(), shown(reader, place.address()));
            }
            return shown;
        }
    }

    private static PageSession reader(String root, String name) throws IOException {
        return name.equals(Pages.ANYBODY)
                ? new PageSession(root)
                : PageSession.of(root, name, TestAccount.passwordOf(name));
    }

    private static List<Place> places() {
        return Pages.all().stream()
                .filter(it -> it.status() == 200 && !it.empty() && !it.address().contains("{"))
                .toList();
    }

    private static Shown shown(PageSession reader, String address) throws IOException {
        int size = reader.get(address).length();
        var millis = new double[RUNS];
        int runs = 0;
        long begun = System.nanoTime();
        while (runs < RUNS && System.nanoTime() - begun < LONGEST) {
            long start = System.nanoTime();
            reader.get(address);
            millis[runs++] = (System.nanoTime() - start) / 1e6;
        }
        double[] sorted = Arrays.copyOf(millis, runs);
        Arrays.sort(sorted);
        return new Shown(sorted[runs / 2], size / 1024);
    }
}
