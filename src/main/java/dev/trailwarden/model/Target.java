package dev.trailwarden.model;

import java.util.List;
import java.util.Map;

/// One account and region, and the resources declared there.
///
/// @param labels words of its owner, for metrics
public record Target(
        String name,
        Location location,
        Mode mode,
        Consent consent,
        Map<String, String> labels,
        List<Declaration> declarations) {

    /// The target that the running thread looks at, for whatever must be told by target.
    public static final ScopedValue<Target> CURRENT = ScopedValue.newInstance();

    public Target(String name, Location location, Mode mode, Consent consent, List<Declaration> declarations) {
        this(name, location, mode, consent, Map.of(), declarations);
    }

    public Target {
        labels = Map.copyOf(labels);
        declarations = List.copyOf(declarations);
    }
}
