package dev.trailwarden.template;

import dev.trailwarden.model.Tree;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One declared parameter, and what it asks of its value.
record Parameter(Kind kind, Tree.Fields declared) {

    static final String NUMBER = "-?[0-9]{1,30}(\\.[0-9]{1,30})?";

    /// What is wrong with a value, if something is; a secret one is not repeated.
    Optional<String> objection(String given) {
        return kind.parts(given)
                .flatMap(part -> objections(part).map(reason -> shown(part) + reason))
                .findFirst();
    }

    private String shown(String value) {
        return declared.flag("NoEcho").orElse(false) ? "the value " : "'" + value + "' ";
    }

    private Stream<String> objections(String value) {
        if (kind.numeric() && !value.matches(NUMBER)) {
            return Stream.of("is not a number");
        }
        return Stream.of(
                        declared.find("AllowedValues")
                                .filter(_ -> declared.items("AllowedValues").noneMatch(Tree.text(value)::equals))
                                .map(values -> "is none of " + values),
                        declared.text("AllowedPattern")
                                .filter(pattern -> !Pattern.matches(pattern, value))
                                .map(pattern -> "does not match " + pattern),
                        declared.whole("MinLength")
                                .filter(least -> value.length() < least)
                                .map(least -> "is shorter than " + least),
                        declared.whole("MaxLength")
                                .filter(most -> value.length() > most)
                                .map(most -> "is longer than " + most),
                        bound("MinValue")
                                .filter(least -> new BigDecimal(value).compareTo(least) < 0)
                                .map(least -> "is less than " + least),
                        bound("MaxValue")
                                .filter(most -> new BigDecimal(value).compareTo(most) > 0)
                                .map(most -> "is more than " + most))
                .flatMap(Optional::stream);
    }

    private Optional<BigDecimal> bound(String name) {
        return declared.text(name).map(BigDecimal::new);
    }
}
