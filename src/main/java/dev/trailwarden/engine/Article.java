package dev.trailwarden.engine;

import dev.trailwarden.control.Check;
import dev.trailwarden.control.Connection;
import dev.trailwarden.control.Failures;
import dev.trailwarden.control.ResourceType;
import dev.trailwarden.model.Declaration;
import dev.trailwarden.model.Finding;
import dev.trailwarden.model.ResourceId;
import dev.trailwarden.model.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One declared resource with all its clauses, bound to what is live.
///
/// @param needs the resources that must be there before it
record Article<L>(
        ResourceType<L> type, ResourceId resource, Set<ResourceId> needs, Live<L> live, List<Clause<L, ?>> clauses) {

    static <L> Article<L> bind(
            ResourceType<L> type,
            List<Check<L, ?>> checks,
            Declaration declaration,
            Set<ResourceId> needs,
            Connection connection) {
        var resource = declaration.resource();
        var live = new Live<>(() -> type.open(connection, resource.name()));
        return new Article<>(type, resource, needs, live, clauses(checks, declaration, live));
    }

    private static <L> List<Clause<L, ?>> clauses(List<Check<L, ?>> checks, Declaration declaration, Live<L> live) {
        return checks.stream()
                .<Clause<L, ?>>flatMap(check -> clause(check, declaration, live))
                .toList();
    }

    private static <L, V> Stream<Clause<L, V>> clause(Check<L, V> check, Declaration declaration, Live<L> live) {
        var property = check.property();
        var subject = new Subject(declaration.resource(), property.name());
        return declaration.property(property.name()).stream()
                .map(property.codec()::decode)
                .map(declared -> new Clause<>(subject, check, live, declared));
    }

    /// The resource's existence, told under the property that names it.
    Subject identity() {
        return new Subject(resource, type.identity());
    }

    /// Looks whether it is there; what it wants is the fingerprint that it has.
    Sight<String> look(Failures failures) {
        return Sight.of(
                identity(),
                failures,
                () -> new Sight<>(
                        new Finding.Compliant(identity()), Optional.of(type.fingerprint(live.handle())), false));
    }

    /// Creates it with all that its clauses have to contribute.
    void create() {
        clauses.forEach(Clause::contribute);
        type.create(live.handle());
    }
}
