package dev.trailwarden.control;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiPredicate;

/// Sorts things so that each comes after what it needs, and otherwise keeps the order given.
///
/// @param needs whether its first argument needs its second
public record DependencyOrder<T>(BiPredicate<T, T> needs) {

    /// The things in order; where something needs itself, an [IllegalArgumentException] tells the way round.
    public List<T> sort(List<T> things) {
        var sorted = new LinkedHashSet<T>();
        things.forEach(thing -> place(thing, things, sorted, new ArrayList<>()));
        return List.copyOf(sorted);
    }

    private void place(T thing, List<T> things, LinkedHashSet<T> sorted, List<T> path) {
        if (path.contains(thing)) {
            throw new IllegalArgumentException("needs itself: " + path);
        }
        if (sorted.contains(thing)) {
            return;
        }
        path.add(thing);
        things.stream()
                .filter(other -> !other.equals(thing) && needs.test(thing, other))
                .forEach(other -> place(other, things, sorted, path));
        path.removeLast();
        sorted.add(thing);
    }
}
