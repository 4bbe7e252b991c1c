package dev.trailwarden.cli;

import dev.trailwarden.control.Catalog;
import dev.trailwarden.control.Failures;
import dev.trailwarden.engine.Reconciler;
import dev.trailwarden.engine.Timer;
import dev.trailwarden.fleet.Assignment;
import dev.trailwarden.fleet.Targets;
import dev.trailwarden.report.Glossary;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/// All that commands work with.
///
/// @param reader reconciles nothing and remembers nothing
/// @param writer writes to AWS, and remembers what it saw
/// @param region where AWS is, if a command does not say
/// @param roster the targets of the daemon's configuration
/// @param daemon serves until the program is stopped, and returns its exit code
public record Desk(
        Targets targets,
        Catalog catalog,
        Reconciler reader,
        Reconciler writer,
        Failures failures,
        Timer timer,
        Terminal terminal,
        Supplier<String> region,
        Supplier<List<Assignment>> roster,
        IntSupplier daemon) {

    Glossary glossary() {
        return new Meanings(catalog);
    }
}
