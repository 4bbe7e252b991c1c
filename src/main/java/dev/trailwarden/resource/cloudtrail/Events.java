package dev.trailwarden.resource.cloudtrail;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// A set of events: the management events, if any, except those of some sources, and the data events of some resources.
record Events(Optional<SortedSet<String>> managementExcept, SortedSet<DataEvents> data) {

    static final Events NONE = new Events(Optional.empty(), Collections.emptySortedSet());

    Events {
        managementExcept = managementExcept.map(Events::sorted);
        data = sorted(data);
    }

    static Events management(Set<String> except) {
        return new Events(Optional.of(sorted(except)), Collections.emptySortedSet());
    }

    static Events data(Set<DataEvents> data) {
        return new Events(Optional.empty(), sorted(data));
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    /// All of these and all of those; a source is left out only if both leave it out.
    Events and(Events those) {
        var all = new TreeSet<>(data);
        all.addAll(those.data);
        all.removeIf(one -> all.stream().anyMatch(other -> other.covers(one)));
        return new Events(
                managementExcept
                        .map(mine -> those.managementExcept
                                .map(theirs -> common(mine, theirs))
                                .orElse(mine))
                        .or(those::managementExcept),
                all);
    }

    /// What both are found to have in common.
    Events common(Events those) {
        return new Events(
                managementExcept.filter(_ -> managementExcept.equals(those.managementExcept)),
                common(data, those.data));
    }

    Events without(Events those) {
        var rest = new TreeSet<>(data);
        rest.removeAll(those.data);
        return new Events(managementExcept.filter(_ -> those.managementExcept.isEmpty()), rest);
    }

    private static <T extends Comparable<T>> SortedSet<T> common(Set<T> these, Set<T> those) {
        var both = new TreeSet<>(these);
        both.retainAll(those);
        return both;
    }

    private static <T extends Comparable<T>> SortedSet<T> sorted(Set<T> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }
}
