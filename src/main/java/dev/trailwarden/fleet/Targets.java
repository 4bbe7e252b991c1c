package dev.trailwarden.fleet;

import dev.trailwarden.model.Location;
import dev.trailwarden.model.Target;
import dev.trailwarden.template.Templates;
import java.util.function.Function;

/// Makes targets of assignments.
///
/// @param locate finds the account that the credentials at hand lead to, for a region
public record Targets(Templates templates, Function<String, Location> locate) {

    /// The target as far as it is known without asking AWS: all mistakes of the template come to light here.
    public Target outline(Assignment assignment) {
        return target(assignment, new Location(Location.UNKNOWN_ACCOUNT, assignment.region()));
    }

    /// The target in the account that it is in.
    public Target locate(Assignment assignment) {
        return target(assignment, locate.apply(assignment.region()));
    }

    private Target target(Assignment assignment, Location location) {
        return new Target(
                assignment.name(),
                location,
                assignment.mode(),
                assignment.consent(),
                templates.read(assignment.template(), assignment.parameters(), location));
    }
}
