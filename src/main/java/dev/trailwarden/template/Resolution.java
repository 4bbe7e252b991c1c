package dev.trailwarden.template;

import dev.trailwarden.model.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Puts values in the place of functions, however deep; `AWS::NoValue` takes its field or item away.
///
/// @param calls what a function gives; nothing where that was reported instead
record Resolution(Function<Node.Call, Optional<Tree>> calls) {

    Node of(Node node) {
        return switch (node) {
            case Node.Value _, Node.Blank _ -> node;
            case Node.Sequence(var at, var items) -> new Node.Sequence(at, items(items));
            case Node.Mapping(var at, var fields) -> new Node.Mapping(at, fields(fields));
            case Node.Call call ->
                calls.apply(call)
                        .<Node>map(tree -> new Node.Value(call.at(), tree))
                        .orElseGet(() -> new Node.Blank(call.at()));
        };
    }

    private List<Node> items(List<Node> items) {
        return items.stream()
                .filter(item -> !Pseudo.isNoValue(item))
                .map(this::of)
                .toList();
    }

    private Map<String, Field> fields(Map<String, Field> fields) {
        var present = new LinkedHashMap<>(fields);
        present.values().removeIf(field -> Pseudo.isNoValue(field.value()));
        present.replaceAll((_, field) -> new Field(field.at(), of(field.value())));
        return present;
    }
}
