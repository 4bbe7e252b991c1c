package dev.trailwarden.template;

import dev.trailwarden.control.ResourceType;
import dev.trailwarden.control.Suggestion;
import dev.trailwarden.model.Location;
import dev.trailwarden.model.Tree;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What the names in a template stand for; it reports those that stand for nothing.
final class Scope {

    private final Map<String, Optional<Tree>> parameters;
    private final Resources resources;
    private final Location location;
    private final Problems problems;
    private final Fitter fitter;
    private final PhysicalNames names;

    Scope(Map<String, Optional<Tree>> parameters, Resources resources, Location location, Problems problems) {
        this.parameters = parameters;
        this.resources = resources;
        this.location = location;
        this.problems = problems;
        fitter = new Fitter(new Functions(this::value, problems)::resolve, this::meant, problems);
        names = new PhysicalNames(fitter, problems);
    }

    Fitter fitter() {
        return fitter;
    }

    PhysicalNames names() {
        return names;
    }

    /// One name stands for one thing.
    void checkNames() {
        resources.stream()
                .filter(resource -> parameters.containsKey(resource.id()))
                .forEach(resource -> problems.add(
                        resource.at(), "'" + resource.id() + "' is a parameter too", "rename one of the two"));
    }

    /// What `Ref` or `Fn::GetAtt` gives, unless there is a problem with it.
    Optional<Tree> value(Reference reference) {
        if (!check(reference)) {
            return Optional.empty();
        }
        var resource = resources.find(reference.name());
        if (resource.isPresent()) {
            return value(resource.get(), reference).map(Tree::text);
        }
        var parameter = parameters.get(reference.name());
        return parameter == null ? pseudo(reference) : parameter;
    }

    private Optional<String> value(Resource resource, Reference reference) {
        return resource.type()
                .flatMap(type -> names.of(resource)
                        .flatMap(name -> reference.attribute().isEmpty()
                                ? Optional.of(type.reference(name))
                                : attribute(type, name, reference)));
    }

    private Optional<String> attribute(ResourceType<?> type, String name, Reference reference) {
        var value = reference.attribute().flatMap(attribute -> type.attribute(attribute, name, location));
        if (value.isEmpty()) {
            problems.add(
                    reference.at(),
                    "the value of " + reference + " is known only once the resource exists",
                    "use a parameter");
        }
        return value;
    }

    private Optional<Tree> pseudo(Reference reference) {
        var value = Pseudo.value(reference.name(), location);
        if (value.isEmpty()) {
            problems.add(reference.at(), Pseudo.objection(reference.name()), "use a parameter");
        }
        return value.map(Tree::text);
    }

    /// Whether there is something of that name, and if it needs one, of that attribute.
    boolean check(Reference reference) {
        return reference
                .attribute()
                .map(attribute -> checkResource(reference) && checkAttribute(reference, attribute))
                .orElseGet(() -> checkName("nothing here", reference, names(reference)));
    }

    boolean checkResource(Reference reference) {
        return checkName("no resource here", reference, resources.ids());
    }

    private boolean checkAttribute(Reference reference, String attribute) {
        var attributes =
                resources.find(reference.name()).flatMap(Resource::type).map(ResourceType::attributes);
        if (attributes.isEmpty() || attributes.get().contains(attribute)) {
            return true;
        }
        problems.add(
                reference.at(),
                "'" + reference.name() + "' has no attribute '" + attribute + "'",
                attributes.get().isEmpty() ? "it has none at all" : Suggestion.of(attribute, attributes.get()));
        return false;
    }

    private boolean checkName(String none, Reference reference, Set<String> candidates) {
        var name = reference.name();
        if (!candidates.contains(name)) {
            problems.add(reference.at(), none + " is called '" + name + "'", Suggestion.of(name, candidates));
        }
        return candidates.contains(name);
    }

    private Set<String> names(Reference reference) {
        if (reference.name().startsWith("AWS::")) {
            return Pseudo.NAMES;
        }
        var names = new TreeSet<>(parameters.keySet());
        names.addAll(resources.ids());
        return names;
    }

    /// The attribute of a resource that a plain text such as `Table.Arn` was probably meant to be.
    private Optional<Reference> meant(Node node) {
        return node.text()
                .map(text -> Reference.parse(node.at(), text))
                .filter(reference ->
                        reference.attribute().isPresent() && resources.ids().contains(reference.name()));
    }
}
