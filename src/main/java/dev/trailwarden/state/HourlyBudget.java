package dev.trailwarden.state;

import dev.trailwarden.engine.Budget;
import dev.trailwarden.model.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// So many writes to one target in any hour; the ledger `writes/TARGET` outlives a restart, so that a crash loop is
/// bounded too.
public final class HourlyBudget implements Budget {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Path directory;
    private final int limit;
    private final Clock clock;

    public HourlyBudget(Path state, int limit, Clock clock) {
        this.directory = state.resolve("writes");
        this.limit = limit;
        this.clock = clock;
    }

    /// Proves that the ledger can be written too: what cannot be counted must not be done.
    @Override
    public synchronized boolean allows(Target target) {
        var recent = recent(target);
        write(target, recent.stream());
        return recent.size() < limit;
    }

    @Override
    public synchronized void spend(Target target) {
        write(target, Stream.concat(recent(target).stream(), Stream.of(clock.instant())));
    }

    private void write(Target target, Stream<Instant> writes) {
        AtomicFile.write(ledger(target), writes.map(write -> write + "\n").collect(Collectors.joining()));
    }

    private List<Instant> recent(Target target) {
        var hourAgo = clock.instant().minus(HOUR);
        try {
            return Files.exists(ledger(target))
                    ? Files.readAllLines(ledger(target)).stream()
                            .map(Instant::parse)
                            .filter(hourAgo::isBefore)
                            .toList()
                    : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path ledger(Target target) {
        return directory.resolve(target.name());
    }
}
