package dev.trailwarden.resource.s3;

import dev.trailwarden.model.Tree;
import java.util.Set;
import java.util.stream.Stream;

/// A policy statement as the template has it, and the place where it stands there.
record DeclaredStatement(String place, Tree.Fields statement) {

    private static final Set<String> KINDS = Set.of("AWS", "Service", "Federated", "CanonicalUser");

    /// Refuses, with an [IllegalArgumentException], what AWS would call malformed.
    void check() {
        checkWords("Action", one("Action"));
        checkWords("Resource", one("Resource"));
        checkPrincipal(one("Principal"));
        statement.find("Condition").ifPresent(this::checkCondition);
    }

    /// The element, or the one that says the opposite.
    private Tree one(String element) {
        var found = Stream.of(element, "Not" + element)
                .flatMap(name -> statement.find(name).stream())
                .toList();
        return switch (found.size()) {
            case 0 -> throw refusal("has neither " + element + " nor Not" + element + "; add one");
            case 1 -> found.getFirst();
            default -> throw refusal("has both " + element + " and Not" + element + "; keep one");
        };
    }

    private void checkWords(String element, Tree value) {
        var words = Statements.list(value).toList();
        if (words.isEmpty() || !words.stream().allMatch(Tree.Text.class::isInstance)) {
            throw refusal(element + " must be a string or a list of strings");
        }
    }

    private void checkPrincipal(Tree principal) {
        if (principal instanceof Tree.Fields(var kinds) && !kinds.isEmpty() && KINDS.containsAll(kinds.keySet())) {
            kinds.forEach((kind, who) -> checkWords("Principal." + kind, who));
        } else if (!principal.equals(Tree.text("*"))) {
            throw refusal("Principal must be \"*\" or an object of AWS, Service, Federated or CanonicalUser");
        }
    }

    private void checkCondition(Tree condition) {
        if (!(condition instanceof Tree.Fields(var operators))
                || !operators.values().stream().allMatch(DeclaredStatement::isTest)) {
            throw refusal("Condition must have the form {operator: {key: value or list of values}}");
        }
    }

    private static boolean isTest(Tree keys) {
        return keys instanceof Tree.Fields(var values)
                && values.values().stream()
                        .flatMap(Statements::list)
                        .noneMatch(value -> value instanceof Tree.Fields || value instanceof Tree.Items);
    }

    private IllegalArgumentException refusal(String reason) {
        return new IllegalArgumentException(place + ": " + reason);
    }
}
