package dev.trailwarden.template;

import dev.trailwarden.control.Shape;
import dev.trailwarden.control.Suggestion;
import java.util.Map;
import java.util.Set;

/// The sections beside Parameters and Resources: what in them is wrong, and what nobody would act on.
record Sections(Scope scope, Problems problems) {

    private static final Set<String> KNOWN = Set.of(
            "AWSTemplateFormatVersion", "Description", "Metadata", "Outputs", "Parameters", "Resources", "Transform");

    private static final Map<String, String> UNSUPPORTED = Map.of(
            "Conditions", "keep a template for each variant, or use parameters",
            "Globals", "write the properties in the resources themselves",
            "Hooks", "remove it",
            "Mappings", "use parameters",
            "Rules", "use AllowedValues or AllowedPattern of a parameter");

    void check(Node.Mapping root) {
        if (root.find("Resources").isEmpty()) {
            problems.add(root.at(), "there is no section Resources", "declare the resources to be watched");
        }
        root.fields().forEach(this::check);
    }

    private void check(String name, Field field) {
        switch (name) {
            case "AWSTemplateFormatVersion" -> fit(Shape.choice("2010-09-09"), field);
            case "Description" -> fit(Shape.text(), field);
            case "Metadata" -> checkMetadata(field, problems);
            case "Outputs" -> checkOutputs(field);
            case "Transform" -> checkTransform(field);
            default -> checkOther(name, field);
        }
    }

    private void fit(Shape shape, Field field) {
        Fitter.literal(problems).fit(shape, field);
    }

    private void checkTransform(Field field) {
        var serverless = Shape.choice("AWS::Serverless-2016-10-31");
        fit(field.value() instanceof Node.Sequence ? Shape.items(serverless) : serverless, field);
    }

    /// Outputs are for others; all that is asked of them is that they speak of something that exists.
    private void checkOutputs(Field field) {
        field.object("Outputs", problems)
                .ifPresent(outputs -> Reference.in(outputs).forEach(scope::check));
    }

    private void checkOther(String name, Field field) {
        if (UNSUPPORTED.containsKey(name)) {
            problems.add(field.at(), name + " is not supported", UNSUPPORTED.get(name));
        } else if (!KNOWN.contains(name)) {
            problems.add(field.at(), "unknown section '" + name + "'", Suggestion.of(name, KNOWN));
        }
    }

    static void checkMetadata(Field field, Problems problems) {
        field.object("Metadata", problems)
                .flatMap(metadata -> metadata.find("Trailwarden"))
                .ifPresent(own -> problems.add(
                        own.at(),
                        "Metadata for Trailwarden is not supported yet",
                        "remove it, as it would do nothing"));
    }
}
