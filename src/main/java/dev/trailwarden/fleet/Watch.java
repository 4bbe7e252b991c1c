package dev.trailwarden.fleet;

import dev.trailwarden.engine.Reconciler;
import dev.trailwarden.model.Failure;
import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Report;
import dev.trailwarden.model.Verdict;
import dev.trailwarden.report.Look;
import dev.trailwarden.report.ReportSink;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Looks at one target again and again, repairs it, and tells of each look; what keeps it from looking is told as well.
public final class Watch {

    private final Outlook outlook;
    private final Reconciler reconciler;
    private final ReportSink sink;
    private final Clock clock;
    private final Duration limit;
    private final Semaphore free = new Semaphore(1);
    private volatile Optional<Report> latest = Optional.empty();
    private boolean retired;
    private volatile Pulse pulse = Pulse.NONE;

    /// A watch whose looks may take up to `limit` each.
    public Watch(Outlook outlook, Reconciler reconciler, ReportSink sink, Clock clock, Duration limit) {
        this.outlook = outlook;
        this.reconciler = reconciler;
        this.sink = sink;
        this.clock = clock;
        this.limit = limit;
    }

    public Pulse pulse() {
        return pulse;
    }

    public Duration limit() {
        return limit;
    }

    /// How the target was found last; unknown if it never was.
    public Verdict verdict() {
        return latest.map(Report::verdict).orElse(Verdict.UNKNOWN);
    }

    /// Looks once; does nothing while an earlier look has not ended.
    public Optional<Report> look() {
        if (!free.tryAcquire()) {
            return Optional.empty();
        }
        var begun = clock.instant();
        pulse = pulse.begin(begun);
        var task = new FutureTask<>(this::reconcile);
        Thread.ofVirtual().name("look " + outlook.target().name()).start(() -> {
            try {
                task.run();
            } finally {
                free.release();
            }
        });
        var report = await(task);
        latest = Optional.of(report);
        var look = new Look(id(), report, clock.instant(), Duration.between(begun, clock.instant()));
        pulse = pulse.end(look.end(), look.succeeded());
        tell(look);
        return latest;
    }

    /// Waits until no look is under way, and lets none begin any more; false if one outlasts the time.
    public boolean drain(Duration time) {
        try {
            return free.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Tells nobody anything any more, once the look under way has ended or the time is over.
    void retire(Duration time) {
        drain(time);
        synchronized (this) {
            retired = true;
        }
    }

    private synchronized void tell(Look look) {
        if (!retired) {
            sink.accept(look);
        }
    }

    private Report reconcile() {
        var plan = reconciler.plan(outlook.locate(), believed());
        return reconciler.apply(plan);
    }

    private static String id() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private List<Finding> believed() {
        return latest.map(Report::findings).orElse(List.of());
    }

    private Report await(FutureTask<Report> task) {
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            return blind(outlook.classify(failed.getCause()));
        } catch (TimeoutException late) {
            task.cancel(true);
            return blind(new Failure(Failure.Kind.UNREACHABLE, "LookTimedOut", "the look took longer than " + limit));
        } catch (InterruptedException interrupted) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return blind(new Failure(Failure.Kind.UNREACHABLE, "Interrupted", "the program is stopping"));
        }
    }

    private Report blind(Failure failure) {
        return new Report(reconciler.blind(outlook.target(), failure), List.of());
    }
}
