package org.allianceledger.ledger.view;

import java.util.List;
import org.allianceledger.ledger.store.Acts;
import org.allianceledger.ledger.store.LogReader;
import org.axonframework.spring.config.SpringAxonConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/** Keeps the door shut at a start until the views have read the log, so that nobody is answered from half of it. */
final class CatchUp implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);

    /** Few enough that the view's event processor, which does the same beside it, need not wait long for the row's lock. */
    private static final int PAGE = 100;

    /** After the event processors and before the web server. */
    private static final int PHASE = SpringAxonConfiguration.LIFECYCLE_PHASE + 200;

    private final ReadModels models;
    private final LogReader log;
    private volatile boolean running;

    CatchUp(ReadModels models, LogReader log) {
        this.models = models;
        this.log = log;
    }

    @Override
    public void start() {
        running = true;
        long head = log.size() - 1;
        for (ReadModel model : models.all()) {
            try {
                read(model, head);
            } catch (RuntimeException failed) {
                LOG.error("The view {} cannot read the log now; it answers with what it has", model.name(), failed);
            }
        }
    }

    // Beside the event processor, which may still be waking up or be another node's; the row lock keeps them apart.
    private void read(ReadModel model, long head) {
        long position = models.standing(model.name()).position();
        while (position < head) {
            List<RecordedEvent> events =
                    log.read(position, PAGE).stream().map(RecordedEvent::of).toList();
            try {
                models.project(model, events);
                position = events.getLast().position();
            } catch (DataAccessException trouble) {
                if (!Acts.isLostRace(trouble)) {
                    throw trouble;
                }
                position = models.standing(model.name()).position();
            }
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
