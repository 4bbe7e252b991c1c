package dev.trailwarden.template;

import dev.trailwarden.model.Tree;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Works out `Ref`, `Fn::GetAtt`, `Fn::Sub` and `Fn::Join`, and reports what cannot be worked out.
///
/// @param references what a reference stands for; it reports what stands for nothing
record Functions(Function<Reference, Optional<Tree>> references, Problems problems) {

    Node resolve(Node node) {
        return new Resolution(this::call).of(node);
    }

    private Optional<Tree> call(Node.Call call) {
        return switch (call.function()) {
            case "Ref" -> reference(call, "the name of a parameter or resource");
            case "Fn::GetAtt" -> reference(call, "Name.Attribute or [Name, Attribute]");
            case "Fn::Sub" -> substitute(call);
            case "Fn::Join" -> join(call);
            default -> {
                problems.add(
                        call.at(),
                        call.function() + " is not supported",
                        "write the value, or use a parameter, Ref, Fn::GetAtt, Fn::Sub or Fn::Join");
                yield Optional.empty();
            }
        };
    }

    private Optional<Tree> reference(Node.Call call, String form) {
        var reference = Reference.of(call);
        return reference.isPresent() ? reference.flatMap(references) : malformed(call, form);
    }

    private Optional<Tree> substitute(Node.Call call) {
        var substitution = Substitution.of(call);
        return substitution.isPresent()
                ? substitution.flatMap(this::substituted)
                : malformed(call, "a text, or [text, {Variable: value}]");
    }

    private Optional<Tree> substituted(Substitution substitution) {
        var words = new HashMap<String, String>();
        substitution.variables().forEach(name -> word(substitution, name).ifPresent(word -> words.put(name, word)));
        return words.keySet().containsAll(substitution.variables())
                ? Optional.of(Tree.text(substitution.filled(words)))
                : Optional.empty();
    }

    private Optional<String> word(Substitution substitution, String name) {
        var own = Optional.ofNullable(substitution.values().get(name));
        var value = own.map(Field::value)
                .map(this::resolve)
                .or(() -> references
                        .apply(Reference.parse(substitution.at(), name))
                        .map(tree -> new Node.Value(substitution.at(), tree)));
        return value.flatMap(node -> word(node, "${" + name + "}"));
    }

    private Optional<Tree> join(Node.Call call) {
        return call.argument() instanceof Node.Sequence list
                        && list.items().size() == 2
                        && list.items().getFirst().text().isPresent()
                ? joined(
                        call,
                        list.items().getFirst().text().get(),
                        resolve(list.items().getLast()))
                : malformed(call, "[delimiter, list]");
    }

    private Optional<Tree> joined(Node.Call call, String delimiter, Node list) {
        return switch (list) {
            case Node.Sequence items -> joined(delimiter, items.items());
            case Node.Value(var at, Tree.Items(var values)) ->
                joined(
                        delimiter,
                        values.stream()
                                .<Node>map(value -> new Node.Value(at, value))
                                .toList());
            case Node.Blank _ -> Optional.empty();
            default -> malformed(call, "[delimiter, list]");
        };
    }

    private Optional<Tree> joined(String delimiter, List<Node> items) {
        var words = items.stream().map(item -> word(item, "an item to join")).toList();
        return words.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        Tree.text(words.stream().flatMap(Optional::stream).collect(Collectors.joining(delimiter))))
                : Optional.empty();
    }

    private Optional<String> word(Node node, String what) {
        if (node.text().isEmpty() && node.complete()) {
            problems.add(node.at(), what + " is not a text", "give it a text; Fn::Join makes one of a list");
        }
        return node.text();
    }

    private Optional<Tree> malformed(Node.Call call, String form) {
        if (call.argument().complete()) {
            problems.add(call.at(), call.function() + " takes " + form, "give it just that");
        }
        return Optional.empty();
    }
}
