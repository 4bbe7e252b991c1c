package dev.trailwarden.app;

import dev.trailwarden.cli.Desk;
import dev.trailwarden.cli.Program;
import io.quarkus.runtime.QuarkusApplication;

/// Runs the errand once Quarkus has started.
final class Application implements QuarkusApplication {

    private final Desk desk;

    Application(Desk desk) {
        this.desk = desk;
    }

    @Override
    public int run(String... args) {
        return Program.execute(errand -> errand.run(desk), args);
    }
}
