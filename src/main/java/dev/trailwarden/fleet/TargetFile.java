package dev.trailwarden.fleet;

import dev.trailwarden.control.Shape;
import dev.trailwarden.model.Consent;
import dev.trailwarden.model.Mode;
import dev.trailwarden.model.Role;
import dev.trailwarden.model.Tree;
import dev.trailwarden.template.ShapedFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// One target in a file of its own, `NAME.target.yaml`: the same words as in the configuration; the template's path is
/// relative to the file.
final class TargetFile {

    static final String SUFFIX = ".target.yaml";

    private static final Shape.Fields SHAPE = Shape.fields()
            .required("template", Shape.text())
            .optional("parameters", Shape.document())
            .optional("region", Shape.text("a region such as eu-central-1", "[a-z]{2,5}(-[a-z]+)+-\\d"))
            .optional(
                    "role",
                    Shape.fields()
                            .required("arn", Shape.text("the ARN of a role", "arn:aws[a-z-]*:iam::\\d{12}:role/.+"))
                            .optional("external-id", Shape.text()))
            .optional("mode", Shape.choice("enforce", "observe"))
            .optional("create-missing", Shape.flag())
            .optional("interval", Shape.text("a time such as 30s, 5m or 1h", "\\d+[smh]"))
            .optional("labels", Shape.document());

    private TargetFile() {}

    /// @param region the region of a target that names none
    static Assignment read(Path file, Supplier<String> region) {
        var fields = ShapedFile.read(file, SHAPE);
        return new Assignment(
                name(file),
                file.resolveSibling(fields.text("template").orElseThrow()),
                words(fields, "parameters"),
                fields.text("region").orElseGet(region),
                fields.fields("role").map(role -> new Role(role.text("arn").orElseThrow(), role.text("external-id"))),
                fields.text("mode")
                        .map(mode -> Mode.valueOf(mode.toUpperCase(Locale.ROOT)))
                        .orElse(Mode.OBSERVE),
                new Consent(fields.flag("create-missing").orElse(false), Set.of()),
                fields.text("interval").map(TargetFile::duration).orElse(Assignment.INTERVAL),
                words(fields, "labels"));
    }

    private static String name(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }

    private static Map<String, String> words(Tree.Fields fields, String name) {
        return fields.fields(name).map(Tree.Fields::values).orElse(Map.of()).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().toString()));
    }

    private static Duration duration(String text) {
        return Duration.parse("PT" + text.toUpperCase(Locale.ROOT));
    }
}
