package dev.trailwarden.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.control.Codec;
import dev.trailwarden.control.Control;
import dev.trailwarden.control.Differences;
import dev.trailwarden.control.Fitting;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every control must do against the emulator. A control's own test names two values and inherits the rest.
///
/// A handle remembers answers, so the contract opens a new one for every read, as the engine does.
public abstract class ControlContract<L, V> {

    protected abstract Control<L, V> control();

    /// A new handle on the one resource of this test, which [#create] made.
    protected abstract L live();

    /// Makes a fresh resource, as AWS creates it, for the next test.
    protected abstract void create();

    @BeforeEach
    final void prepare() {
        create();
    }

    protected abstract V declared();

    protected abstract V drifted();

    /// Makes the live value the drifted one; where the control refuses to, the test has to.
    protected void drift() {
        write(drifted());
    }

    @Test
    void readsAFreshResourceWithoutFailing() {
        assertThat(control().read(live())).isNotNull();
    }

    @Test
    void readsBackWhatItWrote() {
        write(declared());

        assertThat(isAsDeclared(control().read(live()))).isTrue();
    }

    @Test
    void seesAndUndoesDrift() {
        drift();
        assertThat(isAsDeclared(control().read(live()))).isFalse();

        write(declared());

        assertThat(isAsDeclared(control().read(live()))).isTrue();
    }

    @Test
    void survivesTheTripThroughATemplate() {
        assertThat(trip(control().property().codec(), declared())).isEqualTo(declared());
    }

    @Test
    void showsWhatDrifted() {
        var codec = control().property().codec();

        assertThat(Differences.between(codec.shape(), codec.encode(declared()), Optional.of(codec.encode(drifted()))))
                .isNotEmpty();
    }

    protected final void write(V value) {
        var wanted = control()
                .read(live())
                .map(found -> control().complete(value, found))
                .orElse(value);
        control().write(live(), wanted);
    }

    protected final boolean isAsDeclared(Optional<V> found) {
        return found.filter(value -> value.equals(control().complete(declared(), value)))
                .isPresent();
    }

    private static <V> V trip(Codec<V> codec, V value) {
        var fitting = new Fitting();
        var fitted = fitting.fit(codec.shape(), codec.encode(value));
        assertThat(fitting.misfits()).isEmpty();
        return codec.decode(fitted);
    }
}
