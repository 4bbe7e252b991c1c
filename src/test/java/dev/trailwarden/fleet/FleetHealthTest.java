package dev.trailwarden.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.model.Failure.Kind;
import dev.trailwarden.model.Tree;
import dev.trailwarden.template.Templates;
import dev.trailwarden.testing.Furniture;
import dev.trailwarden.testing.ShelfRefusal;
import dev.trailwarden.testing.Shelves;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetHealthTest {

    /// Two intervals of five minutes, and the minute that a look may take.
    private static final Duration BOUND = Duration.ofMinutes(11);

    private final Attic attic;
    private final Outlook outlook;
    private final Watch watch;
    private final Fleet fleet;

    FleetHealthTest(@TempDir Path directory) {
        this.attic = new Attic(directory);
        this.outlook = attic.outlook(_ -> Shelves.LOCATION);
        this.watch = attic.watch();
        this.fleet = new Fleet(muster(), _ -> {}, new WorkQueue(1), attic.time);
    }

    @BeforeEach
    void begin() {
        attic.shelves.put("attic", Map.of("Locked", Tree.flag(true)));
        fleet.assign(List.of(outlook.assignment()));
    }

    @Test
    void isAliveButNotReadyBeforeTheFirstLook() {
        assertThat(fleet.isAlive()).isTrue();
        assertThat(fleet.isReady()).isFalse();
    }

    @Test
    void diesWhenItsHeartBeatsNoMore() {
        attic.time.pass(Duration.ofMinutes(2));

        assertThat(fleet.isAlive()).isFalse();
    }

    @Test
    void isReadyForAsLongAsASuccessIsRecent() {
        watch.look();
        assertThat(fleet.isReady()).isTrue();

        attic.time.pass(BOUND);
        assertThat(fleet.isReady()).isTrue();
        attic.time.pass(Duration.ofSeconds(1));
        assertThat(fleet.isReady()).isFalse();
    }

    @Test
    void liesInLookingAndNotInWhatIsFound() {
        attic.shelves.lose("attic");

        watch.look();

        assertThat(fleet.isAlive()).isTrue();
        assertThat(fleet.isReady()).isTrue();
    }

    @Test
    void isNotReadyWhereNothingCouldEverBeSeen() {
        attic.shelves.answer("read attic.Locked", 10, new ShelfRefusal(Kind.DENIED));

        watch.look();

        assertThat(fleet.isAlive()).isTrue();
        assertThat(fleet.isReady()).isFalse();
    }

    private Muster muster() {
        return new Muster(
                new Targets(new Templates(Furniture.catalog()), (_, _) -> Shelves.LOCATION),
                ShelfRefusal::classify,
                _ -> watch,
                Duration.ZERO,
                new Random(1),
                attic.time);
    }
}
