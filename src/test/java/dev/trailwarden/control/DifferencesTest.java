package dev.trailwarden.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.model.Change;
import dev.trailwarden.model.Tree;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final Shape STEPS =
            Shape.items(Shape.fields().optional("Days", Shape.whole(1, 365)).optional("Class", Shape.text()));
    private static final Shape RULE = Shape.fields()
            .required("Id", Shape.text())
            .required("Status", Shape.text())
            .optional("Transitions", STEPS);
    private static final Shape RULES = Shape.fields().required("Rules", Shape.items(RULE, "Id"));

    @Test
    void whatIsEqualDiffersNowhere() {
        assertThat(between(rules(rule("a", "On")), rules(rule("a", "On")))).isEmpty();
    }

    @Test
    void whatIsNotConfiguredDiffersAsAWhole() {
        var declared = rules(rule("a", "On"));

        assertThat(Differences.between(RULES, declared, Optional.empty()))
                .containsExactly(new Change("", Optional.of(declared), Optional.empty()));
    }

    @Test
    void aSingleValueDiffersAsAWhole() {
        assertThat(Differences.between(Shape.flag(), Tree.flag(true), Optional.of(Tree.flag(false))))
                .containsExactly(new Change("", Optional.of(Tree.flag(true)), Optional.of(Tree.flag(false))));
    }

    @Test
    void fieldsAreComparedOneByOne() {
        var declared = Tree.fields().and("A", Tree.whole(1)).and("B", Tree.whole(2));
        var live = Tree.fields().and("B", Tree.whole(2)).and("C", Tree.whole(3));

        assertThat(Differences.between(Shape.document(), declared, Optional.of(live)))
                .containsExactly(
                        new Change("A", Optional.of(Tree.whole(1)), Optional.empty()),
                        new Change("C", Optional.empty(), Optional.of(Tree.whole(3))));
    }

    @Test
    void itemsOfOneKeyAreComparedWithEachOtherWhereverTheyStand() {
        assertThat(between(rules(rule("a", "On"), rule("b", "On")), rules(rule("b", "Off"), rule("a", "On"))))
                .containsExactly(
                        new Change("Rules[b].Status", Optional.of(Tree.text("On")), Optional.of(Tree.text("Off"))));
    }

    @Test
    void missingAndForeignItemsAreShownInFull() {
        assertThat(between(rules(rule("a", "On")), rules(rule("b", "On"))))
                .containsExactly(
                        new Change("Rules[a]", Optional.of(rule("a", "On")), Optional.empty()),
                        new Change("Rules[b]", Optional.empty(), Optional.of(rule("b", "On"))));
    }

    @Test
    void anItemThatStandsTwiceIsForeignOnce() {
        assertThat(between(rules(rule("a", "On")), rules(rule("a", "On"), rule("a", "On"))))
                .containsExactly(new Change("Rules[a]", Optional.empty(), Optional.of(rule("a", "On"))));
    }

    @Test
    void itemsWithoutAKeyAreComparedInOrder() {
        var declared = rules(rule("a", "On").and("Transitions", steps(30, 90)));
        var live = rules(rule("a", "On").and("Transitions", steps(30, 60)));

        assertThat(between(declared, live))
                .containsExactly(new Change(
                        "Rules[a].Transitions[1].Days", Optional.of(Tree.whole(90)), Optional.of(Tree.whole(60))));
    }

    @Test
    void listsOfDifferentLengthDifferAsAWhole() {
        var declared = rules(rule("a", "On").and("Transitions", steps(30)));
        var live = rules(rule("a", "On").and("Transitions", steps(30, 60)));

        assertThat(between(declared, live))
                .containsExactly(
                        new Change("Rules[a].Transitions", Optional.of(steps(30)), Optional.of(steps(30, 60))));
    }

    @Test
    void differentKindsOfValuesDifferAsAWhole() {
        assertThat(Differences.between(Shape.document(), Tree.fields(), Optional.of(Tree.text("x"))))
                .containsExactly(new Change("", Optional.of(Tree.fields()), Optional.of(Tree.text("x"))));
    }

    @Test
    void whatDiffersInNothingButOrderIsShownAsAWhole() {
        var declared = rules(rule("a", "On"), rule("b", "On"));
        var live = rules(rule("b", "On"), rule("a", "On"));

        assertThat(between(declared, live)).containsExactly(new Change("", Optional.of(declared), Optional.of(live)));
    }

    private static List<Change> between(Tree declared, Tree live) {
        return Differences.between(RULES, declared, Optional.of(live));
    }

    private static Tree.Fields rules(Tree... rules) {
        return Tree.fields().and("Rules", Tree.items(Stream.of(rules)));
    }

    private static Tree.Fields rule(String id, String status) {
        return Tree.fields().and("Id", Tree.text(id)).and("Status", Tree.text(status));
    }

    private static Tree steps(long... days) {
        return Tree.items(Arrays.stream(days).mapToObj(day -> Tree.fields().and("Days", Tree.whole(day))));
    }
}
