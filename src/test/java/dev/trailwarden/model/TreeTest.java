package dev.trailwarden.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TreeTest {

    private static final Tree.Fields RULE = Tree.fields()
            .and("Status", Tree.text("Enabled"))
            .and("Days", Tree.whole(30))
            .and("On", Tree.flag(true))
            .and("Filter", Tree.fields())
            .and("Tags", Tree.items(Stream.of(Tree.text("a"), Tree.text("b"))));

    @Test
    void theOrderOfFieldsIsNoDifference() {
        var one = Tree.fields().and("A", Tree.whole(1)).and("B", Tree.whole(2));
        var other = Tree.fields().and("B", Tree.whole(2)).and("A", Tree.whole(1));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    @Test
    void theOrderOfItemsIsADifference() {
        assertThat(Tree.items(Stream.of(Tree.whole(1), Tree.whole(2))))
                .isNotEqualTo(Tree.items(Stream.of(Tree.whole(2), Tree.whole(1))));
    }

    @Test
    void aNumberIsTheSameHoweverItIsWritten() {
        assertThat(new Tree.Decimal(new BigDecimal("100.00")))
                .isEqualTo(Tree.whole(100))
                .hasToString("100");
        assertThat(new Tree.Decimal(new BigDecimal("0.0"))).isEqualTo(Tree.whole(0));
    }

    @Test
    void aWordIsNotTheValueItSpells() {
        assertThat(Tree.text("true")).isNotEqualTo(Tree.flag(true));
        assertThat(Tree.text("1")).isNotEqualTo(Tree.whole(1));
    }

    @Test
    void readsAsAPersonWouldWriteIt() {
        assertThat(RULE).hasToString("{Days: 30, Filter: {}, On: true, Status: Enabled, Tags: [a, b]}");
    }

    @Test
    void showsValuesAsTheyAre() {
        var tree = Tree.fields().and("Outer", Tree.fields().and("A=B", Tree.text("c=d")));

        assertThat(tree).hasToString("{Outer: {A=B: c=d}}");
    }

    @Test
    void findsFieldsByNameAndKind() {
        assertThat(RULE.text("Status")).contains("Enabled");
        assertThat(RULE.whole("Days")).contains(30);
        assertThat(RULE.flag("On")).contains(true);
        assertThat(RULE.fields("Filter")).contains(Tree.fields());
        assertThat(RULE.items("Tags")).containsExactly(Tree.text("a"), Tree.text("b"));
        assertThat(RULE.text("Id")).isEmpty();
        assertThat(RULE.items("Transitions")).isEmpty();
    }

    @Test
    void addsAFieldOnlyWhereThereIsAValue() {
        assertThat(RULE.and("Id", Optional.empty())).isEqualTo(RULE);
        assertThat(RULE.and("Id", Optional.of(Tree.text("x"))).text("Id")).contains("x");
    }
}
