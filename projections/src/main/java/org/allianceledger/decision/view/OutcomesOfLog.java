package org.allianceledger.decision.view;

import java.util.List;
import java.util.function.BiConsumer;
import org.allianceledger.decision.OutcomeCheck;
import org.allianceledger.ledger.store.LogReader;
import org.allianceledger.ledger.view.LogCheck;
import org.allianceledger.ledger.view.Rebuild.Comparison;
import org.allianceledger.ledger.view.RecordedEvent;
import org.springframework.stereotype.Component;

/** Decides every decision of the log again, by the rules of its time. */
@Component
class OutcomesOfLog implements LogCheck {

    private static final int PAGE = 500;

    private final LogReader log;

    OutcomesOfLog(LogReader log) {
        this.log = log;
    }

    @Override
    public String name() {
        return "outcomes";
    }

    @Override
    public Comparison check(BiConsumer<Long, Long> progress) {
        var check = new OutcomeCheck();
        long size = log.size();
        long done = 0;
        while (done < size) {
            List<RecordedEvent> page = log.read(done - 1, (int) Math.min(PAGE, size - done)).stream()
                    .map(RecordedEvent::of)
                    .toList();
            page.forEach(it -> check.apply(it.position(), it.aggregate(), it.event()));
            done = page.getLast().position() + 1;
            progress.accept(done, size);
        }
        return new Comparison(
                name(),
                size - 1,
                check.outcomes(),
                check.findings().stream()
                        .map(it -> "%d %s, %d: %s: %s"
                                .formatted(it.position(), it.decision(), it.round(), it.what(), it.detail()))
                        .toList());
    }
}
