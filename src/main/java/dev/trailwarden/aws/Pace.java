package dev.trailwarden.aws;

import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/// Time as the limits need it: how late it is, and how to wait.
public interface Pace {

    long nanos();

    void pause(Duration time) throws InterruptedException;

    /// Real time.
    static Pace real() {
        return new Pace() {
            @Override
            public long nanos() {
                return TimeMeter.SYSTEM_NANOTIME.currentTimeNanos();
            }

            @Override
            public void pause(Duration time) throws InterruptedException {
                BlockingStrategy.PARKING.park(time.toNanos());
            }
        };
    }
}
