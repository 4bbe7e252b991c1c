package dev.trailwarden.template;

import dev.trailwarden.control.Catalog;
import dev.trailwarden.control.Check;
import dev.trailwarden.control.Property;
import dev.trailwarden.control.ResourceType;
import dev.trailwarden.control.Suggestion;
import dev.trailwarden.model.Declaration;
import dev.trailwarden.model.ResourceId;
import dev.trailwarden.model.Tree;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Makes declarations of resources, each property checked against what the catalogue says of it.
record Declarations(Catalog catalog, Resources resources, Scope scope, Problems problems) {

    /// The sound ones by logical id, in the order of the file.
    Map<String, Declaration> all() {
        var all = new LinkedHashMap<String, Declaration>();
        resources.stream()
                .forEach(resource -> resource.type()
                        .flatMap(type -> declaration(type, resource))
                        .ifPresent(declaration -> all.put(resource.id(), declaration)));
        return all;
    }

    private Optional<Declaration> declaration(ResourceType<?> type, Resource resource) {
        resource.dependsOn().forEach(scope::checkResource);
        var name = scope.names().of(resource);
        var properties = properties(type, resource);
        return name.map(physical -> new Declaration(
                new ResourceId(resource.id(), type.cloudFormation(), physical),
                properties,
                resource.needs(resources.ids())));
    }

    private Map<String, Tree> properties(ResourceType<?> type, Resource resource) {
        var known = catalog.checksOf(type).stream()
                .map(Check::property)
                .collect(
                        Collectors.<Property<?, ?>, String, Property<?, ?>>toMap(Property::name, property -> property));
        var fitted = new LinkedHashMap<String, Tree>();
        reportUnknown(type, resource, known.keySet());
        known.forEach((name, property) -> resource.property(name)
                .ifPresentOrElse(
                        field -> fitted(property, field).ifPresent(tree -> fitted.put(name, tree)),
                        () -> reportMissing(property, resource)));
        return fitted;
    }

    private void reportUnknown(ResourceType<?> type, Resource resource, Set<String> known) {
        var names = new TreeSet<>(known);
        names.add(type.identity());
        resource.properties().forEach((name, field) -> {
            if (!names.contains(name)) {
                problems.add(field.at(), "unknown property '" + name + "'", Suggestion.of(name, names));
            }
        });
    }

    private void reportMissing(Property<?, ?> property, Resource resource) {
        if (property.isRequired()) {
            var expected = property.codec().shape().expected();
            problems.add(
                    resource.at(), "'" + property.name() + "' is missing", "add " + property.name() + ": " + expected);
        }
    }

    private Optional<Tree> fitted(Property<?, ?> property, Field field) {
        return scope.fitter().fit(property.codec().shape(), field).filter(tree -> {
            try {
                property.codec().decode(tree);
                return true;
            } catch (IllegalArgumentException refused) {
                problems.add(field.at(), String.valueOf(refused.getMessage()), "correct " + property.name());
                return false;
            }
        });
    }
}
