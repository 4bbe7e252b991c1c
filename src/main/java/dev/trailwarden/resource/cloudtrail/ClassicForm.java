package dev.trailwarden.resource.cloudtrail;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.awssdk.services.cloudtrail.model.DataResource;
import software.amazon.awssdk.services.cloudtrail.model.EventSelector;
import software.amazon.awssdk.services.cloudtrail.model.ReadWriteType;

/// A selector in the classic form, where what is left out means something: all calls, and management events too.
final class ClassicForm {

    private ClassicForm() {}

    static Selector read(EventSelector selector) {
        var management = Boolean.FALSE.equals(selector.includeManagementEvents())
                ? Events.NONE
                : Events.management(Set.copyOf(selector.excludeManagementEventSources()));
        return new Selector(
                Optional.ofNullable(selector.readWriteType()).orElse(ReadWriteType.ALL),
                management.and(Events.data(data(selector))));
    }

    private static Set<DataEvents> data(EventSelector selector) {
        return selector.dataResources().stream()
                .flatMap(resource -> resource.values().stream().map(value -> new DataEvents(resource.type(), value)))
                .collect(toSet());
    }

    static EventSelector write(Selector selector) {
        var except = selector.events().managementExcept();
        return EventSelector.builder()
                .readWriteType(selector.access())
                .includeManagementEvents(except.isPresent())
                .excludeManagementEventSources(
                        except.stream().flatMap(Set::stream).toList())
                .dataResources(resources(selector.events()))
                .build();
    }

    private static List<DataResource> resources(Events events) {
        return events.data().stream()
                .collect(groupingBy(DataEvents::type, TreeMap::new, mapping(DataEvents::value, toList())))
                .entrySet()
                .stream()
                .map(resource -> DataResource.builder()
                        .type(resource.getKey())
                        .values(resource.getValue())
                        .build())
                .toList();
    }
}
