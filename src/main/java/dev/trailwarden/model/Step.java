package dev.trailwarden.model;

/// One line of a plan: what was found, what will be done about it, and, where a person is asked, why.
public record Step(Finding finding, Verb verb, String reason) {

    /// What will be done, with the sign a plan shows: nothing, create, correct, ask a person, or look again later.
    public enum Verb {
        KEEP("="),
        CREATE("+"),
        CORRECT("~"),
        ASK("!"),
        WAIT("?");

        private final String symbol;

        Verb(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }
    }

    public Step(Finding finding, Verb verb) {
        this(finding, verb, "");
    }

    public Subject subject() {
        return finding.subject();
    }

    /// Whether the program itself is going to write.
    public boolean writes() {
        return verb == Verb.CREATE || verb == Verb.CORRECT;
    }
}
