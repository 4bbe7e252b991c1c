package dev.trailwarden.cli;

import dev.trailwarden.engine.Progress;
import dev.trailwarden.model.Subject;
import java.io.PrintWriter;

/// One line on a terminal that always says what is under way, and leaves no trace.
final class ProgressLine {

    /// Begins the line anew and clears the rest of it.
    private static final String ANEW = "\r\u001b[K";

    /// A line that wraps could not be taken back.
    private static final int WIDTH = 79;

    private final PrintWriter terminal;
    private final boolean lively;
    private boolean dirty;

    /// One that says nothing unless it is `lively`.
    ProgressLine(PrintWriter terminal, boolean lively) {
        this.terminal = terminal;
        this.lively = lively;
    }

    /// Tells of something that is to be done `of` times.
    Progress of(String doing, long of) {
        return lively ? new Count(doing, of) : Progress.NONE;
    }

    /// Makes room for what stays.
    synchronized void clear() {
        if (dirty) {
            terminal.print(ANEW);
            terminal.flush();
            dirty = false;
        }
    }

    private synchronized void print(String text) {
        terminal.print(ANEW + text);
        terminal.flush();
        dirty = true;
    }

    private final class Count implements Progress {

        private final String doing;
        private final long of;
        private long begun;

        Count(String doing, long of) {
            this.doing = doing;
            this.of = of;
        }

        @Override
        public void begin(Subject subject) {
            begun++;
            var tail = "… " + begun + "/" + of;
            var head = doing + " " + subject;
            print(head.substring(0, Math.min(head.length(), WIDTH - tail.length())) + tail);
        }
    }
}
