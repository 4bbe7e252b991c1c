package dev.trailwarden.web;

import dev.trailwarden.fleet.Fleet;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Up once every target was tried within its bound, and one look at least could see everything.
@Readiness
@ApplicationScoped
class ReadinessProbe implements HealthCheck {

    private final Fleet fleet;

    ReadinessProbe(Fleet fleet) {
        this.fleet = fleet;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("a look succeeded lately")
                .status(fleet.isReady())
                .build();
    }
}
