package dev.trailwarden.cli;

import dev.trailwarden.fleet.Assignment;
import dev.trailwarden.fleet.Misassigned;
import dev.trailwarden.model.Consent;
import dev.trailwarden.model.Mode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// What a command is about: one template, or targets that the daemon's configuration names.
final class Selection {

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Parameters(arity = "0..1", paramLabel = "TEMPLATE", description = "The CloudFormation template, YAML or JSON.")
    private Optional<Path> template = Optional.empty();

    @Option(
            names = "--parameter",
            paramLabel = "KEY=VALUE",
            description = "A value for a parameter of the template, in place of its default; may be repeated.")
    private Map<String, String> parameters = Map.of();

    @Option(names = "--region", paramLabel = "REGION", description = "The AWS region (default: as AWS_REGION says).")
    private Optional<String> region = Optional.empty();

    @Option(
            names = "--target",
            paramLabel = "NAME",
            description = "Instead of a template, a target of the daemon's configuration; may be repeated.")
    private Set<String> targets = Set.of();

    @Option(names = "--all", description = "Instead of a template, every target of the daemon's configuration.")
    private boolean all;

    /// Refuses a command line that says nothing to look at, or too much.
    void validate() {
        var ways = (template.isPresent() ? 1 : 0) + (targets.isEmpty() ? 0 : 1) + (all ? 1 : 0);
        if (ways != 1) {
            throw new ParameterException(command.commandLine(), "give a TEMPLATE, --target NAME or --all");
        }
        if (template.isEmpty() && (region.isPresent() || !parameters.isEmpty())) {
            throw new ParameterException(
                    command.commandLine(), "--parameter and --region go with a TEMPLATE; a target has its own");
        }
    }

    /// Everything asked for, with what the person consents to; [Misassigned] if there is no such target.
    List<Assignment> assignments(Desk desk, Consent consent) {
        if (template.isPresent()) {
            return List.of(assignment(desk, template.get(), consent));
        }
        var chosen = desk.roster().get().stream()
                .filter(assignment -> all || targets.contains(assignment.name()))
                .map(assignment -> assignment.with(consent))
                .toList();
        var missing = new TreeSet<>(targets);
        missing.removeAll(chosen.stream().map(Assignment::name).collect(Collectors.toSet()));
        if (!missing.isEmpty()) {
            throw new Misassigned(missing.stream()
                    .map(name -> "no target is called '" + name
                            + "'; see trailwarden.target and trailwarden.targets-directory")
                    .toList());
        }
        return chosen;
    }

    private Assignment assignment(Desk desk, Path file, Consent consent) {
        return new Assignment(
                file.getFileName().toString(),
                file,
                parameters,
                region.orElseGet(desk.region()),
                Optional.empty(),
                Mode.ENFORCE,
                consent,
                Duration.ZERO,
                Map.of());
    }
}
