package dev.trailwarden.engine;

import dev.trailwarden.control.Check;
import dev.trailwarden.control.Control;
import dev.trailwarden.control.Differences;
import dev.trailwarden.control.Failures;
import dev.trailwarden.model.Change;
import dev.trailwarden.model.Consent;
import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Subject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One declared property bound to its live resource: ready to be looked at or put right.
record Clause<L, V>(Subject subject, Check<L, V> check, Live<L> live, V declared) {

    Sight<V> look(Failures failures) {
        return Sight.of(subject, failures, () -> compare(check.read(live.handle())));
    }

    boolean correctable() {
        return check instanceof Control<L, V>;
    }

    /// Why a person must decide, if the declared value would weaken what is live.
    Optional<String> objection(boolean weaker, Consent consent) {
        return weaker && !consent.approves(subject)
                ? Optional.of("weaker than what is live; approve " + subject + " to write it")
                : Optional.empty();
    }

    Duration settles() {
        return check.property().settles();
    }

    /// Adds the declared value to the request that is about to create the resource.
    void contribute() {
        check.contribute(live.handle(), declared);
    }

    void write(V wanted) {
        if (check instanceof Control<L, V> control) {
            control.write(live.handle(), wanted);
        }
    }

    private Sight<V> compare(Optional<V> found) {
        var wanted = found.map(value -> check.complete(declared, value)).orElse(declared);
        if (found.filter(wanted::equals).isPresent()) {
            return new Sight<>(new Finding.Compliant(subject));
        }
        return new Sight<>(
                new Finding.Drifted(subject, changes(wanted, found)), Optional.of(wanted), weakens(wanted, found));
    }

    private List<Change> changes(V wanted, Optional<V> found) {
        var codec = check.property().codec();
        return Differences.between(codec.shape(), codec.encode(wanted), found.map(codec::encode));
    }

    private boolean weakens(V wanted, Optional<V> found) {
        return check instanceof Control<L, V> control
                && found.filter(value -> control.weakens(value, wanted)).isPresent();
    }
}
