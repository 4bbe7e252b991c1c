package dev.trailwarden.control;

import dev.trailwarden.model.Change;
import dev.trailwarden.model.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Finds every place where a live tree differs from a declared one; list items that have a natural key are paired by
/// it.
public final class Differences {

    private Differences() {}

    /// Empty only if the trees are equal: where nothing but an order differs, the whole does.
    public static List<Change> between(Shape shape, Tree declared, Optional<Tree> live) {
        var changes = of("", shape, Optional.of(declared), live).toList();
        return changes.isEmpty() && !live.equals(Optional.of(declared))
                ? List.of(new Change("", Optional.of(declared), live))
                : changes;
    }

    private static Stream<Change> of(String path, Shape shape, Optional<Tree> declared, Optional<Tree> live) {
        if (declared.equals(live)) {
            return Stream.empty();
        }
        if (declared.orElse(null) instanceof Tree.Fields wanted && live.orElse(null) instanceof Tree.Fields found) {
            return fields(path, shape, wanted, found);
        }
        if (declared.orElse(null) instanceof Tree.Items(var wanted)
                && live.orElse(null) instanceof Tree.Items(var found)) {
            return shape instanceof Shape.Items(var element, var key) && key.isPresent()
                    ? keyed(path, element, key.get(), wanted, found)
                    : listed(path, shape, wanted, found);
        }
        return Stream.of(new Change(path, declared, live));
    }

    private static Stream<Change> fields(String path, Shape shape, Tree.Fields wanted, Tree.Fields found) {
        var names = new TreeSet<>(wanted.values().keySet());
        names.addAll(found.values().keySet());
        return names.stream()
                .flatMap(name -> of(
                        path.isEmpty() ? name : path + "." + name,
                        shape instanceof Shape.Fields known
                                ? known.fields().getOrDefault(name, Shape.document())
                                : Shape.document(),
                        wanted.find(name),
                        found.find(name)));
    }

    private static Stream<Change> listed(String path, Shape shape, List<Tree> wanted, List<Tree> found) {
        if (wanted.size() != found.size()) {
            return Stream.of(new Change(path, Optional.of(new Tree.Items(wanted)), Optional.of(new Tree.Items(found))));
        }
        var element = shape instanceof Shape.Items items ? items.element() : Shape.document();
        return Stream.iterate(0, index -> index < wanted.size(), index -> index + 1)
                .flatMap(index -> of(
                        path + "[" + index + "]",
                        element,
                        Optional.of(wanted.get(index)),
                        Optional.of(found.get(index))));
    }

    /// Equal items need no key; of the rest, those of one key are compared, and what is left stands alone.
    private static Stream<Change> keyed(String path, Shape element, String key, List<Tree> wanted, List<Tree> found) {
        var missing = without(wanted, found);
        var foreign = new ArrayList<>(without(found, wanted));
        var changes = new ArrayList<Change>();
        for (Tree item : missing) {
            var twin = foreign.stream()
                    .filter(other -> name(other, key).equals(name(item, key)))
                    .findFirst();
            twin.ifPresent(foreign::remove);
            of(path + "[" + name(item, key) + "]", element, Optional.of(item), twin)
                    .forEach(changes::add);
        }
        foreign.forEach(item ->
                changes.add(new Change(path + "[" + name(item, key) + "]", Optional.empty(), Optional.of(item))));
        return changes.stream();
    }

    private static List<Tree> without(List<Tree> items, List<Tree> others) {
        var rest = new ArrayList<>(items);
        others.forEach(rest::remove);
        return rest;
    }

    private static String name(Tree item, String key) {
        return item instanceof Tree.Fields fields
                ? fields.find(key).map(Tree::toString).orElse("")
                : "";
    }
}
