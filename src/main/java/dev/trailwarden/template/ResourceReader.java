package dev.trailwarden.template;

import dev.trailwarden.control.Catalog;
import dev.trailwarden.control.ResourceType;
import dev.trailwarden.control.Shape;
import dev.trailwarden.control.Suggestion;
import dev.trailwarden.model.Position;
import dev.trailwarden.model.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Takes the section `Resources` apart, and refuses the attributes of a resource that nobody would act on.
record ResourceReader(Catalog catalog, Problems problems) {

    private static final Map<String, Shape> POLICIES = Map.of(
            "DeletionPolicy", Shape.choice("Delete", "Retain", "RetainExceptOnCreate", "Snapshot"),
            "UpdateReplacePolicy", Shape.choice("Delete", "Retain", "Snapshot"));

    private static final Set<String> ATTRIBUTES =
            Set.of("DeletionPolicy", "DependsOn", "Metadata", "Properties", "Type", "UpdateReplacePolicy");

    private static final Map<String, String> UNSUPPORTED = Map.of(
            "Condition", "declare the resource in a template of its own",
            "CreationPolicy", "remove it: nothing here waits for signals",
            "UpdatePolicy", "remove it: nothing here is replaced");

    Resources read(Field section) {
        var resources = new LinkedHashMap<String, Resource>();
        section.object("Resources", problems).ifPresent(declared -> {
            if (declared.fields().isEmpty()) {
                problems.add(section.at(), "Resources is empty", "declare a resource");
            }
            declared.fields().forEach((id, field) -> resources.put(id, resource(id, field)));
        });
        return new Resources(resources);
    }

    private Resource resource(String id, Field field) {
        LogicalId.check(id, field.at(), problems);
        var attributes = field.object("resource '" + id + "'", problems);
        attributes.ifPresent(given -> given.fields().forEach(this::check));
        return new Resource(
                id,
                field.at(),
                attributes.flatMap(given -> type(field.at(), given)),
                attributes
                        .flatMap(given -> given.find("Properties"))
                        .map(this::properties)
                        .orElse(Map.of()),
                attributes
                        .flatMap(given -> given.find("DependsOn"))
                        .map(this::dependsOn)
                        .orElse(List.of()));
    }

    private void check(String name, Field field) {
        if (POLICIES.containsKey(name)) {
            Fitter.literal(problems).fit(POLICIES.get(name), field);
        } else if (name.equals("Metadata")) {
            Sections.checkMetadata(field, problems);
        } else if (UNSUPPORTED.containsKey(name)) {
            problems.add(field.at(), name + " is not supported", UNSUPPORTED.get(name));
        } else if (!ATTRIBUTES.contains(name)) {
            problems.add(field.at(), "unknown attribute '" + name + "'", Suggestion.of(name, ATTRIBUTES));
        }
    }

    private Optional<ResourceType<?>> type(Position at, Node.Mapping attributes) {
        var field = attributes.find("Type");
        if (field.isEmpty()) {
            problems.add(
                    at,
                    "'Type' is missing",
                    "add Type: " + Shape.choice(types()).expected());
        }
        return field.flatMap(type -> Fitter.literal(problems).fit(Shape.text(), type))
                .map(Tree::toString)
                .flatMap(name -> {
                    var type = catalog.type(name);
                    if (type.isEmpty()) {
                        problems.add(
                                field.orElseThrow().at(),
                                "unknown resource type '" + name + "'",
                                Suggestion.of(name, types()));
                    }
                    return type;
                });
    }

    private List<String> types() {
        return catalog.types().stream()
                .<String>map(ResourceType::cloudFormation)
                .toList();
    }

    private Map<String, Field> properties(Field field) {
        var present = new LinkedHashMap<String, Field>();
        field.object("Properties", problems).ifPresent(properties -> present.putAll(properties.fields()));
        present.values().removeIf(property -> Pseudo.isNoValue(property.value()));
        return present;
    }

    private List<Reference> dependsOn(Field field) {
        var shape = field.value() instanceof Node.Sequence ? Shape.items(Shape.text()) : Shape.text();
        return Fitter.literal(problems)
                .fit(shape, field)
                .map(tree -> tree instanceof Tree.Items(var ids) ? ids : List.of(tree))
                .orElse(List.of())
                .stream()
                .map(id -> new Reference(field.at(), id.toString(), Optional.empty()))
                .toList();
    }
}
