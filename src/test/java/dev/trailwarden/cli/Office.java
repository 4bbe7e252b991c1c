package dev.trailwarden.cli;

import dev.trailwarden.fleet.Assignment;
import dev.trailwarden.fleet.Misassigned;
import dev.trailwarden.fleet.Targets;
import dev.trailwarden.model.Failure;
import dev.trailwarden.model.Location;
import dev.trailwarden.template.Templates;
import dev.trailwarden.testing.Furniture;
import dev.trailwarden.testing.House;
import dev.trailwarden.testing.ShelfRefusal;
import dev.trailwarden.testing.Shelves;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The command line in front of shelves that live in memory.
final class Office {

    /// How a command ended, with all that it said.
    record Run(int exitCode, String out, String err) {}

    final House house = new House();

    private Terminal terminal = new Terminal(false, false, Map.of());
    private Supplier<String> region = Shelves.LOCATION::region;
    private List<Assignment> roster = List.of();
    private Optional<Failure.Kind> locked = Optional.empty();

    /// A person sits at it.
    Office terminal(boolean out, boolean err, Map<String, String> environment) {
        terminal = new Terminal(out, err, environment);
        return this;
    }

    /// Nobody can tell in which account it is.
    Office locked(Failure.Kind kind) {
        locked = Optional.of(kind);
        return this;
    }

    /// The targets that the configuration names.
    Office knowing(Assignment... assignments) {
        roster = List.of(assignments);
        return this;
    }

    Office nowhere() {
        region = () -> {
            throw new Misassigned(List.of("no region: say --region"));
        };
        return this;
    }

    Run run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var exitCode = Program.commandLine(errand -> errand.run(desk()))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Run(exitCode, out.toString(), err.toString());
    }

    private Desk desk() {
        var catalog = Furniture.catalog();
        return new Desk(
                new Targets(new Templates(catalog), (_, _) -> locate()),
                catalog,
                house.reconciler(),
                house.reconciler(),
                ShelfRefusal::classify,
                house.time,
                terminal,
                region,
                () -> roster,
                () -> ExitCode.COMPLIANT);
    }

    private Location locate() {
        locked.ifPresent(kind -> {
            throw new ShelfRefusal(kind);
        });
        return Shelves.LOCATION;
    }
}
