package dev.trailwarden.app;

import dev.trailwarden.fleet.Brake;
import dev.trailwarden.fleet.Health;
import dev.trailwarden.fleet.Watch;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/// The daemon: puts the watch on a schedule, and takes it off without leaving anything half done.
@Singleton
class Service {

    /// Less than the 30 seconds that Kubernetes gives.
    private static final Duration DRAIN = Duration.ofSeconds(20);

    private static final Logger LOG = Logger.getLogger("trailwarden");

    private final Configuration.Target target;
    private final Instance<Watch> watch;
    private final Health health;
    private final Scheduler scheduler;
    private final Brake brake;
    private volatile Optional<Watch> serving = Optional.empty();

    Service(Configuration configuration, Instance<Watch> watch, Health health, Scheduler scheduler, Brake brake) {
        this.target = configuration.target();
        this.watch = watch;
        this.health = health;
        this.scheduler = scheduler;
        this.brake = brake;
    }

    /// Serves until the program is stopped.
    int serve() {
        var looks = watch.get();
        serving = Optional.of(looks);
        health.speakFor(looks, target.interval().plus(target.jitter()));
        var job = scheduler
                .newJob("look")
                .setInterval(target.interval().toString())
                .setConcurrentExecution(ConcurrentExecution.SKIP)
                .setTask(_ -> looks.look(), true);
        (target.jitter().isZero()
                        ? job
                        : job.setExecutionMaxDelay(target.jitter().toString()))
                .schedule();
        Quarkus.waitForExit();
        return 0;
    }

    void stop(@Observes ShutdownEvent event) {
        brake.stop();
        if (serving.isPresent()) {
            scheduler.pause();
            if (!serving.get().drain(DRAIN)) {
                LOG.warn("stopped in the middle of a look: a call to AWS outlasted the time there was");
            }
        }
    }
}
