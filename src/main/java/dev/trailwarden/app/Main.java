package dev.trailwarden.app;

import dev.trailwarden.cli.Errand;
import dev.trailwarden.cli.Program;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Map;

/// Where the program starts: the command line is understood first, and only then anything else begins.
@QuarkusMain
public final class Main {

    /// A short errand opens no port, runs no schedule, and keeps its answer apart from the log.
    private static final Map<String, String> SHORT = Map.of(
            "quarkus.management.host-enabled", "false",
            "quarkus.scheduler.start-mode", "halted",
            "quarkus.log.console.stderr", "true",
            "quarkus.log.level", "WARN");

    Main() {}

    public static void main(String... args) {
        prefer("http.maxConnections", "16"); // the JDK keeps 5 idle connections a host: too few for S3
        var exit = Program.execute(errand -> launch(errand, args), args);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /// Quarkus ends the process itself with the errand's exit code.
    private static int launch(Errand errand, String... args) {
        if (errand.isShort()) {
            SHORT.forEach(Main::prefer);
        }
        Quarkus.run(Application.class, args);
        return 0;
    }

    private static void prefer(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
