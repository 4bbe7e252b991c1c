package dev.trailwarden.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class DependencyOrderTest {

    @Test
    void keepsTheOrderOfWhatNeedsNothing() {
        assertThat(order(Map.of()).sort(List.of("c", "a", "b"))).containsExactly("c", "a", "b");
    }

    @Test
    void putsFirstWhatIsNeeded() {
        var needs = Map.of("a", Set.of("b", "c"), "b", Set.of("c"));

        assertThat(order(needs).sort(List.of("a", "b", "c", "d"))).containsExactly("c", "b", "a", "d");
    }

    @Test
    void tellsTheWayRoundAndNotTheWayThere() {
        var needs = Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("b"));

        assertThatThrownBy(() -> order(needs).sort(List.of("a", "b", "c")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("needs itself: b -> c -> b");
    }

    private static DependencyOrder<String> order(Map<String, Set<String>> needs) {
        return new DependencyOrder<>(
                (thing, other) -> needs.getOrDefault(thing, Set.of()).contains(other), UnaryOperator.identity());
    }
}
