package dev.trailwarden.web;

import dev.trailwarden.fleet.Fleet;
import dev.trailwarden.model.Verdict;
import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/// The health group `compliance`: up while every target is as declared. For people and dashboards, never for a probe.
@HealthGroup("compliance")
@ApplicationScoped
class Compliance implements HealthCheck {

    private final Fleet fleet;

    Compliance(Fleet fleet) {
        this.fleet = fleet;
    }

    @Override
    public HealthCheckResponse call() {
        var verdicts = fleet.verdicts();
        var response = HealthCheckResponse.named("every target is as declared")
                .status(verdicts.values().stream().allMatch(Verdict.COMPLIANT::equals));
        verdicts.forEach(
                (name, verdict) -> response.withData(name, verdict.name().toLowerCase(Locale.ROOT)));
        return response.build();
    }
}
