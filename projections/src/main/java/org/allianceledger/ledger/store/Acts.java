package org.allianceledger.ledger.store;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.LedgerClock;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way to get an act into the ledger. Repeats an act that lost a race, and hands out the receipt only when the
 * events have their place in the log and both are on the disk.
 */
public final class Acts {

    private static final int ATTEMPTS = 12;
    private static final long PATIENCE_MILLIS = 5_000;
    private static final int TOGETHER = 100;
    private static final int LONGEST_IMPORT_SECONDS = 3_600;

    /** Duplicate key, serialization failure, deadlock and lock timeout, as PostgreSQL and H2 name them. */
    private static final Set<String> LOST_RACES = Set.of("23505", "40001", "40P01", "55P03", "HYT00");

    private final CommandGateway commands;
    private final LogSequencer sequencer;
    private final Durability durability;
    private final Additions additions;
    private final TransactionTemplate one;
    private final TransactionTemplate many;

    public Acts(
            CommandGateway commands,
            LogSequencer sequencer,
            Durability durability,
            Additions additions,
            PlatformTransactionManager transactions) {
        this.commands = commands;
        this.sequencer = sequencer;
        this.durability = durability;
        this.additions = additions;
        this.one = new TransactionTemplate(transactions);
        this.many = new TransactionTemplate(transactions);
        this.many.setTimeout(LONGEST_IMPORT_SECONDS);
    }

    /** Records an act on behalf of an actor. */
    public Receipt record(Act act, Origin origin) {
        return record(act, origin, null, receipt -> {});
    }

    /**
     * Records an act.
     *
     * @param expected the version the writer has seen; null if it does not matter
     * @param before runs in the act's transaction, after its events are stored and before it commits
     * @return the receipt, which may say that what is stored is a refusal
     * @throws org.allianceledger.ledger.Refusal if a rule does not allow the act and nothing of it is stored
     * @throws StaleVersion if the expected version is no longer the newest
     * @throws NotChanged if the act leaves what the expected version is of as it was
     */
    public Receipt record(Act act, Origin origin, @Nullable ExpectedVersion expected, Consumer<Receipt> before) {
        return acknowledged(one, expected, ATTEMPTS, () -> {
            Object answer = commands.sendAndWait(new GenericCommandMessage<>(act, origin.asMetaData()));
            ActUnderWay.CURRENT.get().finish();
            Receipt receipt = Receipt.of(answer, ActUnderWay.CURRENT.get().events());
            before.accept(receipt);
            return receipt;
        });
    }

    /** The receipt of an act recorded before, now that its place in the log is known and both are on the disk. */
    public Receipt again(Receipt first) {
        return sealed(first);
    }

    /**
     * One of many acts recorded as one.
     *
     * @param at the moment it counts as recorded; null for now
     */
    public record Step(Act act, @Nullable Instant at) {}

    /**
     * Records many acts as one: all of them or, if any is refused, none.
     *
     * @param subject what they are about, for the receipt
     * @param progress told after each act how many are done
     */
    public Receipt recordAll(String subject, List<Step> steps, Origin origin, LongConsumer progress) {
        return acknowledged(many, null, ATTEMPTS, () -> perform(subject, steps.iterator(), origin, progress));
    }

    /**
     * Records a few acts that belong together as one: all of them or, if any is refused, none.
     *
     * @param subject what they are about, for the receipt
     * @param before runs in their transaction, after their events are stored and before it commits
     */
    public Receipt recordTogether(String subject, List<Act> acts, Origin origin, Consumer<Receipt> before) {
        return acknowledged(one, null, ATTEMPTS, () -> {
            var steps = acts.stream().map(it -> new Step(it, null)).iterator();
            Receipt receipt = perform(subject, steps, origin, done -> {});
            before.accept(receipt);
            return receipt;
        });
    }

    /**
     * Records many acts as one, each as it comes by. They come by once only, so what has lost a race is not repeated
     * but thrown; see {@link #isLostRace}.
     *
     * @param subject what they are about, for the receipt
     * @param progress told now and then how many are done
     */
    public Receipt recordStream(String subject, Iterator<Step> steps, Origin origin, LongConsumer progress) {
        return acknowledged(many, null, 1, () -> perform(subject, steps, origin, progress));
    }

    private Receipt perform(String subject, Iterator<Step> steps, Origin origin, LongConsumer progress) {
        long done = 0;
        while (steps.hasNext()) {
            done += performSome(steps, origin);
            progress.accept(done);
        }
        return new Receipt(subject, ActUnderWay.CURRENT.get().events(), null);
    }

    // In one unit of work each aggregate is loaded once, however many of the acts concern it.
    private int performSome(Iterator<Step> steps, Origin origin) {
        int done = 0;
        var work = DefaultUnitOfWork.startAndGet(null);
        try {
            for (; done < TOGETHER && steps.hasNext(); done++) {
                Step step = steps.next();
                var message = new GenericCommandMessage<>(step.act(), origin.asMetaData());
                Instant at = step.at();
                if (at == null) {
                    commands.<Object>sendAndWait(message);
                } else {
                    LedgerClock.at(
                            at,
                            () -> commands.<Object>sendAndWait(
                                    message.andMetaData(Map.of(Origin.RECORDED_TIME, Origin.TOLD))));
                }
            }
            work.commit();
            return done;
        } catch (RuntimeException refused) {
            if (work.isActive()) {
                work.rollback(refused);
            }
            throw refused;
        }
    }

    private Receipt acknowledged(
            TransactionTemplate transaction, @Nullable ExpectedVersion expected, int attempts, Callable<Receipt> task) {
        additions.requireAllowed();
        for (int attempt = 1; ; attempt++) {
            var underWay = new ActUnderWay(expected);
            Receipt receipt;
            try {
                receipt = ScopedValue.where(ActUnderWay.CURRENT, underWay)
                        .call(() -> transaction.execute(status -> call(task)));
            } catch (RuntimeException lost) {
                if (attempt == attempts || !isLostRace(lost)) {
                    throw lost;
                }
                pause(attempt);
                continue;
            }
            // Committed: whatever goes wrong from here on, the act must not be repeated.
            return sealed(requireNonNull(receipt, "Every act leaves a receipt"));
        }
    }

    private Receipt sealed(Receipt receipt) {
        List<String> events = receipt.events();
        // What is taken in at once may be a hundred thousand events, a thousand of which get their places at a time.
        long patience = PATIENCE_MILLIS + events.size();
        Long position = events.isEmpty() ? Long.valueOf(sequencer.head()) : sequencer.await(events.getLast(), patience);
        durability.await();
        return receipt.at(position);
    }

    private static <T> T call(Callable<T> task) {
        try {
            return task.call();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** True if it went wrong only because somebody else was recording at the same time, or had the identifier first. */
    public static boolean isLostRace(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyException
                    || cause instanceof AggregateStreamCreationException
                    || cause instanceof LockAcquisitionFailedException
                    || cause instanceof ConcurrencyFailureException
                    || cause instanceof DuplicateKeyException
                    || (cause instanceof SQLException sql && LOST_RACES.contains(state(sql)))) {
                return true;
            }
        }
        return false;
    }

    private static String state(SQLException failure) {
        return failure.getSQLState() == null ? "" : failure.getSQLState();
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(2L << Math.min(attempt, 6)));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted between two attempts", stop);
        }
    }
}
