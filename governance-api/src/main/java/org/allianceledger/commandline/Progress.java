package org.allianceledger.commandline;

import java.util.function.BiConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on standard error, so that standard output stays clean for what a command answers. */
final class Progress implements BiConsumer<Long, Long>, AutoCloseable {

    private final ProgressBar bar;

    Progress(String task) {
        bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(0)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .build();
    }

    @Override
    public void accept(Long done, Long total) {
        bar.maxHint(total);
        bar.stepTo(done);
    }

    @Override
    public void close() {
        bar.close();
    }
}
