package org.allianceledger.ledger.store;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.allianceledger.Databases;
import org.allianceledger.LedgerNode;
import org.allianceledger.alliance.AllianceCommand.RegisterAlliance;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.proof.TreeHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

/** Acts per second with the log sealed and with it merely numbered, in turns. */
class SealingBench {

    private static final int WRITERS = 8;
    private static final int ACTS = Integer.getInteger("bench.acts", 150);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 9);
    private static final Map<String, String> UNPUBLISHED = Map.of("ledger.publish.millis", "0");
    private static final AtomicInteger KEYS = new AtomicInteger();

    /** Numbers events as before there was a tree. */
    static class Numbering {

        @Bean
        @Primary
        LogSealer numbering(JdbcTemplate db) {
            return new LogSealer(db) {
                @Override
                void seal(LogHead head, List<StoredEvent> events, long size) {
                    var peaks = Collections.nCopies(Long.bitCount(size), TreeHash.EMPTY_ROOT);
                    moveTo(new LogHead(size, size, peaks), TreeHash.EMPTY_ROOT);
                }
            };
        }
    }

    @Test
    void comparesOnH2(@TempDir Path directory) throws Exception {
        compare("H2", Databases.h2(directory.resolve("sealed")), Databases.h2(directory.resolve("numbered")));
    }

    @Test
    void comparesOnPostgres() throws Exception {
        compare("PostgreSQL", Databases.postgres(), Databases.postgres());
    }

    private static void compare(String name, String first, String second) throws Exception {
        try (var sealed = LedgerNode.on(first, UNPUBLISHED);
                var numbered = LedgerNode.on(second, UNPUBLISHED, Numbering.class)) {
            var with = new Round[ROUNDS];
            var without = new Round[ROUNDS];
            round(sealed);
            round(numbered);
            for (int i = 0; i < ROUNDS; i++) {
                if (i % 2 == 0) {
                    with[i] = round(sealed);
                    without[i] = round(numbered);
                } else {
                    without[i] = round(numbered);
                    with[i] = round(sealed);
                }
            }
            print(name, "second", with, without, Round::perSecond);
            print(name, "CPU second", with, without, Round::perCpuSecond);
        }
    }

    /**
     * Acts in a round.
     *
     * @param perSecond of the clock, which others who use the machine slow down
     * @param perCpuSecond of this process alone
     */
    private record Round(double perSecond, double perCpuSecond) {}

    private static void print(String name, String unit, Round[] with, Round[] without, ToDoubleFunction<Round> rate) {
        double[] sealed = Arrays.stream(with).mapToDouble(rate).toArray();
        double[] numbered = Arrays.stream(without).mapToDouble(rate).toArray();
        double[] ratios = IntStream.range(0, ROUNDS)
                .mapToDouble(i -> sealed[i] / numbered[i])
                .toArray();
        System.out.printf(
                "%-10s acts a %-10s sealed %6.0f  numbered only %6.0f  ratio %.3f (median of %d; %.3f to %.3f)%n",
                name,
                unit,
                median(sealed),
                median(numbered),
                median(ratios),
                ROUNDS,
                Arrays.stream(ratios).min().orElseThrow(),
                Arrays.stream(ratios).max().orElseThrow());
    }

    private static Round round(LedgerNode node) throws Exception {
        var tasks = new ArrayList<Callable<Void>>();
        for (int i = 0; i < WRITERS; i++) {
            tasks.add(() -> write(node));
        }
        var process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = System.nanoTime();
        long cpu = process.getProcessCpuTime();
        try (var pool = Executors.newFixedThreadPool(WRITERS)) {
            for (var done : pool.invokeAll(tasks)) {
                done.get();
            }
        }
        double acts = WRITERS * ACTS * 1e9;
        return new Round(acts / (System.nanoTime() - start), acts / (process.getProcessCpuTime() - cpu));
    }

    private static Void write(LedgerNode node) {
        for (int i = 0; i < ACTS; i++) {
            String key = "bench-" + KEYS.incrementAndGet();
            node.record(new RegisterAlliance(
                    key,
                    "Alliance " + key,
                    null,
                    0,
                    LocalDate.of(2024, 1, 1),
                    null,
                    Authority.foundingAct("A description of about the length that people write: " + "æ".repeat(200))));
        }
        return null;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
