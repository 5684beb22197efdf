package org.allianceledger.page.auditor;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.allianceledger.audit.Reperformance;
import org.allianceledger.audit.Reperformed;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.VerifierKey;
import org.allianceledger.ledger.proof.verify.LogVerifier;
import org.allianceledger.ledger.publish.PublishedLog;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hashes the whole published log again and does again all that it tells of, in the background and one at a time. */
@Component
class WholeLogCheck {

    private static final Logger LOG = LoggerFactory.getLogger(WholeLogCheck.class);
    private static final int SHOWN = 50;

    private final PublishedLog log;
    private final Clock clock;
    private volatile Work work = new Work(State.NONE, 0, 0, null, 0, 0, List.of());

    WholeLogCheck(PublishedLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** How far it has come. */
    enum State {
        NONE,
        RUNNING,
        HOLDS,
        BROKEN,
        FAILED
    }

    /** What does not hold, in both languages; what the proofs find is told in English alone. */
    record Found(String danish, String english) {}

    /**
     * The newest check.
     *
     * @param outcomes votes that were counted again
     * @param found the first things that do not hold
     */
    record Work(
            State state,
            long done,
            long size,
            @Nullable Instant finished,
            long outcomes,
            long entries,
            List<Found> found) {

        /** How many hundredths are done. */
        public long percent() {
            return size == 0 ? 0 : done * 100 / size;
        }
    }

    Work work() {
        return work;
    }

    /** Begins one unless one is running. */
    synchronized void start() {
        if (work.state() != State.RUNNING) {
            work = new Work(State.RUNNING, 0, 0, null, 0, 0, List.of());
            Thread.ofVirtual().name("whole-log-check").start(this::run);
        }
    }

    private void run() {
        try {
            var again = new Reperformance();
            var policy = Policy.trusting(log.standing().keys().toArray(VerifierKey[]::new));
            var report = new LogVerifier(log.files(), policy)
                    .reading(again::read)
                    .reporting((done, size) -> work = new Work(State.RUNNING, done, size, null, 0, 0, List.of()))
                    .verify();
            Reperformed performed = again.finish();
            var found = new ArrayList<Found>();
            report.findings().forEach(it -> found.add(new Found(it.sentence(), it.sentence())));
            performed.discrepancies().forEach(it -> found.add(new Found(it.danish(), it.english())));
            work = new Work(
                    found.isEmpty() && report.holds() ? State.HOLDS : State.BROKEN,
                    report.entries(),
                    report.entries(),
                    clock.instant(),
                    performed.outcomes(),
                    report.entries(),
                    List.copyOf(found.subList(0, Math.min(SHOWN, found.size()))));
        } catch (RuntimeException failed) {
            LOG.error("The log could not be checked", failed);
            work = new Work(State.FAILED, 0, 0, clock.instant(), 0, 0, List.of());
        }
    }
}
