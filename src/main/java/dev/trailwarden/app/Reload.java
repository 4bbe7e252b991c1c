package dev.trailwarden.app;

import dev.trailwarden.fleet.Assignment;
import dev.trailwarden.fleet.Fingerprint;
import dev.trailwarden.fleet.Fleet;
import dev.trailwarden.fleet.Misassigned;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/// Takes up targets and templates that changed; a bad version is refused loudly, and the old one stays.
@Singleton
final class Reload {

    private static final Logger LOG = Logger.getLogger("trailwarden");

    private final Roster roster;
    private final Fleet fleet;
    private List<Assignment> assignments = List.of();
    private Fingerprint fingerprint = Fingerprint.of(Stream.empty());
    private volatile boolean current = true;

    Reload(Roster roster, Fleet fleet, MeterRegistry registry) {
        this.roster = roster;
        this.fleet = fleet;
        Gauge.builder("trailwarden.configuration.current", () -> current ? 1 : 0)
                .description(
                        "1 while the targets and templates as they are now are watched, 0 while a bad version is refused")
                .register(registry);
    }

    /// Takes up the targets for the first time; [Misassigned] tells of all that is wrong.
    synchronized void begin() {
        fingerprint = Fingerprint.of(files());
        assignments = roster.read();
        fleet.assign(assignments);
        fingerprint = Fingerprint.of(files());
    }

    /// Compares, and takes up what changed.
    synchronized void look() {
        var now = Fingerprint.of(files());
        if (now.equals(fingerprint)) {
            return;
        }
        fingerprint = now;
        try {
            var changed = roster.read();
            fleet.assign(changed);
            assignments = changed;
            fingerprint = Fingerprint.of(files());
            current = true;
            LOG.infof("reloaded targets=%d", changed.size());
        } catch (Misassigned refused) {
            current = false;
            refused.mistakes().forEach(mistake -> LOG.errorf("refused reload, the old version stays: %s", mistake));
        }
    }

    private Stream<Path> files() {
        return Stream.concat(roster.files(), assignments.stream().map(Assignment::template));
    }
}
