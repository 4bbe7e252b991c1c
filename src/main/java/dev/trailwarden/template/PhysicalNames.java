package dev.trailwarden.template;

import dev.trailwarden.control.ResourceType;
import dev.trailwarden.control.Shape;
import dev.trailwarden.model.Position;
import dev.trailwarden.model.Tree;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What every resource is called on AWS, worked out once, in whatever order it is asked for.
final class PhysicalNames {

    private final Fitter fitter;
    private final Problems problems;
    private final Map<String, Optional<String>> known = new HashMap<>();

    PhysicalNames(Fitter fitter, Problems problems) {
        this.fitter = fitter;
        this.problems = problems;
    }

    /// Empty where there is none to go by; that was reported, or is about to be.
    Optional<String> of(Resource resource) {
        if (!known.containsKey(resource.id())) {
            known.put(resource.id(), Optional.empty()); // what it finds if its name goes round to itself
            known.put(resource.id(), resource.type().flatMap(type -> name(type, resource)));
        }
        return known.getOrDefault(resource.id(), Optional.empty());
    }

    private Optional<String> name(ResourceType<?> type, Resource resource) {
        var field = resource.property(type.identity());
        if (field.isEmpty()) {
            problems.add(
                    resource.at(),
                    "'" + type.identity() + "' is missing",
                    "add it: Trailwarden has to know the name that CloudFormation would otherwise make up");
            return Optional.empty();
        }
        return field.flatMap(given -> fitter.fit(Shape.text(), given))
                .map(Tree::toString)
                .filter(name -> acceptable(type, name, field.get().at()));
    }

    private boolean acceptable(ResourceType<?> type, String name, Position at) {
        var objection = type.objection(name);
        objection.ifPresent(reason ->
                problems.add(at, "'" + name + "' cannot be a " + type.identity() + ": " + reason, remedy(type, name)));
        return objection.isEmpty();
    }

    private static String remedy(ResourceType<?> type, String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return type.objection(lower).isEmpty() ? "did you mean '" + lower + "'?" : "choose another name";
    }
}
