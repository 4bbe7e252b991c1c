package dev.trailwarden.control;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a declared value may look like; templates are checked against it, and schemas derive from it.
public sealed interface Shape {

    /// True or false; CloudFormation also takes the words.
    record Flag() implements Shape {}

    /// A string that matches a pattern; `expected` tells a person what that means.
    record Text(String expected, Pattern pattern) implements Shape {}

    /// One of a fixed set of words.
    record Choice(Set<String> values) implements Shape {
        public Choice {
            values = Set.copyOf(values);
        }
    }

    /// A whole number within bounds; CloudFormation also takes it as a string.
    record Whole(int least, int most) implements Shape {}

    /// A list; where items have a natural key, differences are shown by it.
    record Items(Shape element, Optional<String> key) implements Shape {}

    /// An object with known fields only.
    record Fields(Map<String, Shape> fields, Set<String> required) implements Shape {

        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            required = Set.copyOf(required);
        }

        public Fields required(String name, Shape shape) {
            var more = new LinkedHashSet<>(required);
            more.add(name);
            return new Fields(and(name, shape), more);
        }

        public Fields optional(String name, Shape shape) {
            return new Fields(and(name, shape), required);
        }

        /// The fields that must be there, or where none must, those that may.
        private String contents() {
            var needed = fields.keySet().stream().filter(required::contains).toList();
            if (!needed.isEmpty()) {
                return " with " + enumerated(needed);
            }
            return fields.isEmpty() ? "" : " that may have " + enumerated(fields.keySet());
        }

        /// No more than a person takes in; an unknown field is answered with all of them.
        private static String enumerated(Collection<String> names) {
            return names.stream().limit(4).collect(Collectors.joining(", ")) + (names.size() > 4 ? " …" : "");
        }

        private Map<String, Shape> and(String name, Shape shape) {
            var more = new LinkedHashMap<>(fields);
            more.put(name, shape);
            return more;
        }
    }

    /// Any tree at all, such as an IAM policy document, whose own grammar its codec knows.
    record Document() implements Shape {}

    static Shape flag() {
        return new Flag();
    }

    static Shape text() {
        return new Text("a string", Pattern.compile("(?s).*"));
    }

    static Shape text(String expected, String pattern) {
        return new Text(expected, Pattern.compile(pattern));
    }

    static Shape choice(Collection<String> values) {
        return new Choice(Set.copyOf(values));
    }

    static Shape choice(String... values) {
        return new Choice(Set.of(values));
    }

    static Shape whole(int least, int most) {
        return new Whole(least, most);
    }

    static Shape items(Shape element) {
        return new Items(element, Optional.empty());
    }

    /// A list whose items are told apart by the value of their field `key`.
    static Shape items(Shape element, String key) {
        return new Items(element, Optional.of(key));
    }

    static Fields fields() {
        return new Fields(Map.of(), Set.of());
    }

    static Shape document() {
        return new Document();
    }

    /// What would have been right, in words.
    default String expected() {
        return switch (this) {
            case Items(var element, var _) -> kind() + ", each item " + element.expected();
            case Fields fields -> kind() + fields.contents();
            case Flag _, Text _, Choice _, Whole _, Document _ -> kind();
        };
    }

    /// The same in few words, which say nothing of what is inside.
    default String kind() {
        return switch (this) {
            case Flag _ -> "true or false";
            case Text(var expected, var _) -> expected;
            case Choice(var values) ->
                values.size() == 1 ? values.iterator().next() : "one of " + String.join(", ", new TreeSet<>(values));
            case Whole(var least, var most) -> "a whole number from " + least + " to " + most;
            case Items _ -> "a list";
            case Fields _ -> "an object";
            case Document _ -> "a document";
        };
    }
}
