package dev.trailwarden.app;

import dev.trailwarden.fleet.Brake;
import dev.trailwarden.fleet.Fleet;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;

/// The daemon: puts the fleet on a schedule, and takes it off without leaving anything half done.
@Singleton
class Service {

    /// Less than the 30 seconds that Kubernetes gives.
    private static final Duration DRAIN = Duration.ofSeconds(20);

    private static final Logger LOG = Logger.getLogger("trailwarden");

    private final Configuration configuration;
    private final Reload reload;
    private final Fleet fleet;
    private final Scheduler scheduler;
    private final Brake brake;

    Service(Configuration configuration, Reload reload, Fleet fleet, Scheduler scheduler, Brake brake) {
        this.configuration = configuration;
        this.reload = reload;
        this.fleet = fleet;
        this.scheduler = scheduler;
        this.brake = brake;
    }

    /// Serves until the program is stopped.
    int serve() {
        reload.begin();
        every(Duration.ofSeconds(1), "beat", fleet::beat);
        every(configuration.reloadInterval(), "reload", reload::look);
        Quarkus.waitForExit();
        return 0;
    }

    void stop(@Observes ShutdownEvent event) {
        brake.stop();
        if (scheduler.isStarted()) {
            scheduler.pause();
            if (!fleet.drain(DRAIN)) {
                LOG.warn("stopped in the middle of a look: a call to AWS outlasted the time there was");
            }
        }
    }

    private void every(Duration interval, String name, Runnable work) {
        scheduler
                .newJob(name)
                .setInterval(interval.toString())
                .setConcurrentExecution(ConcurrentExecution.SKIP)
                .setTask(_ -> work.run(), true)
                .schedule();
    }
}
