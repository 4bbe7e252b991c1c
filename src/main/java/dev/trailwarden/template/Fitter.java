package dev.trailwarden.template;

import dev.trailwarden.control.Fitting;
import dev.trailwarden.control.Misfit;
import dev.trailwarden.control.Shape;
import dev.trailwarden.model.Tree;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Gives values the shape they must have, and reports what has another where it stands.
///
/// @param functions works out the functions in a node
/// @param meant the reference that a misplaced text was probably meant to be
record Fitter(UnaryOperator<Node> functions, Function<Node, Optional<Reference>> meant, Problems problems) {

    private static final String LIST =
            "expected " + Shape.items(Shape.document()).kind();

    /// For the parts of a template where functions do not work.
    static Fitter literal(Problems problems) {
        var resolution = new Resolution(call -> {
            problems.add(call.at(), call.function() + " does not work here", "write the value itself");
            return Optional.empty();
        });
        return new Fitter(resolution::of, _ -> Optional.empty(), problems);
    }

    /// The fitted tree, unless something in it is wrong or blank.
    Optional<Tree> fit(Shape shape, Field field) {
        var resolved = new Field(field.at(), functions.apply(field.value()));
        var fitting = new Fitting();
        var tree = fitting.fit(shape, resolved.value().tree());
        fitting.misfits().forEach(misfit -> report(misfit, resolved.nearest(misfit.path())));
        return fitting.misfits().isEmpty() && resolved.value().complete() ? Optional.of(tree) : Optional.empty();
    }

    private void report(Misfit misfit, Field field) {
        if (field.value() instanceof Node.Blank) {
            return;
        }
        var remedy = meant.apply(field.value())
                .map(reference ->
                        "did you mean " + (misfit.message().startsWith(LIST) ? "a list with " : "") + reference + "?")
                .orElse(misfit.remedy());
        problems.add(field.at(), misfit.message(), remedy);
    }
}
