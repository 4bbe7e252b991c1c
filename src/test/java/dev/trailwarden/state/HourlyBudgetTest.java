package dev.trailwarden.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trailwarden.model.Consent;
import dev.trailwarden.model.Location;
import dev.trailwarden.model.Mode;
import dev.trailwarden.model.Target;
import dev.trailwarden.testing.FixedTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HourlyBudgetTest {

    private static final Target HOME = target("home");

    private final FixedTime time = new FixedTime();

    @TempDir
    private Path state = Path.of("");

    @Test
    void allowsSoManyWritesAndNoMore() {
        var budget = budget(2);

        budget.spend(HOME);
        assertThat(budget.allows(HOME)).isTrue();
        budget.spend(HOME);
        assertThat(budget.allows(HOME)).isFalse();
    }

    @Test
    void allowsAsMuchAgainOnceAnHourHasPassed() {
        var budget = budget(1);
        budget.spend(HOME);

        time.pass(Duration.ofMinutes(60).minusNanos(1));
        assertThat(budget.allows(HOME)).isFalse();
        time.pass(Duration.ofNanos(1));
        assertThat(budget.allows(HOME)).isTrue();
    }

    @Test
    void countsForEachTargetApart() {
        var budget = budget(1);

        budget.spend(HOME);

        assertThat(budget.allows(target("away"))).isTrue();
    }

    @Test
    void remembersBeyondTheLifeOfTheProcess() {
        budget(1).spend(HOME);

        assertThat(budget(1).allows(HOME)).isFalse();
    }

    @Test
    void doesNotSeeALedgerThatIsHalfWritten() throws IOException {
        budget(1).spend(HOME);
        Files.writeString(state.resolve("writes/.1234.draft"), "2026-01-01T0");

        assertThat(budget(1).allows(HOME)).isFalse();
        assertThat(budget(2).allows(HOME)).isTrue();
    }

    @Test
    void allowsNothingThatItCouldNotCount() throws IOException {
        state = Files.createFile(state.resolve("file"));

        assertThatThrownBy(() -> budget(1).allows(HOME))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("the state directory must be writable: " + state);
    }

    private HourlyBudget budget(int limit) {
        return new HourlyBudget(state, limit, time);
    }

    private static Target target(String name) {
        return new Target(name, new Location("1", "eu-west-1"), Mode.ENFORCE, Consent.NONE, List.of());
    }
}
