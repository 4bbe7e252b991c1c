package dev.trailwarden.fleet;

import dev.trailwarden.model.Location;
import dev.trailwarden.model.Role;
import dev.trailwarden.model.Target;
import dev.trailwarden.template.Templates;
import java.util.Optional;
import java.util.function.BiFunction;

/// Makes targets of assignments.
///
/// @param locate finds the account that the credentials at hand lead to, for a region and a role
public record Targets(Templates templates, BiFunction<String, Optional<Role>, Location> locate) {

    /// The target as far as it is known without asking AWS: all mistakes of the template come to light here.
    public Target outline(Assignment assignment) {
        return target(assignment, new Location(Location.UNKNOWN_ACCOUNT, assignment.region(), assignment.role()));
    }

    /// The target in the account that it is in.
    public Target locate(Assignment assignment) {
        return target(assignment, locate.apply(assignment.region(), assignment.role()));
    }

    private Target target(Assignment assignment, Location location) {
        return new Target(
                assignment.name(),
                location,
                assignment.mode(),
                assignment.consent(),
                assignment.labels(),
                templates.read(assignment.template(), assignment.parameters(), location));
    }
}
