package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.allianceledger.ledger.proof.Entry;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.verify.LogReport;
import org.allianceledger.ledger.proof.verify.LogVerifier;
import org.allianceledger.ledger.publish.PublishedLog;
import org.allianceledger.ledger.store.Database;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class DemonstrationLogTest {

    @Test
    void publishesEveryEventOfTheDemonstrationAsItsRowHasIt() throws Exception {
        RunningApplication application = RunningApplication.demonstrating(Database.H2);
        try (var context = application.context()) {
            var published = context.getBean(PublishedLog.class);
            List<byte[]> rows = rows(context.getBean(JdbcTemplate.class));
            assertThat(rows).hasSizeGreaterThan(256);
            long deadline = System.nanoTime() + 30_000_000_000L;
            while (published.checkpoint() == null || published.checkpoint().size() < rows.size()) {
                assertThat(System.nanoTime()).as("published in time").isLessThan(deadline);
                Thread.sleep(20);
            }
            Path folder = application.store().data().resolve("log");
            LogReport report = new LogVerifier(
                            LogFiles.in(folder),
                            Policy.trusting(published.standing().keys().getFirst()))
                    .reading((index, entry) -> assertThat(entry).isEqualTo(rows.get((int) index)))
                    .verify();
            assertThat(report.findings()).isEmpty();
            assertThat(report.entries()).isEqualTo(rows.size());
        }
    }

    private static List<byte[]> rows(JdbcTemplate db) {
        return db.query(
                "select event_identifier, type, aggregate_identifier, sequence_number, time_stamp, payload_type,"
                        + " payload_revision, payload, meta_data from domain_event order by log_index",
                (row, n) -> new Entry(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getLong(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7),
                                row.getBytes(8),
                                row.getBytes(9))
                        .bytes());
    }
}
