package dev.trailwarden.emulator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Finds a Python that has exactly the packages pinned in a file of requirements, or makes one.
///
/// A Python on the PATH will do if it has them all; else a virtual environment under `target/python` is made once.
///
/// @param executable a program on the PATH, or the path of one
public record Python(String executable) {

    private static final List<String> CANDIDATES =
            List.of("python3", "python3.14", "python3.13", "python3.12", "python3.11", "python3.10", "python");

    /// A Python that can run the emulator now.
    ///
    /// @throws EmulatorUnavailable if there is none and none can be made
    public static Python ready() {
        var home = Home.find();
        return ready(home, home.requirements(), CANDIDATES);
    }

    /// A Python that has what other requirements pin, given by their path in the project.
    public static Python with(String requirements) {
        var home = Home.find();
        return ready(home, home.project().resolve(requirements), CANDIDATES);
    }

    static Python ready(Home home, Path requirements, List<String> candidates) {
        var refusals = new ArrayList<String>();
        for (var candidate : candidates.stream().map(Python::new).toList()) {
            var found = Command.of(candidate.executable, home.installed(), requirements)
                    .run();
            if (found.isPresent() && found.get().succeeded()) {
                return candidate;
            }
            if (found.isPresent() && found.get().output().startsWith("missing")) {
                return VirtualEnvironment.of(home, requirements).ready(candidate);
            }
            refusals.add(candidate.executable + ": "
                    + found.map(Command.Result::output).orElse("not found"));
        }
        throw new EmulatorUnavailable("No usable Python on the PATH.\n" + String.join("\n", refusals));
    }

    boolean satisfies(Home home, Path requirements) {
        return Command.of(executable, home.installed(), requirements)
                .run()
                .filter(Command.Result::succeeded)
                .isPresent();
    }
}
