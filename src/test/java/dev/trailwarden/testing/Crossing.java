package dev.trailwarden.testing;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// One call that a [FaultyProxy] has in its hands.
///
/// @param before what AWS answered to the same call when it was last asked
/// @param end comes with the end of the proxy
public record Crossing(HttpCall call, Optional<byte[]> before, CountDownLatch end) {

    /// Lets the call through, and returns what AWS answers.
    byte[] forward() throws IOException {
        return call.send(Aws.endpoint());
    }
}
