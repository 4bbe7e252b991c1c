package dev.trailwarden.control;

import dev.trailwarden.model.Tree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Fits trees to shapes: words become flags and numbers where CloudFormation lets them, and every misfit is noted.
public final class Fitting {

    private static final Predicate<String> NUMERIC =
            Pattern.compile("-?[0-9]{1,9}").asMatchPredicate();

    private final List<Misfit> misfits = new ArrayList<>();

    /// All that did not fit so far.
    public List<Misfit> misfits() {
        return List.copyOf(misfits);
    }

    /// The tree as the shape wants it; what does not fit is noted and left as it is.
    public Tree fit(Shape shape, Tree tree) {
        return fit(shape, tree, "");
    }

    private Tree fit(Shape shape, Tree tree, String path) {
        return switch (shape) {
            case Shape.Items(var element, var _)
            when tree instanceof Tree.Items(var values) -> items(element, values, path);
            case Shape.Fields fields when tree instanceof Tree.Fields(var values) -> fields(fields, values, path);
            default -> leaf(shape, tree).orElseGet(() -> misfit(shape, tree, path));
        };
    }

    private static Optional<Tree> leaf(Shape shape, Tree tree) {
        return switch (shape) {
            case Shape.Flag _ ->
                word(tree)
                        .filter(word -> word.equals("true") || word.equals("false"))
                        .map(word -> Tree.flag(word.equals("true")));
            case Shape.Text(var _, var pattern) ->
                word(tree).filter(pattern.asMatchPredicate()).map(Tree::text);
            case Shape.Choice(var values) -> word(tree).filter(values::contains).map(Tree::text);
            case Shape.Whole(var least, var most) ->
                number(tree).filter(number -> number >= least && number <= most).map(Tree::whole);
            case Shape.Document _ -> Optional.of(tree);
            case Shape.Items _, Shape.Fields _ -> Optional.empty();
        };
    }

    private static Optional<Integer> number(Tree tree) {
        return word(tree).filter(NUMERIC).map(BigDecimal::new).map(BigDecimal::intValueExact);
    }

    private static Optional<String> word(Tree tree) {
        return switch (tree) {
            case Tree.Text _, Tree.Flag _, Tree.Decimal _ -> Optional.of(tree.toString());
            case Tree.Items _, Tree.Fields _ -> Optional.empty();
        };
    }

    private Tree items(Shape element, List<Tree> values, String path) {
        return Tree.items(IntStream.range(0, values.size())
                .mapToObj(index -> fit(element, values.get(index), path + "[" + index + "]")));
    }

    private Tree fields(Shape.Fields shape, Map<String, Tree> values, String path) {
        var fitted = new LinkedHashMap<String, Tree>();
        shape.fields().forEach((name, wanted) -> {
            if (shape.required().contains(name) && !values.containsKey(name)) {
                misfits.add(new Misfit(path, "'" + name + "' is missing", "add " + name + ": " + wanted.expected()));
            }
        });
        values.forEach((name, value) -> Optional.ofNullable(shape.fields().get(name))
                .ifPresentOrElse(
                        known -> fitted.put(name, fit(known, value, child(path, name))),
                        () -> unknown(shape, name, child(path, name))));
        return Tree.fields(fitted);
    }

    private void unknown(Shape.Fields shape, String name, String path) {
        misfits.add(new Misfit(
                path,
                "unknown property '" + name + "'",
                Suggestion.of(name, shape.fields().keySet())));
    }

    private Tree misfit(Shape shape, Tree tree, String path) {
        misfits.add(new Misfit(
                path, "expected " + shape.kind() + ", found " + described(tree), "write " + shape.expected()));
        return tree;
    }

    private static String described(Tree tree) {
        return switch (tree) {
            case Tree.Text _, Tree.Flag _, Tree.Decimal _ -> "'" + tree + "'";
            case Tree.Items _ -> "a list";
            case Tree.Fields _ -> "an object";
        };
    }

    private static String child(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
