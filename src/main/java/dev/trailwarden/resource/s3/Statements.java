package dev.trailwarden.resource.s3;

import dev.trailwarden.model.Tree;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How AWS reads policy statements: what is a list, and which spellings mean the same.
final class Statements {

    private static final Set<String> SINGLE = Set.of(Policy.SID, "Effect");
    private static final Pattern ROOT = Pattern.compile("^arn:[^:]+:iam::([0-9]{12}):root$");

    private Statements() {}

    /// The items of a list, or a single value as the only one.
    static Stream<Tree> list(Tree tree) {
        return tree instanceof Tree.Items(var values) ? values.stream() : Stream.of(tree);
    }

    /// An empty Sid is none, and everybody is everybody in the way of `AWS`, too.
    static Tree.Fields normalise(Tree.Fields statement) {
        var normal = new LinkedHashMap<>(statement.values());
        normal.remove(Policy.SID, Tree.text(""));
        normal.replaceAll((name, value) -> SINGLE.contains(name) ? value : listed(named(name, value)));
        return Tree.fields(normal);
    }

    private static Tree named(String name, Tree value) {
        return name.endsWith("Principal") && !(value instanceof Tree.Fields)
                ? Tree.fields().and("AWS", value)
                : value;
    }

    private static Tree listed(Tree tree) {
        return tree instanceof Tree.Fields(var values)
                ? each(values, Statements::listed)
                : Tree.items(list(tree)
                        .map(Tree::toString)
                        .distinct()
                        .sorted(Comparator.naturalOrder())
                        .map(Tree::text));
    }

    /// Whether they do the same, a Sid apart that only the live one has.
    static boolean meanTheSame(Tree.Fields declared, Tree.Fields live) {
        return meaning(declared).equals(meaning(Unnamed.nameless(Policy.SID, declared, live)));
    }

    private static Tree.Fields meaning(Tree.Fields statement) {
        var folded = new LinkedHashMap<>(statement.values());
        folded.replaceAll(Statements::fold);
        return normalise(Tree.fields(folded));
    }

    /// Case counts neither in actions nor in condition keys, and an account is its root user.
    private static Tree fold(String name, Tree value) {
        return switch (name) {
            case "Effect", "Action", "NotAction" -> spell(value, Statements::lower);
            case "Principal", "NotPrincipal" ->
                spell(value, who -> ROOT.matcher(who).replaceFirst("$1"));
            case "Condition" ->
                value instanceof Tree.Fields(var operators) ? each(operators, Statements::lowerKeys) : value;
            default -> value;
        };
    }

    private static Tree spell(Tree tree, UnaryOperator<String> spelling) {
        return switch (tree) {
            case Tree.Fields(var values) -> each(values, value -> spell(value, spelling));
            case Tree.Items(var values) -> Tree.items(values.stream().map(value -> spell(value, spelling)));
            case Tree.Text _, Tree.Flag _, Tree.Decimal _ -> Tree.text(spelling.apply(tree.toString()));
        };
    }

    private static Tree lowerKeys(Tree keys) {
        var lowered = new LinkedHashMap<String, Tree>();
        if (keys instanceof Tree.Fields(var values)) {
            values.forEach((key, value) -> lowered.put(lower(key), value));
        }
        return Tree.fields(lowered);
    }

    private static Tree.Fields each(Map<String, Tree> fields, UnaryOperator<Tree> change) {
        var changed = new LinkedHashMap<>(fields);
        changed.replaceAll((_, value) -> change.apply(value));
        return Tree.fields(changed);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
