package org.allianceledger.ledger.view;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Hands what an event processor reads to a read model, a whole batch at a time. */
final class ReadModelUpdater {

    private final ReadModels models;
    private final ReadModel model;

    ReadModelUpdater(ReadModels models, ReadModel model) {
        this.models = models;
        this.model = model;
    }

    ReadModel model() {
        return model;
    }

    @EventHandler
    void on(TrackedEventMessage<?> message, UnitOfWork<?> work) {
        UnitOfWork<?> root = work.root();
        List<RecordedEvent> batch = root.getOrComputeResource("read-model-batch-" + model.name(), key -> {
            var events = new ArrayList<RecordedEvent>();
            root.onPrepareCommit(ready -> models.project(model, events));
            return events;
        });
        batch.add(RecordedEvent.of(message));
    }
}
