package dev.trailwarden.resource.s3;

import dev.trailwarden.model.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiPredicate;

/// Pairs declared list items with live ones of the same meaning, where the template leaves their name open.
final class Unnamed {

    private Unnamed() {}

    /// The declared items, each replaced by its live twin if it has one that no other item is equal to.
    static List<Tree.Fields> adopt(
            List<Tree.Fields> declared, List<Tree.Fields> live, BiPredicate<Tree.Fields, Tree.Fields> same) {
        var free = new ArrayList<>(live);
        free.removeAll(declared);
        return declared.stream()
                .map(item -> live.contains(item) ? item : take(item, free, same))
                .toList();
    }

    private static Tree.Fields take(
            Tree.Fields item, List<Tree.Fields> free, BiPredicate<Tree.Fields, Tree.Fields> same) {
        var twin = free.stream().filter(other -> same.test(item, other)).findFirst();
        twin.ifPresent(free::remove);
        return twin.orElse(item);
    }

    /// `live`, without the name that `declared` does not give.
    static Tree.Fields nameless(String name, Tree.Fields declared, Tree.Fields live) {
        return declared.find(name).isPresent() ? live : without(name, live);
    }

    static Tree.Fields without(String name, Tree.Fields fields) {
        var rest = new LinkedHashMap<>(fields.values());
        rest.remove(name);
        return Tree.fields(rest);
    }
}
