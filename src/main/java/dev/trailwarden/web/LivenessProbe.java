package dev.trailwarden.web;

import dev.trailwarden.fleet.Fleet;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/// Up while looks begin and end in time; what they find is no matter of life.
@Liveness
@ApplicationScoped
class LivenessProbe implements HealthCheck {

    private final Fleet fleet;

    LivenessProbe(Fleet fleet) {
        this.fleet = fleet;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("looks begin and end in time")
                .status(fleet.isAlive())
                .build();
    }
}
