package dev.trailwarden.fleet;

import dev.trailwarden.model.Consent;
import dev.trailwarden.model.Mode;
import dev.trailwarden.model.Role;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// What a person configured: a template, where it holds, and how strictly.
public record Assignment(
        String name,
        Path template,
        Map<String, String> parameters,
        String region,
        Optional<Role> role,
        Mode mode,
        Consent consent,
        Duration interval,
        Map<String, String> labels) {

    public Assignment {
        parameters = Map.copyOf(parameters);
        labels = Map.copyOf(labels);
    }
}
