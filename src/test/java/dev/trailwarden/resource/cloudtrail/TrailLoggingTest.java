package dev.trailwarden.resource.cloudtrail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.trailwarden.control.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrailLoggingTest extends TrailContract<Boolean> {

    @Override
    protected Control<LiveTrail, Boolean> control() {
        return new TrailLogging();
    }

    @Override
    protected Boolean declared() {
        return true;
    }

    @Override
    protected Boolean drifted() {
        return false;
    }

    @Override
    protected void drift() {
        write(true);
        Trails.CLOUD_TRAIL.stopLogging(request -> request.name(name));
    }

    @Test
    void isOffInANewTrail() {
        assertThat(control().read(live())).contains(false);
    }

    @Test
    void isNeverStopped() {
        write(true);

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> control().write(live(), false))
                .withMessageContaining("stop it by hand");
        assertThat(control().read(live())).contains(true);
    }

    @ParameterizedTest
    @CsvSource({"true, false, true", "true, true, false", "false, true, false", "false, false, false"})
    void weakensOnlyWhereItWouldStop(boolean live, boolean declared, boolean weaker) {
        assertThat(control().weakens(live, declared)).isEqualTo(weaker);
    }
}
