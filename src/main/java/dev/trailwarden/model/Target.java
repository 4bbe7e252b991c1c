package dev.trailwarden.model;

import java.util.List;

/// One account and region, and the resources declared there.
public record Target(String name, Location location, Mode mode, Consent consent, List<Declaration> declarations) {

    public Target {
        declarations = List.copyOf(declarations);
    }
}
