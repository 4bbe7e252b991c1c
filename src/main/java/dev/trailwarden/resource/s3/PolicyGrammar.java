package dev.trailwarden.resource.s3;

import dev.trailwarden.control.Codec;
import dev.trailwarden.control.Shape;
import dev.trailwarden.model.Tree;

/// What a declared policy document must look like: AWS says only that it is malformed, and only when it is written.
final class PolicyGrammar {

    private static final Shape STATEMENT = Shape.fields()
            .optional(Policy.SID, Shape.text())
            .required("Effect", Shape.choice("Allow", "Deny"))
            .optional("Principal", Shape.document())
            .optional("NotPrincipal", Shape.document())
            .optional("Action", Shape.document())
            .optional("NotAction", Shape.document())
            .optional("Resource", Shape.document())
            .optional("NotResource", Shape.document())
            .optional("Condition", Shape.document());

    static final Codec<Policy> CODEC = Codec.object(
            Shape.fields()
                    .optional("Version", Shape.choice("2012-10-17", "2008-10-17"))
                    .optional("Id", Shape.text())
                    .required("Statement", Shape.items(STATEMENT, Policy.SID)),
            PolicyGrammar::decode,
            Policy::document);

    private PolicyGrammar() {}

    private static Policy decode(Tree.Fields document) {
        var statements =
                document.items("Statement").map(Tree.Fields.class::cast).toList();
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("Statement is empty; a policy has at least one");
        }
        for (int index = 0; index < statements.size(); index++) {
            new DeclaredStatement("Statement[" + index + "]", statements.get(index)).check();
        }
        return Policy.declared(document);
    }
}
