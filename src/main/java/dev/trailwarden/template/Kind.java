package dev.trailwarden.template;

import dev.trailwarden.control.Shape;
import dev.trailwarden.model.Tree;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// The types a parameter can have, each with what may be said about it.
enum Kind {
    STRING("String"),
    NUMBER("Number"),
    LIST("CommaDelimitedList"),
    NUMBERS("List<Number>");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    Shape shape() {
        var shape = Shape.fields()
                .required("Type", Shape.text())
                .optional("Default", Shape.text())
                .optional("AllowedValues", Shape.items(Shape.text()))
                .optional("ConstraintDescription", Shape.text())
                .optional("Description", Shape.text())
                .optional("NoEcho", Shape.flag());
        var number = Shape.text("a number", Parameter.NUMBER);
        var length = Shape.whole(0, 4096);
        return switch (this) {
            case STRING ->
                shape.optional("AllowedPattern", Shape.text())
                        .optional("MinLength", length)
                        .optional("MaxLength", length);
            case NUMBER -> shape.optional("MinValue", number).optional("MaxValue", number);
            case LIST -> shape.optional("AllowedPattern", Shape.text());
            case NUMBERS -> shape;
        };
    }

    boolean numeric() {
        return this == NUMBER || this == NUMBERS;
    }

    private boolean list() {
        return this == LIST || this == NUMBERS;
    }

    /// The single values in what a person gave.
    Stream<String> parts(String given) {
        return list() ? Stream.of(given.split(",", -1)).map(String::strip) : Stream.of(given);
    }

    /// What `Ref` makes of it: a text, as in CloudFormation even of a number, or a list of them.
    Tree tree(String given) {
        return list() ? Tree.items(parts(given).map(Tree::text)) : Tree.text(given);
    }

    @Override
    public String toString() {
        return word;
    }
}
