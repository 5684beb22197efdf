package org.allianceledger.actlog;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.allianceledger.http.Words;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.ledger.store.Acts;
import org.allianceledger.ledger.store.EventTooLarge;
import org.allianceledger.ledger.store.LogReader;
import org.allianceledger.ledger.store.Origin;
import org.allianceledger.ledger.store.Receipt;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Imports an act log as it comes by: all of its acts in one transaction, or nothing. */
@Component
public class ActLogImport {

    private static final String SUBJECT = "act-log";

    private final Acts acts;
    private final ActLogReader reader;
    private final LogReader log;
    private final Words words;

    ActLogImport(Acts acts, ActLogReader reader, LogReader log, Words words) {
        this.acts = acts;
        this.reader = reader;
        this.log = log;
        this.words = words;
    }

    /**
     * What an import did.
     *
     * @param acts how many acts of each kind were recorded
     * @param position place in the log of the last event
     */
    public record Report(
            Map<String, Integer> acts, int events, @Nullable Long position) {}

    /**
     * Imports a file.
     *
     * @param progress told how many bytes are done
     * @throws ActLogRefused with every fault of the file, in the language of the thread
     */
    public Report run(InputStream file, Origin origin, LongConsumer progress) {
        var steps = new ActLogSteps(file, reader, latest());
        try {
            Receipt receipt = acts.recordStream(SUBJECT, steps, origin, done -> progress.accept(steps.bytes()));
            return new Report(steps.kinds(), receipt.events().size(), receipt.position());
        } catch (Refusal refusal) {
            throw steps.refused(refusal.field(), refusal.sentence(words.locale()));
        } catch (EventTooLarge tooLarge) {
            throw steps.refused(null, words.say("problem.event-too-large"));
        } catch (ActLogRefused refused) {
            throw refused;
        } catch (RuntimeException failed) {
            if (Acts.isLostRace(failed)) {
                throw steps.refused(null, words.say("import.collides"));
            }
            throw failed;
        }
    }

    private @Nullable Instant latest() {
        List<TrackedEventMessage<?>> last = log.read(log.size() - 2, 1);
        return last.isEmpty() ? null : last.getFirst().getTimestamp();
    }
}
