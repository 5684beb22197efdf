package org.allianceledger.audit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.allianceledger.audit.TimeReport.Bound;
import org.allianceledger.audit.TimeReport.Outside;
import org.allianceledger.audit.TimeReport.Range;
import org.allianceledger.ledger.proof.Flaw;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.verify.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cosignatures say about when something was recorded, to an auditor who believes the log in nothing else. */
class BackdatingTest {

    private static final String NOON = "2026-03-01T12:00:00.000Z";

    @TempDir
    private Path folder;

    private CosignedLog log;

    @BeforeEach
    void open() {
        log = new CosignedLog(folder);
    }

    /** Two events before noon, cosigned at noon; two after it, cosigned at one o'clock. */
    private void twoTrees(String third, String fourth) {
        log.record("2026-03-01T11:59:00.000Z");
        log.record("2026-03-01T11:59:59.000Z");
        log.keep(log.cosigned(NOON, "2026-03-01T12:00:01Z"));
        log.record(third);
        log.record(fourth);
        log.publish(log.cosigned("2026-03-01T13:00:00Z", "2026-03-01T13:00:01Z"));
    }

    private static TimeReport times(AuditReport report) {
        return requireNonNull(report.times());
    }

    @Test
    void passesAnHonestLogAndSaysHowManyEventsCouldBeTried() throws IOException {
        twoTrees("2026-03-01T12:30:00.000Z", "2026-03-01T12:59:58.000Z");
        AuditReport report = log.audit(CosignedLog.policy(2));
        assertThat(report.holds()).as("" + report).isTrue();
        assertThat(times(report).checkpoints()).isEqualTo(2);
        assertThat(times(report).events()).isEqualTo(4);
        assertThat(times(report).notBefore()).isEqualTo(2);
        assertThat(times(report).notAfter()).isEqualTo(4);
        assertThat(times(report).between()).isEqualTo(2);
    }

    @Test
    void namesAnEventThatSaysAnEarlierTimeThanTheTreeWithoutIt() throws IOException {
        twoTrees("2026-02-01T09:00:00.000Z", "2026-03-01T12:30:00.000Z");
        AuditReport report = log.audit(CosignedLog.policy(2));
        assertThat(report.findings()).isEmpty();
        assertThat(report.holds()).isFalse();
        assertThat(times(report).outside())
                .containsExactly(new Outside(
                        2,
                        "00000000-0000-0000-0000-000000000002",
                        "SeatFilled",
                        "seat-1",
                        "2026-02-01T09:00:00.000Z",
                        new Bound(2, Instant.parse("2026-03-01T11:58:01Z")),
                        new Bound(4, Instant.parse("2026-03-01T13:00:06Z"))));
    }

    @Test
    void namesAnEventThatSaysALaterTimeThanTheTreeThatHoldsIt() throws IOException {
        twoTrees("2026-03-01T12:30:00.000Z", "2026-03-01T13:00:07.000Z");
        assertThat(times(log.audit(CosignedLog.policy(2))).outside())
                .extracting(Outside::index)
                .containsExactly(3L);
    }

    @Test
    void allowsForTheLagAndTheSkewToTheSecond() throws IOException {
        twoTrees("2026-03-01T11:58:01.000Z", "2026-03-01T13:00:06.000Z");
        assertThat(log.audit(CosignedLog.policy(2)).holds()).isTrue();
        log = new CosignedLog(folder);
        twoTrees("2026-03-01T11:58:00.999Z", "2026-03-01T13:00:06.001Z");
        assertThat(times(log.audit(CosignedLog.policy(2))).outside())
                .extracting(Outside::index)
                .containsExactly(2L, 3L);
    }

    @Test
    void catchesAnInsiderWhoRewritesATimeBelowACosignedTree() throws IOException {
        twoTrees("2026-03-01T12:30:00.000Z", "2026-03-01T12:59:58.000Z");
        log.rewrite(1, "2026-01-01T00:00:00.000Z");
        log.publish(log.signed());
        assertThat(log.audit(CosignedLog.policy(1)).findings())
                .extracting(Finding::flaw)
                .contains(Flaw.HISTORY_REWRITTEN, Flaw.QUORUM_NOT_MET);
    }

