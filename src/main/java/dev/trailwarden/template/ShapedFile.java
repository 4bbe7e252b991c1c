package dev.trailwarden.template;

import dev.trailwarden.control.Shape;
import dev.trailwarden.model.Tree;
import java.nio.file.Path;

/// Reads other YAML or JSON files as strictly as templates: every mistake at once, where it stands.
public final class ShapedFile {

    private ShapedFile() {}

    /// The file's one object, fitted to the shape.
    ///
    /// @throws InvalidTemplate with everything that is wrong with the file
    public static Tree.Fields read(Path file, Shape.Fields shape) {
        var problems = new Problems();
        var source = new Source(file, problems);
        var tree = source.root()
                .map(root -> new Field(source.start(), root))
                .flatMap(root -> Fitter.literal(problems).fit(shape, root));
        problems.refuseIfAny();
        return (Tree.Fields) tree.orElseThrow();
    }
}
