package dev.trailwarden.cli;

import dev.trailwarden.fleet.Assignment;
import dev.trailwarden.fleet.Targets;
import dev.trailwarden.model.Consent;
import dev.trailwarden.model.Mode;
import dev.trailwarden.model.Target;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A command about one template, in the account that the credentials at hand lead to.
abstract class TemplateErrand extends Errand {

    @Parameters(paramLabel = "TEMPLATE", description = "The CloudFormation template, YAML or JSON.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path template;

    @Option(
            names = "--parameter",
            paramLabel = "KEY=VALUE",
            description = "A value for a parameter of the template; may be repeated.")
    private Map<String, String> parameters = Map.of();

    @Option(names = "--region", paramLabel = "REGION", description = "The AWS region (default: as AWS_REGION says).")
    private Optional<String> region = Optional.empty();

    /// Reads the template, tells of all its mistakes before AWS is called, and only then asks where it is.
    final Target target(Desk desk, Consent consent) {
        var assignment = new Assignment(
                name(),
                template,
                parameters,
                region.orElseGet(desk.region()),
                Optional.empty(),
                Mode.ENFORCE,
                consent,
                Duration.ZERO,
                Map.of());
        Targets targets = desk.targets();
        targets.outline(assignment);
        return targets.locate(assignment);
    }

    private String name() {
        return template.getFileName().toString();
    }
}
