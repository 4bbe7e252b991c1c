package dev.trailwarden.cli;

import dev.trailwarden.fleet.Misassigned;
import dev.trailwarden.model.Failure;
import dev.trailwarden.template.InvalidTemplate;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// What every command has: help, a place to speak, and one way to tell what went wrong.
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeOnInvalidInput = ExitCode.USAGE,
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n")
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
        } catch (Misassigned misassigned) {
            return complain(desk, misassigned);
        } catch (UncheckedIOException setup) {
            err().println("trailwarden: " + setup.getMessage());
            return ExitCode.ERROR;
        } catch (RuntimeException thrown) {
            var failure = failure(desk, thrown);
            tell(failure);
            return failure.kind() == Failure.Kind.UNEXPECTED ? ExitCode.ERROR : ExitCode.UNKNOWN;
        }
    }

    abstract int work(Desk desk);

    /// Refuses what the command line cannot say by itself, with a ParameterException.
    void validate() {}

    /// Tells of a mistake in how the program was set up.
    int complain(Desk desk, Misassigned misassigned) {
        misassigned.mistakes().forEach(err()::println);
        return ExitCode.ERROR;
    }

    /// Why it was thrown; of what should never be, all that is known is printed.
    final Failure failure(Desk desk, RuntimeException thrown) {
        var failure = desk.failures().classify(thrown);
        if (failure.kind() == Failure.Kind.UNEXPECTED) {
            thrown.printStackTrace(err());
        }
        return failure;
    }

    final void tell(Failure failure) {
        err().println("trailwarden: " + failure);
    }

    final String name() {
        return spec.name();
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
