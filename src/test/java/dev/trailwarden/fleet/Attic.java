package dev.trailwarden.fleet;

import dev.trailwarden.control.Connection;
import dev.trailwarden.engine.Reconciler;
import dev.trailwarden.engine.World;
import dev.trailwarden.model.Consent;
import dev.trailwarden.model.Failure;
import dev.trailwarden.model.Failure.Kind;
import dev.trailwarden.model.Location;
import dev.trailwarden.model.Mode;
import dev.trailwarden.report.Look;
import dev.trailwarden.template.Templates;
import dev.trailwarden.testing.FixedTime;
import dev.trailwarden.testing.Furniture;
import dev.trailwarden.testing.Memory;
import dev.trailwarden.testing.Purse;
import dev.trailwarden.testing.ShelfRefusal;
import dev.trailwarden.testing.Shelves;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/// One shelf that is to be locked, watched.
final class Attic {

    final Shelves shelves = new Shelves();
    final FixedTime time = new FixedTime();
    final List<Look> told = new CopyOnWriteArrayList<>();

    private final Path template;

    Attic(Path directory) {
        this.template = directory.resolve("attic.yaml");
        write("{Resources: {attic: {Type: 'Test::Shelf', Properties: {Name: attic, Locked: true}}}}");
    }

    void write(String text) {
        try {
            Files.writeString(template, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Watch watch() {
        return watch(_ -> Shelves.LOCATION, _ -> shelves, Duration.ofMinutes(1));
    }

    Watch watch(Function<String, Location> locate, Function<Location, Connection> connect, Duration limit) {
        var world = new World(connect, Attic::classify, new Memory(), new Purse(), time, time);
        return new Watch(outlook(locate), new Reconciler(Furniture.catalog(), world), told::add, time, limit);
    }

    Outlook outlook(Function<String, Location> locate) {
        var assignment = new Assignment(
                "home",
                template,
                Map.of(),
                "eu-west-1",
                Optional.empty(),
                Mode.ENFORCE,
                Consent.NONE,
                Duration.ofMinutes(5),
                Map.of());
        return new Outlook(
                new Targets(new Templates(Furniture.catalog()), (region, _) -> locate.apply(region)),
                assignment,
                Attic::classify);
    }

    private static Failure classify(RuntimeException thrown) {
        return thrown instanceof ShelfRefusal refusal
                ? refusal.failure()
                : new Failure(Kind.UNEXPECTED, thrown.getClass().getSimpleName(), String.valueOf(thrown.getMessage()));
    }
}
