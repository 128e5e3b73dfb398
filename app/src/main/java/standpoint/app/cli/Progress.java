package standpoint.app.cli;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Pages counted on standard error while a person looks on; nothing otherwise. */
final class Progress implements AutoCloseable {
    private static final int REFRESH_MILLISECONDS = 250;

    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) { this.bar = bar; }

    static Progress of(Terminal terminal) {
        if (!terminal.people()) return new Progress(Optional.empty());
        return new Progress(Optional.of(new ProgressBarBuilder().setTaskName("reading").setUnit(" pages", 1).setInitialMax(-1)
                .setUpdateIntervalMillis(REFRESH_MILLISECONDS).clearDisplayOnFinish().setConsumer(new ConsoleProgressBarConsumer(terminal.error())).build()));
    }

    void step() { bar.ifPresent(ProgressBar::step); }

    @Override public void close() { bar.ifPresent(ProgressBar::close); }
}
