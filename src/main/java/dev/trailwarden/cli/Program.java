package dev.trailwarden.cli;

import java.util.function.ToIntFunction;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/// Understands a command line before anything else is started: help and mistakes cost nothing.
public final class Program {

    private Program() {}

    /// Answers with an exit code: that of the errand, if the arguments make one.
    public static int execute(ToIntFunction<Errand> launch, String... args) {
        var ansi = Terminal.here().isColourful() ? Ansi.ON : Ansi.OFF;
        return commandLine(launch).setColorScheme(Help.defaultColorScheme(ansi)).execute(args);
    }

    static CommandLine commandLine(ToIntFunction<Errand> launch) {
        return new CommandLine(new Trailwarden())
                .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new Mistake())
                .setExecutionStrategy(parsed -> execute(launch, parsed));
    }

    /// What is no errand needs nothing but the command line itself.
    private static int execute(ToIntFunction<Errand> launch, ParseResult parsed) {
        var help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        if (parsed.asCommandLineList().getLast().getCommand() instanceof Errand errand) {
            errand.validate();
            return launch.applyAsInt(errand);
        }
        return new RunLast().execute(parsed);
    }
}
