package dev.trailwarden.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trailwarden.engine.Reconciler;
import dev.trailwarden.engine.World;
import dev.trailwarden.model.Consent;
import dev.trailwarden.model.Failure;
import dev.trailwarden.model.Location;
import dev.trailwarden.model.Mode;
import dev.trailwarden.model.Role;
import dev.trailwarden.model.Verdict;
import dev.trailwarden.report.Look;
import dev.trailwarden.template.Templates;
import dev.trailwarden.testing.FixedTime;
import dev.trailwarden.testing.Furniture;
import dev.trailwarden.testing.Memory;
import dev.trailwarden.testing.Purse;
import dev.trailwarden.testing.ShelfRefusal;
import dev.trailwarden.testing.Shelves;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetTest {

    private static final Role HANGING = new Role("hanging", Optional.empty());
    private static final Role DENIED = new Role("denied", Optional.empty());

    @TempDir
    private Path files;

    private final FixedTime time = new FixedTime();
    private final Shelves shelves = new Shelves();
    private final LinkedBlockingQueue<Look> looks = new LinkedBlockingQueue<>();
    private final List<String> farewells = new ArrayList<>();
    private final CountDownLatch release = new CountDownLatch(1);
    private Fleet fleet = fleet();

    @BeforeEach
    void begin() throws IOException {
        write("attic.yaml", "attic");
        fleet = fleet();
    }

    @AfterEach
    void release() {
        release.countDown();
    }

    @Test
    void looksAtOnceAndThenWhenTheIntervalIsOver() throws InterruptedException {
        fleet.assign(List.of(assignment("home", Optional.empty())));

        fleet.beat();
        assertThat(next()).isEqualTo("home");
        fleet.beat();
        assertThat(looks).isEmpty();

        time.pass(Duration.ofMinutes(6));
        assertThat(nextAfterBeating()).isEqualTo("home");
    }

    @Test
    void changesNothingWhenAnythingIsWrong() throws IOException {
        fleet.assign(List.of(assignment("home", Optional.empty())));
        Files.writeString(files.resolve("attic.yaml"), "Resources: {Attic: {Type: Test::Shelv}}");

        assertThatThrownBy(() -> fleet.assign(Stream.of("home", "away", "away", "a b")
                        .map(name -> assignment(name, Optional.empty()))
                        .toList()))
                .isInstanceOf(Misassigned.class)
                .hasMessageContaining("unknown resource type 'Test::Shelv'")
                .hasMessageContaining("'a b' is no name");
        assertThat(fleet.verdicts()).containsOnlyKeys("home");
        assertThat(farewells).isEmpty();
    }

    @Test
    void refusesTwoTargetsOfOneName() {
        assertThatThrownBy(() -> fleet.assign(
                        List.of(assignment("home", Optional.empty()), assignment("home", Optional.empty()))))
                .isInstanceOf(Misassigned.class)
                .hasMessageContaining("two targets are called 'home'");
    }

    @Test
    void saysFarewellToWhatIsWatchedNoMoreAndKnowsOnWhatStays() throws InterruptedException {
        fleet.assign(List.of(assignment("home", Optional.empty()), assignment("away", Optional.empty())));
        fleet.beat();
        next();
        next();

        fleet.assign(List.of(assignment("home", Optional.empty())));

        assertThat(farewells).containsExactly("away");
        assertThat(fleet.verdicts()).isEqualTo(Map.of("home", Verdict.DRIFT));
    }

    @Test
    void isDelayedNeitherByAHangingNorByADeniedAccount() throws InterruptedException {
        var sound = IntStream.range(0, 48).mapToObj(n -> assignment("sound-" + n, Optional.empty()));
        fleet.assign(Stream.concat(
                        Stream.of(
                                assignment("hanging", Optional.of(HANGING)), assignment("denied", Optional.of(DENIED))),
                        sound)
                .toList());

        fleet.beat();

        var seen = new ArrayList<String>();
        for (int i = 0; i < 49; i++) {
            seen.add(next());
        }
        assertThat(seen).contains("denied").doesNotContain("hanging").doesNotHaveDuplicates();
        assertThat(fleet.isAlive()).isTrue();
        assertThat(fleet.isReady()).isFalse();
    }

    /// The entry of the look before may take a moment to leave the queue: the heart beats until it has.
    private String nextAfterBeating() throws InterruptedException {
        for (int beats = 0; beats < 2_000; beats++) {
            fleet.beat();
            var look = looks.poll(10, TimeUnit.MILLISECONDS);
            if (look != null) {
                return look.target();
            }
        }
        return "nobody looked";
    }

    private String next() throws InterruptedException {
        var look = looks.poll(20, TimeUnit.SECONDS);
        return look == null ? "nobody looked" : look.target();
    }

    private void write(String file, String shelf) throws IOException {
        Files.writeString(
                files.resolve(file),
                "Resources: {Attic: {Type: Test::Shelf, Properties: {Name: %s, Locked: true}}}".formatted(shelf));
    }

    private Assignment assignment(String name, Optional<Role> role) {
        return new Assignment(
                name,
                files.resolve("attic.yaml"),
                Map.of(),
                "eu-west-1",
                role,
                Mode.OBSERVE,
                Consent.NONE,
                Duration.ofMinutes(5),
                Map.of());
    }

    private Fleet fleet() {
        var targets = new Targets(new Templates(Furniture.catalog()), this::locate);
        var world = new World(_ -> shelves, ShelfRefusal::classify, new Memory(), new Purse(), time, time);
        var reconciler = new Reconciler(Furniture.catalog(), world);
        var muster = new Muster(
                targets,
                ShelfRefusal::classify,
                outlook -> new Watch(outlook, reconciler, looks::add, time, Duration.ofMinutes(3)),
                Duration.ofSeconds(30),
                new Random(1),
                time);
        return new Fleet(muster, farewells::add, new WorkQueue(16), time);
    }

    private Location locate(String region, Optional<Role> role) {
        if (role.equals(Optional.of(DENIED))) {
            throw new ShelfRefusal(Failure.Kind.DENIED);
        }
        if (role.equals(Optional.of(HANGING))) {
            try {
                release.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        return new Location("111111111111", region, role);
    }
}
