package dev.trailwarden.resource.cloudtrail;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.services.cloudtrail.model.ReadWriteType;

/// What a trail records: the same value however many selectors, of whichever form, come to the same events.
record Recorded(List<Selector> selectors) {

    Recorded {
        selectors = selectors.stream()
                .sorted(Comparator.comparing(selector -> selector.filters().toString()))
                .collect(groupingBy(Selector::filters, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .flatMap(Recorded::together)
                .toList();
    }

    /// Selectors of the same filters as three at most: one for all calls, and what only reading or writing ones add.
    private static Stream<Selector> together(List<Selector> alike) {
        var read = unless(ReadWriteType.WRITE_ONLY, alike);
        var written = unless(ReadWriteType.READ_ONLY, alike);
        var both = read.common(written);
        var filters = alike.getFirst().filters();
        return Stream.of(
                        new Selector(ReadWriteType.ALL, both, filters),
                        new Selector(ReadWriteType.READ_ONLY, read.without(both), filters),
                        new Selector(ReadWriteType.WRITE_ONLY, written.without(both), filters))
                .filter(selector -> !selector.events().isEmpty());
    }

    int dataResources() {
        return selectors.stream()
                .mapToInt(selector -> selector.events().data().size())
                .sum();
    }

    private static Events unless(ReadWriteType access, List<Selector> selectors) {
        return selectors.stream()
                .filter(selector -> selector.access() != access)
                .map(Selector::events)
                .reduce(Events.NONE, Events::and);
    }
}
