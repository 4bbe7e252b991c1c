package dev.trailwarden.fleet;

import dev.trailwarden.model.Consent;
import dev.trailwarden.model.Mode;
import java.nio.file.Path;
import java.util.Map;

/// What a person configured: a template, where it holds, and how strictly.
public record Assignment(
        String name, Path template, Map<String, String> parameters, String region, Mode mode, Consent consent) {

    public Assignment {
        parameters = Map.copyOf(parameters);
    }
}
