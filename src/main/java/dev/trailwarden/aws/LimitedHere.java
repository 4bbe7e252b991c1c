package dev.trailwarden.aws;

import java.time.Duration;

/// A call that was not made, for its turn under our own limits would have come too late.
final class LimitedHere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LimitedHere(String operation, Limit limit, Place place, Duration bound) {
        super("%s was not called: at %d a second in %s of account %s its turn would come after more than %d s"
                .formatted(operation, limit.perSecond(), place.region(), place.account(), bound.toSeconds()));
    }
}
