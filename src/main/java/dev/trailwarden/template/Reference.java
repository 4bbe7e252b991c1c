package dev.trailwarden.template;

import dev.trailwarden.model.Position;
import java.util.Optional;
import java.util.stream.Stream;

/// A place that speaks of a parameter or resource by name, or of one attribute of a resource.
record Reference(Position at, String name, Optional<String> attribute) {

    /// What `Ref`, `Fn::GetAtt` and the variables of `Fn::Sub` mean: `Name` or `Name.Attribute`.
    static Reference parse(Position at, String text) {
        int dot = text.indexOf('.');
        return dot < 0
                ? new Reference(at, text, Optional.empty())
                : new Reference(at, text.substring(0, dot), Optional.of(text.substring(dot + 1)));
    }

    /// The reference a `Ref` or `Fn::GetAtt` makes, if it is well-formed.
    static Optional<Reference> of(Node.Call call) {
        return switch (call.function()) {
            case "Ref" -> call.argument().text().map(name -> new Reference(call.at(), name, Optional.empty()));
            case "Fn::GetAtt" ->
                path(call.argument())
                        .map(path -> parse(call.at(), path))
                        .filter(reference -> reference.attribute().isPresent());
            default -> Optional.empty();
        };
    }

    /// `A.Arn`, or `[A, Arn]`.
    private static Optional<String> path(Node argument) {
        if (argument instanceof Node.Sequence list && list.items().size() == 2) {
            return list.items()
                    .getFirst()
                    .text()
                    .flatMap(name -> list.items().getLast().text().map(attribute -> name + "." + attribute));
        }
        return argument.text();
    }

    /// Every reference in a node, however deep.
    static Stream<Reference> in(Node node) {
        var own = node instanceof Node.Call call
                ? Stream.concat(
                        of(call).stream(), Substitution.of(call).stream().flatMap(Substitution::references))
                : Stream.<Reference>empty();
        return Stream.concat(own, node.children().flatMap(Reference::in));
    }

    /// As a template writes it in short.
    @Override
    public String toString() {
        return attribute.map(path -> "!GetAtt " + name + "." + path).orElse("!Ref " + name);
    }
}
