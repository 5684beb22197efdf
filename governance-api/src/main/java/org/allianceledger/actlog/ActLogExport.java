package org.allianceledger.actlog;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.BiConsumer;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.store.LogReader;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.person.register.PersonNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the acts that the log's events come from, so that importing them again gives the same. */
@Component
public class ActLogExport {

    private static final int PAGE = 500;

    private final LogReader log;
    private final PersonNames people;
    private final AllianceOfEvent alliances = new AllianceOfEvent();

    ActLogExport(LogReader log, PersonNames people) {
        this.log = log;
        this.people = people;
    }

    public boolean knows(AllianceId alliance) {
        return !log.stream(alliance.value()).isEmpty();
    }

    /**
     * Writes everything recorded until now.
     *
     * @param alliance whose acts; null for those of all
     * @param progress told how many events are done, and of how many
     */
    public void write(OutputStream file, @Nullable AllianceId alliance, BiConsumer<Long, Long> progress)
            throws IOException {
        var out = new BufferedOutputStream(file, 1 << 16);
        var writer = new ActLogWriter(out, people);
        long size = log.size();
        long done = 0;
        while (done < size) {
            List<RecordedEvent> page = log.read(done - 1, (int) Math.min(PAGE, size - done)).stream()
                    .map(RecordedEvent::of)
                    .toList();
            for (RecordedEvent event : page) {
                if (alliance == null || concerns(event.event(), alliance)) {
                    writer.take(event);
                }
            }
            done = page.getLast().position() + 1;
            progress.accept(done, size);
        }
        writer.end();
        out.flush();
    }

    private boolean concerns(LedgerEvent event, AllianceId alliance) {
        return alliance.equals(alliances.of(event));
    }
}
