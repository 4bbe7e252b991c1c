package dev.trailwarden.web;

import dev.trailwarden.fleet.Health;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Up once the target was looked at within the bound, and everything could be seen.
@Readiness
@ApplicationScoped
class ReadinessProbe implements HealthCheck {

    private final Health health;

    ReadinessProbe(Health health) {
        this.health = health;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("a look succeeded lately")
                .status(health.ready())
                .build();
    }
}
