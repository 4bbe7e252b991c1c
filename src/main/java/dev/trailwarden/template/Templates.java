package dev.trailwarden.template;

import dev.trailwarden.control.Catalog;
import dev.trailwarden.model.Declaration;
import dev.trailwarden.model.Location;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Stub.
public final class Templates {
    /// Stub.
    public Templates(Catalog catalog) {}

    /// Stub.
    public List<Declaration> read(Path file, Map<String, String> parameters, Location location) {
        return List.of();
    }
}
