package dev.trailwarden.template;

import dev.trailwarden.model.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What `Fn::Sub` is given: a text with `${Variables}`, and values for some of them.
record Substitution(Position at, String text, Map<String, Field> values) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)}");

    static Optional<Substitution> of(Node.Call call) {
        if (!call.function().equals("Fn::Sub")) {
            return Optional.empty();
        }
        return switch (call.argument()) {
            case Node.Sequence list
            when list.items().size() == 2 && list.items().getLast() instanceof Node.Mapping values ->
                list.items().getFirst().text().map(text -> new Substitution(call.at(), text, values.fields()));
            case Node argument -> argument.text().map(text -> new Substitution(call.at(), text, Map.of()));
        };
    }

    /// The variables, each once; `${!Literal}` is none.
    List<String> variables() {
        return VARIABLE.matcher(text)
                .results()
                .map(variable -> variable.group(1))
                .filter(name -> !name.startsWith("!"))
                .distinct()
                .toList();
    }

    /// The variables that its own values do not explain.
    Stream<Reference> references() {
        return variables().stream().filter(name -> !values.containsKey(name)).map(name -> Reference.parse(at, name));
    }

    String filled(Map<String, String> words) {
        return VARIABLE.matcher(text).replaceAll(variable -> {
            var name = variable.group(1);
            return Matcher.quoteReplacement(
                    name.startsWith("!") ? "${" + name.substring(1) + "}" : words.getOrDefault(name, ""));
        });
    }
}