    @Test
    void saysThatAnUncosignedLogHasNoBounds() throws IOException {
        log.record("1999-01-01T00:00:00.000Z");
        log.publish(log.signed());
        AuditReport report = log.audit(Policy.trusting(CosignedLog.KEY.verifier()));
        assertThat(report.holds()).isTrue();
        assertThat(times(report).checkpoints()).isZero();
        assertThat(times(report).notBefore() + times(report).notAfter()).isZero();
    }

    @Test
    void takesBoundsFromNoFewerWitnessesThanThePolicyAsksFor() throws IOException {
        log.record("2026-03-01T11:59:00.000Z");
        SignedNote note = log.signed();
        log.keep(note.with(CosignedLog.ONE.cosign(note.text(), Instant.parse(NOON))));
        log.record("2026-02-01T00:00:00.000Z");
        log.publish(log.cosigned("2026-03-01T13:00:00Z", "2026-03-01T13:00:01Z"));
        assertThat(log.audit(CosignedLog.policy(2)).holds()).isTrue();
        assertThat(times(log.audit(CosignedLog.policy(1))).outside())
                .extracting(Outside::index)
                .containsExactly(1L);
    }

    @Test
    void isNotMisledByOneClockOfTwo() throws IOException {
        log.record("2026-03-01T11:59:00.000Z");
        log.keep(log.cosigned("2026-03-01T11:00:00Z", NOON));
        log.record("2026-03-01T12:30:00.000Z");
        log.publish(log.cosigned("2026-03-01T13:00:00Z", "2026-03-01T13:00:01Z"));
        assertThat(log.audit(CosignedLog.policy(2)).holds()).isTrue();
        assertThat(log.audit(CosignedLog.policy(1)).holds()).isFalse();
    }

    @Test
    void countsASavedCheckpointThatIsCosigned() throws IOException {
        log.record("2026-03-01T11:59:00.000Z");
        SignedNote saved = log.cosigned(NOON, NOON);
        log.record("2026-02-01T00:00:00.000Z");
        log.publish(log.cosigned("2026-03-01T13:00:00Z", "2026-03-01T13:00:01Z"));
        assertThat(log.audit(CosignedLog.policy(2)).holds()).isTrue();
        assertThat(times(log.audit(CosignedLog.policy(2), saved)).outside())
                .extracting(Outside::index)
                .containsExactly(1L);
    }

    @Test
    void namesACheckpointOfThePackageWhoseCosignatureWasAltered() throws IOException {
        log.record("2026-03-01T11:59:00.000Z");
        SignedNote note = log.signed();
        SignedNote other = new CosignedLog(folder.resolve("other")).signed();
        log.keep(note.with(CosignedLog.ONE.cosign(other.text(), Instant.parse(NOON))));
        log.record("2026-03-01T12:30:00.000Z");
        log.publish(log.cosigned("2026-03-01T13:00:00Z", "2026-03-01T13:00:01Z"));
        assertThat(log.audit(CosignedLog.policy(2)).findings())
                .extracting(Finding::flaw, Finding::path)
                .containsExactly(org.assertj.core.api.Assertions.tuple(Flaw.BAD_SIGNATURE, "checkpoints/1"));
    }

    @Test
    void asksNoBoundOfATimeThatWasToldButNamesWhere() throws IOException {
        log.record("2026-03-01T11:59:00.000Z");
        log.keep(log.cosigned(NOON, NOON));
        log.record("2019-01-01T00:00:00.000Z", "{\"recordedTime\":\"told\"}");
        log.record("2019-01-02T00:00:00.000Z", "{\"recordedTime\":\"told\"}");
        log.publish(log.cosigned("2026-03-01T13:00:00Z", "2026-03-01T13:00:01Z"));
        AuditReport report = log.audit(CosignedLog.policy(2));
        assertThat(report.holds()).isTrue();
        assertThat(times(report).told()).containsExactly(new Range(1, 2));
        assertThat(times(report).notBefore()).isZero();
    }
}
