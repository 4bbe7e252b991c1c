package dev.trailwarden.cli;

import java.util.function.ToIntFunction;
import picocli.CommandLine;

/// Understands a command line before anything else is started: help and mistakes cost nothing.
public final class Program {

    private Program() {}

    /// Answers with an exit code: that of the errand, if the arguments make one.
    public static int execute(ToIntFunction<Errand> launch, String... args) {
        return new CommandLine(new Trailwarden())
                .setExecutionStrategy(parsed -> {
                    var help = CommandLine.executeHelpRequest(parsed);
                    var asked = parsed.asCommandLineList().getLast();
                    return help != null ? help : launch.applyAsInt(asked.getCommand());
                })
                .execute(args);
    }
}
