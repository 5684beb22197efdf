package org.allianceledger.ledger.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.allianceledger.ledger.view.LogCheck;
import org.allianceledger.ledger.view.ReadModel;
import org.allianceledger.ledger.view.ReadModels;
import org.allianceledger.ledger.view.Rebuild;
import org.allianceledger.ledger.view.Rebuild.Comparison;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Rebuilds or checks all read models, and what else the log must bear out, in the background, one piece of work at a time. */
@Component
class ProjectionWork {

    static final URI LOCATION = URI.create("/api/v1/projections/job");
    private static final Logger LOG = LoggerFactory.getLogger(ProjectionWork.class);

    private final ReadModels models;
    private final Rebuild rebuild;
    private final List<LogCheck> checks;
    private Job job = new Job("none", "idle", null, 0, 0, List.of());

    ProjectionWork(ReadModels models, Rebuild rebuild, List<LogCheck> checks) {
        this.models = models;
        this.rebuild = rebuild;
        this.checks = checks;
    }

    record Standing(String name, long position) {}

    /**
     * @param state {@code idle}, {@code running}, {@code done} or {@code failed}
     * @param done events read so far for the read model under way, out of {@code total}
     */
    record Job(
            String work, String state, @Nullable String model, long done, long total, List<Comparison> comparisons) {}

    List<Standing> standings() {
        return models.all().stream()
                .map(model ->
                        new Standing(model.name(), models.standing(model.name()).position()))
                .toList();
    }

    synchronized Job job() {
        return job;
    }

    Job rebuild() {
        return begin("rebuild", (model, progress) -> {
            rebuild.rebuild(model, progress);
            return null;
        });
    }

    Job check() {
        return begin("check", rebuild::check);
    }

    private interface Step {
        @Nullable
        Comparison run(ReadModel model, BiConsumer<Long, Long> progress);
    }

    private synchronized Job begin(String work, Step step) {
        if (job.state().equals("running")) {
            return job;
        }
        job = new Job(work, "running", null, 0, 0, List.of());
        Thread.ofVirtual().name("projection-" + work).start(() -> run(work, step));
        return job;
    }

    private void run(String work, Step step) {
        var found = new ArrayList<Comparison>();
        try {
            for (ReadModel model : models.all()) {
                Comparison comparison = step.run(
                        model, (done, total) -> set(new Job(work, "running", model.name(), done, total, found)));
                if (comparison != null) {
                    found.add(comparison);
                }
            }
            for (LogCheck check : work.equals("check") ? checks : List.<LogCheck>of()) {
                found.add(check.check(
                        (done, total) -> set(new Job(work, "running", check.name(), done, total, List.copyOf(found)))));
            }
            set(new Job(work, "done", null, 0, 0, List.copyOf(found)));
        } catch (RuntimeException failed) {
            LOG.error("The {} of the read models failed; the old ones keep answering", work, failed);
            set(new Job(work, "failed", null, 0, 0, List.copyOf(found)));
        }
    }

    private synchronized void set(Job next) {
        job = next;
    }
}
