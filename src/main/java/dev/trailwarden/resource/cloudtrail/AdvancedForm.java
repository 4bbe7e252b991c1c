package dev.trailwarden.resource.cloudtrail;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.trailwarden.model.Tree;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import software.amazon.awssdk.services.cloudtrail.model.AdvancedEventSelector;
import software.amazon.awssdk.services.cloudtrail.model.AdvancedFieldSelector;
import software.amazon.awssdk.services.cloudtrail.model.ReadWriteType;

/// A selector in the advanced form: what the classic form can say too is taken out of it, and what is left filters.
final class AdvancedForm {

    /// What only filters tell.
    private static final Events UNKNOWN = Events.data(Set.of(new DataEvents("*", "*")));

    private final Map<String, Tree> fields;
    private final String partition;

    private AdvancedForm(AdvancedEventSelector selector, String partition) {
        this.fields = selector.fieldSelectors().stream()
                .collect(toMap(
                        AdvancedFieldSelector::field,
                        AdvancedForm::operators,
                        (one, other) -> Tree.items(Stream.of(one, other)),
                        TreeMap::new));
        this.partition = partition;
    }

    static Selector read(AdvancedEventSelector selector, String partition) {
        var form = new AdvancedForm(selector, partition);
        return new Selector(form.access(), form.events(), Tree.fields(form.fields));
    }

    private ReadWriteType access() {
        if (take("readOnly", "true")) {
            return ReadWriteType.READ_ONLY;
        }
        if (take("readOnly", "false")) {
            return ReadWriteType.WRITE_ONLY;
        }
        take("readOnly", "false", "true");
        return ReadWriteType.ALL;
    }

    private Events events() {
        if (take("eventCategory", "Management")) {
            return management();
        }
        return take("eventCategory", "Data") ? data() : UNKNOWN;
    }

    private Events management() {
        var except = values("eventSource", "NotEquals");
        if (!except.isEmpty()) {
            fields.remove("eventSource");
        }
        return Events.management(except);
    }

    private Events data() {
        return Arrays.stream(ClassicType.values())
                .filter(type -> take("resources.type", type.toString()))
                .findFirst()
                .map(this::data)
                .orElse(UNKNOWN);
    }

    private Events data(ClassicType type) {
        var values = values("resources.ARN", type.operator());
        if (values.isEmpty() || !values.stream().allMatch(type::isOne)) {
            return Events.data(Set.of(new DataEvents(type.toString(), type.every(partition))));
        }
        fields.remove("resources.ARN");
        return Events.data(values.stream()
                .map(value -> new DataEvents(type.toString(), value))
                .collect(toSet()));
    }

    /// Takes the field out if it must equal one of exactly these values, given in their order.
    private boolean take(String field, String... values) {
        return fields.remove(field, Tree.fields().and("Equals", some(List.of(values))));
    }

    /// The values of a field that has only this operator.
    private Set<String> values(String field, String operator) {
        return fields.get(field) instanceof Tree.Fields(var operators)
                        && operators.keySet().equals(Set.of(operator))
                        && operators.get(operator) instanceof Tree.Items(var values)
                ? values.stream().map(Tree::toString).collect(toSet())
                : Set.of();
    }

    private static Tree operators(AdvancedFieldSelector field) {
        return Tree.fields()
                .and("Equals", some(field.equalsValue()))
                .and("StartsWith", some(field.startsWith()))
                .and("EndsWith", some(field.endsWith()))
                .and("NotEquals", some(field.notEquals()))
                .and("NotStartsWith", some(field.notStartsWith()))
                .and("NotEndsWith", some(field.notEndsWith()));
    }

    private static Optional<Tree> some(List<String> values) {
        return Optional.of(values)
                .filter(list -> !list.isEmpty())
                .map(list -> Tree.items(list.stream().distinct().sorted().map(Tree::text)));
    }
}
