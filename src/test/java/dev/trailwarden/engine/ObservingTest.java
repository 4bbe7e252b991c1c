package dev.trailwarden.engine;

import static dev.trailwarden.testing.Expected.OFF;
import static dev.trailwarden.testing.Expected.ON;
import static dev.trailwarden.testing.Expected.absent;
import static dev.trailwarden.testing.Expected.drifted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.model.Outcome;
import dev.trailwarden.model.Step;
import dev.trailwarden.model.Step.Verb;
import dev.trailwarden.testing.House;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObservingTest {

    @Test
    void reportsWhatItWouldWriteAndWritesNothing() {
        var house = new House().observe().createMissing();
        house.shelf("attic", Map.of("Locked", ON)).shelf("cellar", Map.of());
        house.shelves.put("attic", Map.of("Locked", OFF));

        assertThat(house.look().outcomes())
                .containsExactly(
                        new Outcome.Skipped(new Step(drifted("attic.Locked", ON, OFF), Verb.CORRECT), "observed only"),
                        new Outcome.Skipped(new Step(absent("cellar.Name"), Verb.CREATE), "observed only"));
        assertThat(house.shelves.writes()).isEmpty();
    }

    @Test
    void asksWhereAPersonWouldBeAskedAnyway() {
        var house = new House().observe().shelf("cellar", Map.of());

        var reason = "missing, and create-missing is off";
        assertThat(house.look().outcomes())
                .containsExactly(new Outcome.Skipped(new Step(absent("cellar.Name"), Verb.ASK, reason), reason));
    }
}
