package dev.trailwarden.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.model.Tree;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FittingTest {

    private static final Shape RULE = Shape.fields()
            .required("Status", Shape.choice("Enabled", "Disabled"))
            .optional("Days", Shape.whole(1, 365));
    private static final Shape RULES = Shape.fields().required("Rules", Shape.items(RULE, "Id"));

    private final Fitting fitting = new Fitting();

    static Stream<Arguments> fits() {
        var document = Tree.items(Stream.of(Tree.whole(1), Tree.fields()));
        return Stream.of(
                Arguments.of(Shape.flag(), Tree.flag(true), Tree.flag(true)),
                Arguments.of(Shape.flag(), Tree.text("true"), Tree.flag(true)),
                Arguments.of(Shape.flag(), Tree.text("false"), Tree.flag(false)),
                Arguments.of(Shape.whole(1, 35), Tree.whole(35), Tree.whole(35)),
                Arguments.of(Shape.whole(1, 35), Tree.text("1"), Tree.whole(1)),
                Arguments.of(Shape.whole(-5, 5), Tree.text("-5"), Tree.whole(-5)),
                Arguments.of(Shape.text(), Tree.text("any\ntext"), Tree.text("any\ntext")),
                Arguments.of(Shape.text(), Tree.whole(7), Tree.text("7")),
                Arguments.of(Shape.text(), Tree.flag(true), Tree.text("true")),
                Arguments.of(Shape.text("a letter", "[a-z]"), Tree.text("a"), Tree.text("a")),
                Arguments.of(Shape.choice("GLACIER", "STANDARD"), Tree.text("GLACIER"), Tree.text("GLACIER")),
                Arguments.of(Shape.document(), document, document),
                Arguments.of(
                        Shape.items(Shape.flag()),
                        Tree.items(Stream.of(Tree.text("true"))),
                        Tree.items(Stream.of(Tree.flag(true)))),
                Arguments.of(
                        RULE,
                        Tree.fields(Map.of("Status", Tree.text("Enabled"), "Days", Tree.text("30"))),
                        Tree.fields(Map.of("Status", Tree.text("Enabled"), "Days", Tree.whole(30)))));
    }

    @ParameterizedTest
    @MethodSource
    void fits(Shape shape, Tree tree, Tree fitted) {
        assertThat(fitting.fit(shape, tree)).isEqualTo(fitted);
        assertThat(fitting.misfits()).isEmpty();
    }

    static Stream<Arguments> doesNotFit() {
        return Stream.of(
                Arguments.of(Shape.flag(), Tree.text("yes"), "expected true or false, found 'yes'"),
                Arguments.of(Shape.whole(1, 35), Tree.whole(36), "expected a whole number from 1 to 35, found '36'"),
                Arguments.of(Shape.whole(1, 35), Tree.text("1.5"), "expected a whole number from 1 to 35, found '1.5'"),
                Arguments.of(
                        Shape.whole(0, 9),
                        Tree.text("99999999999"),
                        "expected a whole number from 0 to 9, found '99999999999'"),
                Arguments.of(Shape.text("a letter", "[a-z]"), Tree.text("ab"), "expected a letter, found 'ab'"),
                Arguments.of(Shape.text(), Tree.fields(), "expected a string, found an object"),
                Arguments.of(Shape.choice("A"), Tree.text("C"), "expected A, found 'C'"),
                Arguments.of(Shape.choice("B", "A"), Tree.text("C"), "expected one of A, B, found 'C'"),
                Arguments.of(Shape.items(Shape.text()), Tree.text("a"), "expected a list, found 'a'"),
                Arguments.of(RULE, Tree.items(Stream.of()), "expected an object, found a list"));
    }

    @ParameterizedTest
    @MethodSource
    void doesNotFit(Shape shape, Tree tree, String message) {
        assertThat(fitting.fit(shape, tree)).isEqualTo(tree);
        assertThat(fitting.misfits()).containsExactly(new Misfit("", message, "write " + shape.expected()));
    }

    static Stream<Arguments> saysWhatIsInside() {
        return Stream.of(
                Arguments.of(RULE, "an object with Status"),
                Arguments.of(Shape.fields().optional("A", Shape.flag()), "an object that may have A"),
                Arguments.of(
                        Shape.fields()
                                .required("E", Shape.flag())
                                .required("D", Shape.flag())
                                .required("C", Shape.flag())
                                .required("B", Shape.flag())
                                .required("A", Shape.flag()),
                        "an object with E, D, C, B …"),
                Arguments.of(Shape.fields(), "an object"),
                Arguments.of(Shape.items(Shape.choice("B", "A")), "a list, each item one of A, B"));
    }

    @ParameterizedTest
    @MethodSource
    void saysWhatIsInside(Shape shape, String expected) {
        assertThat(shape.expected()).isEqualTo(expected);
    }

    @Test
    void tellsAllMisfitsAtOnceAndWhereTheyStand() {
        var wrong = Tree.fields().and("Status", Tree.text("On")).and("Days", Tree.whole(0));
        var misspelt = Tree.fields().and("Statsu", Tree.text("Enabled")).and("Colour", Tree.text("red"));

        fitting.fit(RULES, Tree.fields().and("Rules", Tree.items(Stream.of(wrong, misspelt))));

        assertThat(fitting.misfits())
                .containsExactly(
                        new Misfit(
                                "Rules[0].Status",
                                "expected one of Disabled, Enabled, found 'On'",
                                "write one of Disabled, Enabled"),
                        new Misfit(
                                "Rules[0].Days",
                                "expected a whole number from 1 to 365, found '0'",
                                "write a whole number from 1 to 365"),
                        new Misfit("Rules[1]", "'Status' is missing", "add Status: one of Disabled, Enabled"),
                        new Misfit("Rules[1].Statsu", "unknown property 'Statsu'", "did you mean 'Status'?"),
                        new Misfit("Rules[1].Colour", "unknown property 'Colour'", "known here: Days, Status"));
    }

    @Test
    void whatIsMissingAtTheTopStandsAtTheTop() {
        fitting.fit(RULES, Tree.fields());

        assertThat(fitting.misfits())
                .containsExactly(
                        new Misfit("", "'Rules' is missing", "add Rules: a list, each item an object with Status"));
    }
}
