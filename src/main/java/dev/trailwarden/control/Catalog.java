package dev.trailwarden.control;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Every check and control the program knows, by resource type, each after those it must come after.
public final class Catalog {

    private static final DependencyOrder<Check<?, ?>> ORDER = new DependencyOrder<>(
            (check, other) -> check.property().after().contains(other.property().name()), Check::property);

    private final Map<ResourceType<?>, List<Check<?, ?>>> checks;
    private final Map<String, ResourceType<?>> types;

    public Catalog(List<Check<?, ?>> all) {
        checks = all.stream()
                .sorted(Comparator.comparing(check -> check.property().name()))
                .collect(Collectors.groupingBy(
                        check -> check.property().type(),
                        Collectors.collectingAndThen(Collectors.toList(), ORDER::sort)));
        types = checks.keySet().stream()
                .collect(Collectors.toUnmodifiableMap(ResourceType::cloudFormation, Function.identity()));
    }

    public List<ResourceType<?>> types() {
        return types.values().stream()
                .sorted(Comparator.comparing(ResourceType::cloudFormation))
                .toList();
    }

    public Optional<ResourceType<?>> type(String cloudFormation) {
        return Optional.ofNullable(types.get(cloudFormation));
    }

    /// The checks that work on `type`'s live handle, in the order of their writes.
    @SuppressWarnings("unchecked") // sound: a property of `type` is read through that type's handle
    public <L> List<Check<L, ?>> checksOf(ResourceType<L> type) {
        return checks.getOrDefault(type, List.of()).stream()
                .<Check<L, ?>>map(check -> (Check<L, ?>) check)
                .toList();
    }
}
