package dev.trailwarden.app;

import dev.trailwarden.fleet.Assignment;
import dev.trailwarden.fleet.Misassigned;
import dev.trailwarden.fleet.Mistakes;
import dev.trailwarden.fleet.TargetDirectory;
import dev.trailwarden.model.Consent;
import dev.trailwarden.model.Role;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Who is to be watched: the targets of the configuration, and those of the target directory as it is now.
@Singleton
final class Roster {

    private final Configuration configuration;

    Roster(Configuration configuration) {
        this.configuration = configuration;
    }

    /// Every assignment; [Misassigned] tells of all that is wrong.
    List<Assignment> read() {
        var mistakes = new Mistakes();
        var configured = configuration.target().entrySet().stream()
                .filter(Roster::isMeant)
                .flatMap(target -> mistakes.collect(() -> assignment(target.getKey(), target.getValue())).stream())
                .toList();
        var filed = configuration
                .targetsDirectory()
                .flatMap(directory -> mistakes.collect(new TargetDirectory(directory, AwsWiring::region)::read))
                .orElse(List.of());
        mistakes.refuseIfAny();
        var all = Stream.concat(configured.stream(), filed.stream()).toList();
        if (all.isEmpty()) {
            throw new Misassigned(
                    List.of(
                            "nothing to watch; set trailwarden.target.template (TRAILWARDEN_TARGET_TEMPLATE) or trailwarden.targets-directory"));
        }
        return all;
    }

    /// The files that targets are read from.
    Stream<Path> files() {
        return configuration.targetsDirectory().stream()
                .flatMap(directory -> new TargetDirectory(directory, AwsWiring::region).files());
    }

    /// The unnamed target is always there; it is meant only if it has a template.
    private static boolean isMeant(Map.Entry<String, Configuration.Target> target) {
        return !target.getKey().equals("default")
                || target.getValue().template().isPresent();
    }

    private static Assignment assignment(String name, Configuration.Target target) {
        return new Assignment(
                name,
                target.template()
                        .orElseThrow(() -> new Misassigned(List.of("target '" + name
                                + "' has no template; set trailwarden.target." + name + ".template"))),
                target.parameters(),
                target.region().orElseGet(AwsWiring::region),
                target.role().map(role -> new Role(role.arn(), role.externalId())),
                target.mode(),
                new Consent(target.createMissing(), Set.of()),
                target.interval(),
                target.labels());
    }
}
