package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.allianceledger.decision.OutcomeCheck;
import org.allianceledger.decision.ProposalEvent.SeatRecused;
import org.allianceledger.decision.VotingEvent.BallotCast;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.ledger.store.LogReader;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.meeting.AttendanceEvent.SeatArrived;
import org.allianceledger.voting.Choice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Decides the decisions of the Fjordlys alliance again, from all that is recorded and from less. */
class OutcomeCheckTest {

    private static RunningApplication application;
    private static List<RecordedEvent> log;

    @BeforeAll
    static void play() throws IOException {
        application = RunningApplication.fresh(Database.H2);
        try (InputStream file = OutcomeCheckTest.class.getResourceAsStream("/demonstration/fjordlys.jsonl")) {
            var answer = application
                    .client()
                    .send(
                            "POST",
                            "/api/v1/imports?format=acts",
                            file.readAllBytes(),
                            "Content-Type",
                            "application/x-ndjson");
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        }
        log = application.context().getBean(LogReader.class).read(-1, 100_000).stream()
                .map(RecordedEvent::of)
                .toList();
    }

    @AfterAll
    static void stop() {
        application.context().close();
    }

    @Test
    void findsNothingInWhatWasRecorded() {
        OutcomeCheck check = check(log);
        assertThat(check.findings()).isEmpty();
        assertThat(check.outcomes()).isPositive();
    }

    @Test
    void missesEveryBallot() {
        assertThat(unmissed(BallotCast.class::isInstance)).isEmpty();
    }

    @Test
    void missesEveryRecusal() {
        assertThat(unmissed(SeatRecused.class::isInstance)).isEmpty();
    }

    @Test
    void missesEveryArrival() {
        assertThat(unmissed(SeatArrived.class::isInstance)).isEmpty();
    }

    @Test
    void seesEveryChangedBallot() {
        var unseen = new ArrayList<LedgerEvent>();
        for (int i = 0; i < log.size(); i++) {
            if (log.get(i).event() instanceof BallotCast it && it.choice() != null) {
                Choice other = it.choice() == Choice.FOR ? Choice.AGAINST : Choice.FOR;
                var changed = new ArrayList<>(log);
                changed.set(
                        i,
                        with(
                                log.get(i),
                                new BallotCast(
                                        it.allianceId(),
                                        it.decisionId(),
                                        it.seatId(),
                                        other,
                                        it.castBy(),
                                        it.ranking(),
                                        it.round(),
                                        it.number(),
                                        it.occurred(),
                                        it.authority())));
                if (check(changed).findings().isEmpty()) {
                    unseen.add(it);
                }
            }
        }
        assertThat(unseen).isEmpty();
    }

    private static List<LedgerEvent> unmissed(Predicate<LedgerEvent> input) {
        var unmissed = new ArrayList<LedgerEvent>();
        int tried = 0;
        for (RecordedEvent removed : log) {
            if (input.test(removed.event())) {
                tried++;
                if (check(log.stream().filter(it -> it != removed).toList())
                        .findings()
                        .isEmpty()) {
                    unmissed.add(removed.event());
                }
            }
        }
        assertThat(tried).isPositive();
        return unmissed;
    }

    private static OutcomeCheck check(List<RecordedEvent> events) {
        var check = new OutcomeCheck();
        events.forEach(it -> check.apply(it.position(), it.aggregate(), it.event()));
        return check;
    }

    private static RecordedEvent with(RecordedEvent it, LedgerEvent event) {
        return new RecordedEvent(
                it.position(), it.id(), it.aggregate(), it.sequence(), it.recorded(), it.actor(), it.client(), event);
    }
}
