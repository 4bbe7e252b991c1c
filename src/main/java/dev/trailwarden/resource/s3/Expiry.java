package dev.trailwarden.resource.s3;

import dev.trailwarden.model.Tree;
import java.util.Optional;
import java.util.stream.Stream;

/// One way in which an enabled rule deletes: what, counted how, after how long, and how many newer versions it leaves.
record Expiry(Scope scope, String counted, long when, int leaves) {

    static Stream<Expiry> of(Tree.Fields rule) {
        var scope = Scope.of(rule);
        return rule.text("Status").filter("Enabled"::equals).stream()
                .flatMap(_ -> Stream.of(days(scope, rule), date(scope, rule), noncurrent(scope, rule))
                        .flatMap(Optional::stream));
    }

    private static Optional<Expiry> days(Scope scope, Tree.Fields rule) {
        return rule.whole(Expirations.IN_DAYS).map(days -> new Expiry(scope, Expirations.IN_DAYS, days, 0));
    }

    private static Optional<Expiry> date(Scope scope, Tree.Fields rule) {
        return rule.text(Expirations.DATE)
                .map(date -> new Expiry(
                        scope, Expirations.DATE, Expirations.midnight(date).getEpochSecond(), 0));
    }

    private static Optional<Expiry> noncurrent(Scope scope, Tree.Fields rule) {
        return rule.fields(Expirations.NONCURRENT)
                .map(expiration -> new Expiry(
                        scope,
                        Expirations.NONCURRENT,
                        expiration.whole(Expirations.NONCURRENT_DAYS).orElse(0),
                        expiration.whole(Expirations.NEWER).orElse(0)));
    }

    /// Whether the other one deletes everything that this one does, and no later.
    boolean isImpliedBy(Expiry other) {
        return counted.equals(other.counted)
                && other.scope.covers(scope)
                && other.when <= when
                && other.leaves <= leaves;
    }
}
