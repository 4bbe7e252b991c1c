package dev.trailwarden.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A document reduced to the shape that YAML, JSON and CloudFormation share.
///
/// Trees compare by content: two are equal exactly when nothing differs; the order of fields is no difference.
public sealed interface Tree {

    /// A string.
    record Text(String value) implements Tree {
        @Override
        public String toString() {
            return value;
        }
    }

    /// True or false.
    record Flag(boolean value) implements Tree {
        @Override
        public String toString() {
            return String.valueOf(value);
        }
    }

    /// A number; `1.0` and `1` are the same one.
    record Decimal(BigDecimal value) implements Tree {
        public Decimal {
            value = value.stripTrailingZeros();
        }

        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /// A list.
    record Items(List<Tree> values) implements Tree {
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return values.toString();
        }
    }

    /// An object, in the order its fields were given.
    record Fields(Map<String, Tree> values) implements Tree {
        public Fields {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        public Optional<Tree> find(String name) {
            return Optional.ofNullable(values.get(name));
        }

        public Optional<String> text(String name) {
            return find(name).map(value -> ((Text) value).value());
        }

        public Optional<Boolean> flag(String name) {
            return find(name).map(value -> ((Flag) value).value());
        }

        public Optional<Integer> whole(String name) {
            return find(name).map(value -> ((Decimal) value).value().intValueExact());
        }

        public Optional<Fields> fields(String name) {
            return find(name).map(Fields.class::cast);
        }

        /// The list called `name`; an absent one has no items.
        public Stream<Tree> items(String name) {
            return find(name).stream().flatMap(value -> ((Items) value).values().stream());
        }

        /// These fields and one more.
        public Fields and(String name, Tree value) {
            var more = new LinkedHashMap<>(values);
            more.put(name, value);
            return new Fields(more);
        }

        /// These fields and, where there is a value, one more.
        public Fields and(String name, Optional<? extends Tree> value) {
            return value.map(tree -> and(name, tree)).orElse(this);
        }

        @Override
        public String toString() {
            return values.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(field -> field.getKey() + ": " + field.getValue())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }

    static Tree text(String value) {
        return new Text(value);
    }

    static Tree flag(boolean value) {
        return new Flag(value);
    }

    static Tree whole(long value) {
        return new Decimal(BigDecimal.valueOf(value));
    }

    static Items items(Stream<? extends Tree> values) {
        return new Items(values.<Tree>map(value -> value).toList());
    }

    static Fields fields() {
        return new Fields(Map.of());
    }

    static Fields fields(Map<String, ? extends Tree> values) {
        return new Fields(new LinkedHashMap<>(values));
    }
}
