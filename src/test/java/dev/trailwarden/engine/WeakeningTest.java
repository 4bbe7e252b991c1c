package dev.trailwarden.engine;

import static dev.trailwarden.testing.Expected.OFF;
import static dev.trailwarden.testing.Expected.ON;
import static dev.trailwarden.testing.Expected.compliant;
import static dev.trailwarden.testing.Expected.drifted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.model.Outcome;
import dev.trailwarden.model.Step;
import dev.trailwarden.model.Step.Verb;
import dev.trailwarden.testing.House;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeakeningTest {

    private static final String WEAKER = "weaker than what is live; approve attic.Lit to write it";

    private final House house = new House().shelf("attic", Map.of("Lit", OFF));

    @Test
    void asksBeforeItWeakensWhatIsLive() {
        house.shelves.put("attic", Map.of("Lit", ON));

        assertThat(house.look().outcomes())
                .containsExactly(
                        new Outcome.Skipped(new Step(drifted("attic.Lit", OFF, ON), Verb.ASK, WEAKER), WEAKER));
        assertThat(house.shelves.writes()).isEmpty();
    }

    @Test
    void weakensWhatAPersonApproved() {
        house.approve("attic.Lit").shelves.put("attic", Map.of("Lit", ON));

        assertThat(house.look().outcomes())
                .containsExactly(new Outcome.Fixed(new Step(drifted("attic.Lit", OFF, ON), Verb.CORRECT)));
    }

    @Test
    void theApprovalOfAResourceApprovesNoWeakening() {
        house.approve("attic").shelves.put("attic", Map.of("Lit", ON));

        house.look();

        assertThat(house.shelves.writes()).isEmpty();
    }

    @Test
    void asksNobodyAboutWhatItCreatedItself() {
        house.createMissing().shelves.byDefault("Lit", ON);

        assertThat(house.look().findings()).containsExactly(compliant("attic.Name"), compliant("attic.Lit"));
        assertThat(house.shelves.writes()).containsExactly("create attic {}", "write attic.Lit false");
    }
}
