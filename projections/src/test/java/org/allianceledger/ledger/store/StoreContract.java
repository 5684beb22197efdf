package org.allianceledger.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.allianceledger.LedgerNode;
import org.allianceledger.ledger.LedgerSerializer;
import org.allianceledger.ledger.view.ReadModels;
import org.allianceledger.ledger.view.SeenReadModel;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the store keeps on either database. */
abstract class StoreContract {

    abstract LedgerNode node();

    private void append(String person, long... sequences) {
        Writers.transaction(node())
                .executeWithoutResult(status -> engine().appendEvents(java.util.Arrays.stream(sequences)
                        .mapToObj(sequence -> Writers.event(person, sequence))
                        .toList()));
    }

    private EventStorageEngine engine() {
        return node().get(EventStorageEngine.class);
    }

    /** Every event has one place, the places are 0 to n-1, and no stream is out of order in them. */
    void logIsDenseAndInOrder(Writers writers) {
        node().settle("seen");
        List<Long> places =
                node().db().queryForList("select log_index from domain_event order by log_index", Long.class);
        for (int i = 0; i < places.size(); i++) {
            assertThat(places.get(i)).isEqualTo(i);
        }
        assertThat(node().db().queryForObject("select size from ledger_head", Long.class))
                .isEqualTo(places.size());
        assertThat(node().db().queryForList("select event_identifier from domain_event", String.class))
                .containsAll(writers.committed);
        var sequences = new HashMap<String, Long>();
        node().db().query("select aggregate_id, sequence_number from seen_view order by position", row -> {
            long sequence = row.getLong(2);
            Long before = sequences.put(row.getString(1), sequence);
            assertThat(sequence).isEqualTo(before == null ? 0 : before + 1);
        });
    }

    /** The read model has every event once, at the place it has in the log. */
    void readModelHasSeenEverythingOnce() {
        assertThat(node().db().queryForList("select event_id from seen_view order by position, event_id", String.class))
                .isEqualTo(node().db()
                        .queryForList("select event_identifier from domain_event order by log_index", String.class));
    }

    @Nested
    class Wiring {

        @Test
        void hasARealTransactionManager() {
            var used = node().get(Configuration.class).getComponent(TransactionManager.class);
            assertThat(used).isInstanceOf(SpringTransactionManager.class);
        }

        @Test
        void hasNoXStreamAndKeepsEventsUnderTheirNames() {
            assertThatThrownBy(() -> Class.forName("com.thoughtworks.xstream.XStream"))
                    .isInstanceOf(ClassNotFoundException.class);
            Configuration configuration = node().get(Configuration.class);
            assertThat(configuration.serializer()).isInstanceOf(Jackson3Serializer.class);
            assertThat(configuration.messageSerializer()).isInstanceOf(Jackson3Serializer.class);
            assertThat(configuration.eventSerializer()).isInstanceOf(LedgerSerializer.class);
        }

        @Test
        void readsBackTheTokensOfAReplay() {
            var tokens = node().get(TokenStore.class);
            var replay = ReplayToken.createReplayToken(
                    new GlobalSequenceTrackingToken(5), new GlobalSequenceTrackingToken(2));
            TrackingToken read = Writers.transaction(node()).execute(status -> {
                tokens.initializeTokenSegments("replaying", 1, replay);
                return tokens.fetchToken("replaying", 0);
            });
            assertThat(read).isEqualTo(replay);
            assertThat(LedgerLog.placeOf(read)).isEqualTo(2);
            var serializer = node().get(Configuration.class).serializer();
            var place = new GlobalSequenceTrackingToken(7);
            assertThat(back(serializer, place)).isEqualTo(place);
        }

        private static Object back(Serializer serializer, Object token) {
            return serializer.deserialize(serializer.serialize(token, byte[].class));
        }
    }

    @Nested
    class Appending {

        @Test
        void refusesASequenceNumberThatIsTaken() {
            append("taken", 0, 1);
            assertThatThrownBy(() -> append("taken", 1)).isInstanceOf(ConcurrencyException.class);
            assertThatThrownBy(() -> append("taken", 0)).isInstanceOf(AggregateStreamCreationException.class);
        }
    }

    @Nested
    class Sequencing {

        @Test
        void numbersEverythingOnceWithTwoSequencersAndEightWriters() throws Exception {
            var second = new LogSequencer(node().db(), Writers.transaction(node()));
            second.start();
            try {
                var writers = new Writers().on(node(), "busy", 8, 30);
                writers.run();
                logIsDenseAndInOrder(writers);
                readModelHasSeenEverythingOnce();
            } finally {
                second.stop();
            }
        }

        @Test
        void passesOverNoTransactionThatCommitsLate() throws Exception {
            for (int round = 0; round < 5; round++) {
                var stored = new CountDownLatch(1);
                var release = new CountDownLatch(1);
                String name = "late" + round;
                var slow = new Thread(() -> Writers.transaction(node()).executeWithoutResult(status -> {
                    engine().appendEvents(List.of(Writers.event(name, 0)));
                    stored.countDown();
                    await(release);
                }));
                slow.start();
                await(stored);
                append("early" + round, 0, 1);
                node().settle("seen");
                assertThat(node().count("seen_view where aggregate_id = 'person-early" + round + "'"))
                        .isEqualTo(2);
                assertThat(node().count("seen_view where aggregate_id = 'person-" + name + "'"))
                        .isZero();
                release.countDown();
                slow.join();
                node().settle("seen");
                assertThat(node().count("seen_view where aggregate_id = 'person-" + name + "'"))
                        .isEqualTo(1);
            }
            readModelHasSeenEverythingOnce();
        }

        @Test
        void goesOnWhenAReaderCannotBeTold() {
            Runnable broken = () -> {
                throw new IllegalStateException("The reader has gone");
            };
            var sequencer = node().get(LogSequencer.class);
            sequencer.onGrowth(broken);
            try {
                append("told", 0);
                node().settle("seen");
                append("told", 1);
                node().settle("seen");
            } finally {
                sequencer.noLongerOnGrowth(broken);
            }
        }

        @Test
        void goesOnAfterAFailureOfAnyKind() {
            var failures = new AtomicInteger(2);
            var failing = new LogSequencer(
                    node().db(),
                    Writers.transaction(node()),
                    new LogSealer(node().db()) {
                        @Override
                        LogHead head() {
                            if (failures.getAndDecrement() > 0) {
                                throw new IllegalStateException("Nobody thought of this");
                            }
                            return super.head();
                        }
                    },
                    true);
            var usual = node().get(LogSequencer.class);
            usual.stop();
            failing.start();
            try {
                append("unforeseen", 0);
                long deadline = System.nanoTime() + 30_000_000_000L;
                while (node().count("domain_event where log_index is null") > 0) {
                    assertThat(System.nanoTime()).as("numbered in time").isLessThan(deadline);
                    Writers.pause(10);
                }
                assertThat(failures.get()).isNegative();
            } finally {
                failing.stop();
                usual.start();
            }
            node().settle("seen");
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }
    }

    @Nested
    class Projecting {

        @Test
        void stopsAtAFailureAndTriesAgainInsteadOfSkipping() {
            var model = node().get(SeenReadModel.class);
            node().settle("seen");
            long before = node().get(ReadModels.class).standing("seen").position();
            model.failed.set(0);
            model.failures.set(1);
            append("failing", 0, 1, 2);
            node().settle("seen");
            assertThat(model.failed).hasValue(1);
            assertThat(node().get(ReadModels.class).standing("seen").position()).isEqualTo(before + 3);
            readModelHasSeenEverythingOnce();
        }
    }
}
