package dev.trailwarden.resource.s3;

import dev.trailwarden.model.Tree;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A policy document in normal form: every single value a list, everything unordered sorted, nothing twice.
///
/// What spelling alone tells apart, [#complete] brings together.
record Policy(String version, Optional<String> id, List<Tree.Fields> statements) {

    static final String SID = "Sid";

    private static final String TODAY = "2012-10-17";
    private static final String EARLIER = "2008-10-17";

    Policy {
        statements = statements.stream()
                .map(Statements::normalise)
                .distinct()
                .sorted(Comparator.comparing(Tree::toString))
                .toList();
    }

    /// A declared document, which means the language of today unless it says otherwise.
    static Policy declared(Tree.Fields document) {
        return of(document, TODAY);
    }

    /// A live document, to which AWS applies the earlier language where it does not say.
    static Policy live(Tree.Fields document) {
        return of(document, EARLIER);
    }

    private static Policy of(Tree.Fields document, String version) {
        return new Policy(
                document.text("Version").orElse(version),
                document.text("Id"),
                document.find("Statement").stream()
                        .flatMap(Statements::list)
                        .map(Tree.Fields.class::cast)
                        .toList());
    }

    Tree document() {
        return Tree.fields()
                .and("Version", Tree.text(version))
                .and("Id", id.map(Tree::text))
                .and("Statement", Tree.items(statements.stream()));
    }

    /// A statement takes over the spelling of a live one that means the same, and the Sid if it has none itself;
    /// the document likewise its Id. A declared Sid or Id is to be found as declared.
    Policy complete(Policy live) {
        return new Policy(
                version, id.or(live::id), Unnamed.adopt(statements, live.statements, Statements::meanTheSame));
    }
}
