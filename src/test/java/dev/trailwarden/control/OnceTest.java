package dev.trailwarden.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceTest {

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void asksOnce() {
        var once = new Once<>(asked::incrementAndGet);

        assertThat(once.ask()).isEqualTo(1);
        assertThat(once.ask()).isEqualTo(1);
    }

    @Test
    void asksOnceEvenIfRefused() {
        var once = new Once<>(() -> {
            throw new IllegalStateException("refused " + asked.incrementAndGet());
        });

        assertThatThrownBy(once::ask).hasMessage("refused 1");
        assertThatThrownBy(once::ask).hasMessage("refused 1");
    }

    @Test
    void asksNothingUntilSomebodyWantsToKnow() {
        new Once<>(asked::incrementAndGet);

        assertThat(asked).hasValue(0);
    }
}
