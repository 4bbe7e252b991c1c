package dev.trailwarden.cli;

import dev.trailwarden.model.Failure;
import dev.trailwarden.template.InvalidTemplate;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// What every command has: help, a place to speak, and one way to tell what went wrong.
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class, exitCodeOnInvalidInput = ExitCode.USAGE)
public abstract class Errand {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /// Whether it ends by itself, and so opens no port and starts no schedule.
    public boolean isShort() {
        return true;
    }

    /// Does the work and answers with the exit code.
    public final int run(Desk desk) {
        try {
            return work(desk);
        } catch (InvalidTemplate invalid) {
            invalid.problems().forEach(err()::println);
            return ExitCode.ERROR;
        } catch (Complaint | UncheckedIOException setup) {
            err().println("trailwarden: " + setup.getMessage());
            return ExitCode.ERROR;
        } catch (RuntimeException thrown) {
            return failed(thrown, desk.failures().classify(thrown));
        }
    }

    abstract int work(Desk desk);

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private int failed(RuntimeException thrown, Failure failure) {
        err().println("trailwarden: " + failure);
        if (failure.kind() == Failure.Kind.UNEXPECTED) {
            thrown.printStackTrace(err());
            return ExitCode.ERROR;
        }
        return ExitCode.UNKNOWN;
    }
}
