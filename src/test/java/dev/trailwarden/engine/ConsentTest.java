package dev.trailwarden.engine;

import static dev.trailwarden.testing.Expected.OFF;
import static dev.trailwarden.testing.Expected.ON;
import static dev.trailwarden.testing.Expected.absent;
import static dev.trailwarden.testing.Expected.compliant;
import static dev.trailwarden.testing.Expected.drifted;
import static dev.trailwarden.testing.Expected.subject;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Outcome;
import dev.trailwarden.model.Step;
import dev.trailwarden.model.Step.Verb;
import dev.trailwarden.model.Tree;
import dev.trailwarden.testing.Expected;
import dev.trailwarden.testing.House;
import dev.trailwarden.testing.Shelves;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final String OFF_REASON = "missing, and create-missing is off";
    private static final String GONE =
            "seen before and gone: an empty one would hide the loss; approve attic to create it";
    private static final String OTHER =
            "not the Test::Shelf seen before: data may be lost; approve attic to accept this one";

    private final House house = new House().shelf("attic", Map.of("Locked", ON));

    @Test
    void createsWhatHoldsDataOnlyIfToldTo() {
        assertThat(house.look().outcomes())
                .containsExactly(
                        new Outcome.Skipped(new Step(absent("attic.Name"), Verb.ASK, OFF_REASON), OFF_REASON),
                        new Outcome.Skipped(new Step(absent("attic.Locked"), Verb.ASK, OFF_REASON), OFF_REASON));
        assertThat(house.shelves.writes()).isEmpty();
    }

    @Test
    void createsWhatIsApprovedByName() {
        house.approve("attic").look();

        assertThat(house.shelves.writes()).containsExactly("create attic {Locked: true}");
    }

    @Test
    void neverCreatesWhatWasSeenAndIsGone() {
        house.createMissing().shelves.put("attic", Map.of("Locked", ON));
        house.look();
        house.shelves.lose("attic");

        assertThat(house.look().plan().steps())
                .containsExactly(
                        new Step(absent("attic.Name"), Verb.ASK, GONE),
                        new Step(absent("attic.Locked"), Verb.ASK, GONE));
        assertThat(house.shelves.writes()).isEmpty();
    }

    @Test
    void neverCreatesAgainWhatItCreatedItself() {
        house.createMissing().look();
        house.shelves.lose("attic");
        house.look();

        assertThat(house.shelves.writes()).containsExactly("create attic {Locked: true}");
    }

    @Test
    void createsWhatWasSeenAndIsGoneOnceApproved() {
        house.shelves.put("attic", Map.of("Locked", ON));
        house.look();
        house.shelves.lose("attic");

        assertThat(house.approve("attic").look().findings())
                .containsExactly(compliant("attic.Name"), compliant("attic.Locked"));
    }

    @Test
    void writesNothingOfAnotherResourceInThePlaceOfTheOneItKnew() {
        replace();

        assertThat(house.look().plan().steps())
                .containsExactly(
                        new Step(drifted("attic.Name", Tree.text("attic 1"), Tree.text("attic 2")), Verb.ASK, OTHER),
                        new Step(drifted("attic.Locked", ON, OFF), Verb.ASK, OTHER));
        assertThat(house.shelves.writes()).isEmpty();
    }

    @Test
    void acceptsAnotherOneOnceApprovedAndFromThenOn() {
        replace();

        house.approve("attic").look();

        assertThat(house.shelves.writes()).containsExactly("write attic.Locked true");
        assertThat(house.memory.find(Shelves.LOCATION, subject("attic.Name").resource()))
                .contains("attic 2");
    }

    @Test
    void alwaysPutsBackWhatHoldsNothing() {
        var labelled = new House().label("note", "mind the step");
        labelled.shelves.put("note", Map.of("Text", Tree.text("mind the step")));
        labelled.look();
        labelled.shelves.lose("note");

        assertThat(labelled.look().findings())
                .containsExactly(
                        new Finding.Compliant(Expected.labelled("note.Name")),
                        new Finding.Compliant(Expected.labelled("note.Text")));
        assertThat(labelled.shelves.writes()).containsExactly("create note {Text: mind the step}");
    }

    private void replace() {
        house.shelves.put("attic", Map.of("Locked", ON));
        house.look();
        house.shelves.lose("attic");
        house.shelves.put("attic", Map.of("Locked", OFF));
    }
}
