package dev.trailwarden.engine;

import dev.trailwarden.control.Catalog;
import dev.trailwarden.control.Connection;
import dev.trailwarden.control.DependencyOrder;
import dev.trailwarden.control.ResourceType;
import dev.trailwarden.model.Declaration;
import dev.trailwarden.model.ResourceId;
import dev.trailwarden.model.Target;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Binds what is declared for a target to what is live there, in dependency order.
record Binder(Catalog catalog) {

    List<Article<?>> bind(Target target, Connection connection) {
        var declarations = new DependencyOrder<Declaration>(this::needs).sort(target.declarations());
        return declarations.stream()
                .<Article<?>>map(declaration -> bind(type(declaration), declaration, declarations, connection))
                .toList();
    }

    private <L> Article<L> bind(
            ResourceType<L> type, Declaration declaration, List<Declaration> all, Connection connection) {
        return Article.bind(type, catalog.checksOf(type), declaration, needs(declaration, all), connection);
    }

    private Set<ResourceId> needs(Declaration declaration, List<Declaration> all) {
        return all.stream()
                .filter(other -> !other.equals(declaration) && needs(declaration, other))
                .map(Declaration::resource)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean needs(Declaration mine, Declaration other) {
        return mine.needs().contains(other.resource().logicalId()) || type(mine).needs(mine, other);
    }

    private ResourceType<?> type(Declaration declaration) {
        return catalog.type(declaration.resource().type())
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown resource type " + declaration.resource().type()));
    }
}
