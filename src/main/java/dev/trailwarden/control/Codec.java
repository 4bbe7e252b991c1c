package dev.trailwarden.control;

import dev.trailwarden.model.Tree;
import java.util.Collection;
import java.util.function.Function;

/// Turns a declared tree into a typed value and back.
///
/// The decoder is only given trees that fit the shape; what a shape cannot say, it refuses with an
/// [IllegalArgumentException] whose message a person can act on.
public record Codec<V>(Shape shape, Function<Tree, V> decoder, Function<V, Tree> encoder) {

    public V decode(Tree tree) {
        return decoder.apply(tree);
    }

    public Tree encode(V value) {
        return encoder.apply(value);
    }

    /// A codec for an object.
    public static <V> Codec<V> object(Shape shape, Function<Tree.Fields, V> decoder, Function<V, Tree> encoder) {
        return new Codec<>(shape, tree -> decoder.apply((Tree.Fields) tree), encoder);
    }

    public static Codec<Boolean> flag() {
        return new Codec<>(Shape.flag(), tree -> ((Tree.Flag) tree).value(), Tree::flag);
    }

    public static Codec<String> text() {
        return text(Shape.text());
    }

    public static Codec<String> text(Shape shape) {
        return new Codec<>(shape, Tree::toString, Tree::text);
    }

    /// One of a fixed set of values, each written the way it prints.
    public static <V> Codec<V> oneOf(Collection<V> values) {
        return new Codec<>(
                Shape.choice(values.stream().map(Object::toString).toList()),
                tree -> values.stream()
                        .filter(value -> value.toString().equals(tree.toString()))
                        .findFirst()
                        .orElseThrow(),
                value -> Tree.text(value.toString()));
    }

    /// The same value as the one required field of an object.
    public Codec<V> at(String field) {
        return object(
                Shape.fields().required(field, shape),
                fields -> decode(fields.find(field).orElseThrow()),
                value -> Tree.fields().and(field, encode(value)));
    }
}
