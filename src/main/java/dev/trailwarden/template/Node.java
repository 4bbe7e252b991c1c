package dev.trailwarden.template;

import dev.trailwarden.model.Position;
import dev.trailwarden.model.Tree;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A piece of a template and where it stands; the short and the long form of a function are one here.
sealed interface Node {

    Position at();

    /// A value with nothing left to work out.
    record Value(Position at, Tree tree) implements Node {}

    /// A list.
    record Sequence(Position at, List<Node> items) implements Node {}

    /// An object.
    record Mapping(Position at, Map<String, Field> fields) implements Node {

        public Mapping {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        public Optional<Field> find(String name) {
            return Optional.ofNullable(fields.get(name));
        }
    }

    /// A function yet to be worked out, such as `Ref` or `Fn::Sub`.
    record Call(Position at, String function, Node argument) implements Node {}

    /// Something already reported: what depends on it is neither right nor wrong.
    record Blank(Position at) implements Node {}

    /// The nodes directly inside this one.
    default Stream<Node> children() {
        return switch (this) {
            case Value _, Blank _ -> Stream.empty();
            case Sequence list -> list.items().stream();
            case Mapping object -> object.fields().values().stream().map(Field::value);
            case Call call -> Stream.of(call.argument());
        };
    }

    /// Whether nothing in it is blank.
    default boolean complete() {
        return !(this instanceof Blank) && children().allMatch(Node::complete);
    }

    /// The bare tree, once every function has been worked out; what is blank reads as an empty text.
    default Tree tree() {
        return switch (this) {
            case Value value -> value.tree;
            case Sequence list -> Tree.items(list.children().map(Node::tree));
            case Mapping object -> {
                var trees = new LinkedHashMap<String, Tree>();
                object.fields()
                        .forEach((name, field) -> trees.put(name, field.value().tree()));
                yield Tree.fields(trees);
            }
            case Call _, Blank _ -> Tree.text("");
        };
    }

    /// The text, if this is one: numbers and flags are as they print.
    default Optional<String> text() {
        return this instanceof Value value && !(value.tree instanceof Tree.Items || value.tree instanceof Tree.Fields)
                ? Optional.of(value.tree.toString())
                : Optional.empty();
    }
}
