package dev.trailwarden.template;

import dev.trailwarden.model.Position;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A value and where it is to be found: at its name, or in a list at the value itself.
record Field(Position at, Node value) {

    private static final Pattern SEGMENT = Pattern.compile("[^.\\[\\]]+");

    /// What stands at a path such as `Rules[0].Status`, or the nearest thing around it.
    Field nearest(String path) {
        var field = this;
        for (var segment :
                SEGMENT.matcher(path).results().map(MatchResult::group).toList()) {
            field = field.child(segment);
        }
        return field;
    }

    /// The object it has to be; anything else is reported.
    Optional<Node.Mapping> object(String name, Problems problems) {
        return switch (value) {
            case Node.Mapping fields -> Optional.of(fields);
            case Node.Blank _ -> Optional.empty();
            case Node.Call call -> {
                problems.add(at, name + " cannot be made by " + call.function(), "write its fields out");
                yield Optional.empty();
            }
            default -> {
                problems.add(at, name + " is not an object", "write fields with names");
                yield Optional.empty();
            }
        };
    }

    private Field child(String segment) {
        return switch (value) {
            case Node.Mapping fields -> fields.find(segment).orElse(this);
            case Node.Sequence list -> {
                var item = list.items().get(Integer.parseInt(segment));
                yield new Field(item.at(), item);
            }
            default -> this;
        };
    }
}
