package dev.trailwarden.engine;

import static dev.trailwarden.testing.Expected.OFF;
import static dev.trailwarden.testing.Expected.ON;
import static dev.trailwarden.testing.Expected.absent;
import static dev.trailwarden.testing.Expected.drifted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trailwarden.model.Failure;
import dev.trailwarden.model.Failure.Kind;
import dev.trailwarden.model.Outcome;
import dev.trailwarden.model.Step;
import dev.trailwarden.model.Step.Verb;
import dev.trailwarden.model.Tree;
import dev.trailwarden.testing.House;
import dev.trailwarden.testing.ShelfRefusal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DependencyTest {

    private final House house = new House();

    @Test
    void whatIsNeededComesFirst() {
        house.createMissing()
                .label("note", "mind the step", "attic")
                .shelf("attic.left", Map.of())
                .shelf("attic", Map.of())
                .look();

        assertThat(house.shelves.writes())
                .containsExactly("create attic {}", "create note {Text: mind the step}", "create attic.left {}");
    }

    @Test
    void refusesToGoRoundInCircles() {
        house.shelf("attic", Map.of(), "cellar").shelf("cellar", Map.of(), "attic");

        assertThatThrownBy(house::plan)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("needs itself: attic -> cellar -> attic");
    }

    @Test
    void nothingIsWrittenOnTopOfWhatIsAbsent() {
        house.shelf("attic", Map.of()).shelf("cellar", Map.of("Locked", ON), "attic");
        house.shelves.put("cellar", Map.of("Locked", OFF));

        assertThat(house.look().outcomes())
                .contains(new Outcome.Skipped(
                        new Step(drifted("cellar.Locked", ON, OFF), Verb.CORRECT), "attic is absent or unknown"));
        assertThat(house.shelves.writes()).isEmpty();
    }

    @Test
    void nothingIsWrittenOnTopOfWhatIsUnknown() {
        house.shelf("attic", Map.of()).shelf("cellar", Map.of("Locked", ON), "attic");
        house.shelves.put("cellar", Map.of("Locked", OFF));
        house.shelves.answer("look attic", 1, new ShelfRefusal(Kind.DENIED));

        assertThat(house.look().outcomes())
                .containsExactly(new Outcome.Skipped(
                        new Step(drifted("cellar.Locked", ON, OFF), Verb.CORRECT), "attic is absent or unknown"));
    }

    @Test
    void whatHasDriftedCarriesOthersAllTheSame() {
        house.shelf("attic", Map.of("Wood", Tree.text("oak"))).shelf("cellar", Map.of("Locked", ON), "attic");
        house.shelves.put("attic", Map.of("Wood", Tree.text("pine")));
        house.shelves.put("cellar", Map.of("Locked", OFF));

        house.look();

        assertThat(house.shelves.writes()).containsExactly("write cellar.Locked true");
    }

    @Test
    void whatIsNotTheOneItWasCarriesOthersAllTheSame() {
        house.shelf("attic", Map.of()).shelf("cellar", Map.of("Locked", ON), "attic");
        house.shelves.put("attic", Map.of());
        house.shelves.put("cellar", Map.of("Locked", ON));
        house.look();
        house.shelves.lose("attic");
        house.shelves.put("attic", Map.of());
        house.shelves.put("cellar", Map.of("Locked", OFF));

        house.look();

        assertThat(house.shelves.writes()).containsExactly("write cellar.Locked true");
    }

    @Test
    void namesTheFirstOfAllThatIsMissing() {
        house.shelf("roof", Map.of()).shelf("attic", Map.of()).shelf("cellar", Map.of("Locked", ON), "roof", "attic");
        house.shelves.put("cellar", Map.of("Locked", OFF));

        assertThat(house.look().outcomes())
                .contains(new Outcome.Skipped(
                        new Step(drifted("cellar.Locked", ON, OFF), Verb.CORRECT), "attic is absent or unknown"));
    }

    @Test
    void onePropertyThatCannotBeWrittenBlocksNoOther() {
        house.shelf("attic", Map.of("Lit", ON, "Locked", ON, "Shade", ON));
        house.shelves.put("attic", Map.of("Lit", OFF, "Locked", OFF, "Shade", OFF));
        house.shelves.answer("write attic.Shade", 1, new ShelfRefusal(Kind.DENIED));

        assertThat(house.look().outcomes())
                .containsExactly(
                        new Outcome.Failed(
                                new Step(drifted("attic.Shade", ON, OFF), Verb.CORRECT),
                                new Failure(Kind.DENIED, "Refused", "refused")),
                        new Outcome.Fixed(new Step(drifted("attic.Lit", ON, OFF), Verb.CORRECT)),
                        new Outcome.Fixed(new Step(drifted("attic.Locked", ON, OFF), Verb.CORRECT)));
    }

    @Test
    void onAResourceJustCreatedWhatComesLaterWaitsForWhatComesBefore() {
        house.createMissing().shelf("attic", Map.of("Lit", ON, "Locked", ON, "Shade", ON));
        house.shelves.answer("write attic.Shade", 1, new ShelfRefusal(Kind.DENIED));

        assertThat(house.look().outcomes())
                .containsExactly(
                        new Outcome.Fixed(new Step(absent("attic.Name"), Verb.CREATE)),
                        new Outcome.Failed(
                                new Step(absent("attic.Shade"), Verb.CREATE),
                                new Failure(Kind.DENIED, "Refused", "refused")),
                        new Outcome.Skipped(new Step(absent("attic.Lit"), Verb.CREATE), "attic.Shade comes first"),
                        new Outcome.Fixed(new Step(absent("attic.Locked"), Verb.CREATE)));
    }
}
