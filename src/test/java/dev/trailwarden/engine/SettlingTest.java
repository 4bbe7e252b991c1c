package dev.trailwarden.engine;

import static dev.trailwarden.testing.Expected.OFF;
import static dev.trailwarden.testing.Expected.ON;
import static dev.trailwarden.testing.Expected.compliant;
import static dev.trailwarden.testing.Expected.subject;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.model.Failure.Kind;
import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Step;
import dev.trailwarden.model.Step.Verb;
import dev.trailwarden.testing.FixedTime;
import dev.trailwarden.testing.House;
import dev.trailwarden.testing.ShelfRefusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettlingTest {

    private static final Finding PENDING = new Finding.Pending(
            subject("attic.Shade"), Optional.of(FixedTime.START.plus(Duration.ofMinutes(5))), "written, not seen yet");

    private final House house = new House().shelf("attic", Map.of("Shade", ON));

    @Test
    void isNotWrittenAgainBeforeItsTime() {
        var before = pending();
        house.time.pass(Duration.ofMinutes(3));

        var report = house.look(before);

        assertThat(report.plan().steps()).contains(new Step(PENDING, Verb.WAIT, "written, not seen yet"));
        assertThat(report.findings()).isEqualTo(before);
        assertThat(house.shelves.writes()).hasSize(1);
    }

    @Test
    void isDriftAgainAfterItsTime() {
        var before = pending();
        house.time.pass(Duration.ofMinutes(4));

        house.look(before);

        assertThat(house.shelves.writes()).hasSize(2);
    }

    @Test
    void isCompliantAsSoonAsItShows() {
        var before = pending();
        house.shelves.recover();

        assertThat(house.look(before).findings()).containsExactly(compliant("attic.Name"), compliant("attic.Shade"));
    }

    @Test
    void aCreationThatIsNotSeenYetIsNotRepeated() {
        var empty = new House().createMissing().shelf("attic", Map.of("Shade", ON));
        empty.shelves.lag(1_000);
        var before = empty.look().findings();
        empty.shelves.answer("read attic.Shade", 1, new ShelfRefusal(Kind.ABSENT));

        assertThat(empty.look(before).plan().empty()).isTrue();
        assertThat(empty.shelves.writes()).containsExactly("create attic {}");
    }

    /// What is believed after a look whose write nobody could see within its patience.
    private List<Finding> pending() {
        house.shelves.put("attic", Map.of("Shade", OFF));
        house.shelves.lag(1_000);
        var findings = house.look().findings();
        assertThat(findings).containsExactly(compliant("attic.Name"), PENDING);
        return findings;
    }
}
