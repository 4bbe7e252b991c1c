package dev.trailwarden.template;

import dev.trailwarden.control.Catalog;
import dev.trailwarden.model.Declaration;
import dev.trailwarden.model.Location;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Reads CloudFormation templates, in YAML or JSON, as declarations of what should be.
public final class Templates {

    private final Catalog catalog;

    public Templates(Catalog catalog) {
        this.catalog = catalog;
    }

    /// The declared resources in the order of the file.
    ///
    /// @param parameters values for parameters of the template, which win over their defaults
    /// @param location what `AWS::AccountId`, `AWS::Region` and their like stand for
    /// @throws InvalidTemplate with everything that is wrong with the template
    public List<Declaration> read(Path file, Map<String, String> parameters, Location location) {
        var problems = new Problems();
        var source = new Source(file, problems);
        var declarations = source.root()
                .map(root -> new Field(source.start(), root))
                .flatMap(root -> root.object("the template", problems))
                .map(root -> declarations(source, root, parameters, location))
                .orElse(List.of());
        problems.refuseIfAny();
        return declarations;
    }

    private List<Declaration> declarations(
            Source source, Node.Mapping root, Map<String, String> given, Location location) {
        var problems = source.problems();
        var none = new Field(source.start(), new Node.Mapping(source.start(), Map.of()));
        var parameters =
                new Parameters(given, problems).values(root.find("Parameters").orElse(none));
        var resources = root.find("Resources")
                .map(new ResourceReader(catalog, problems)::read)
                .orElse(new Resources(Map.of()));
        var scope = new Scope(parameters, resources, location, problems);
        scope.checkNames();
        new Sections(scope, problems).check(root);
        var declared = new Declarations(catalog, resources, scope, problems).all();
        new Chain(catalog, resources, declared, problems).check();
        return List.copyOf(declared.values());
    }
}
