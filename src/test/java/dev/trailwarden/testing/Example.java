package dev.trailwarden.testing;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/// The example template with one name of a test's own for bucket, table and trail alike.
public record Example(String name) {

    public static final Path TEMPLATE = Path.of("src/main/resources/examples/audit-trail.yaml");

    public static Example named(String prefix) {
        return new Example(Aws.uniqueName(prefix));
    }

    public Map<String, String> parameters() {
        return Map.of("LogBucketName", name, "TableName", name, "TrailName", name);
    }

    /// The words of a command about it.
    public String[] words(String command) {
        var parameters = parameters().entrySet().stream()
                .flatMap(parameter -> Stream.of("--parameter", parameter.getKey() + "=" + parameter.getValue()));
        return Stream.concat(Stream.of(command, TEMPLATE.toString()), parameters)
                .toArray(String[]::new);
    }

    /// The program, told in its environment to serve it.
    public Program served(Program program, String mode) {
        return program.with("TRAILWARDEN_TARGET_TEMPLATE", TEMPLATE.toString())
                .with("TRAILWARDEN_TARGET_PARAMETERS_LOGBUCKETNAME", name)
                .with("TRAILWARDEN_TARGET_PARAMETERS_TABLENAME", name)
                .with("TRAILWARDEN_TARGET_PARAMETERS_TRAILNAME", name)
                .with("TRAILWARDEN_TARGET_MODE", mode)
                .with("TRAILWARDEN_TARGET_CREATE_MISSING", "true");
    }

    /// Builds it before a test begins.
    public Example build(Program program) {
        var result = program.run(words("apply"));
        if (result.exitCode() != 0) {
            throw new AssertionError(result);
        }
        return this;
    }
}
