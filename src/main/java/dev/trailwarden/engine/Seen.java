package dev.trailwarden.engine;

import dev.trailwarden.control.Failures;
import dev.trailwarden.model.Consent;
import dev.trailwarden.model.Finding;
import java.util.Optional;

/// A clause and what a first look at it showed.
record Seen(Clause<?, ?> clause, Finding finding, boolean weaker) {

    static Seen of(Clause<?, ?> clause, Failures failures) {
        var sight = clause.look(failures);
        return new Seen(clause, sight.finding(), sight.weaker());
    }

    /// The finding in the light of the resource's own: a property cannot be missing from a resource that is there.
    Finding given(Finding existence) {
        if (!(finding instanceof Finding.Absent)) {
            return finding;
        }
        return switch (existence) {
            case Finding.Absent _ -> finding;
            case Finding.Pending(var _, var until, var reason) -> new Finding.Pending(clause.subject(), until, reason);
            case Finding.Compliant _, Finding.Drifted _, Finding.Unknown _ ->
                new Finding.Unknown(clause.subject(), Register.DISAGREEMENT);
        };
    }

    Optional<String> objection(Consent consent) {
        return clause.objection(weaker, consent);
    }
}
