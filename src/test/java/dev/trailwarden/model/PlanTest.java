package dev.trailwarden.model;

import static dev.trailwarden.testing.Looks.compliant;
import static dev.trailwarden.testing.Looks.plan;
import static dev.trailwarden.testing.Looks.subject;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.model.Failure.Kind;
import dev.trailwarden.model.Step.Verb;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Failure DENIED = new Failure(Kind.DENIED, "AccessDenied", "no");
    private static final Failure SLOW = new Failure(Kind.THROTTLED, "SlowDown", "later");

    @Test
    void isBlindWhereOneFailureHidesEverything() {
        assertThat(plan(unknown("Lit", DENIED), unknown("Wood", DENIED)).blindness())
                .contains(DENIED);
    }

    @Test
    void isNotBlindWhereSomethingCanBeSeen() {
        assertThat(plan(compliant("Lit"), unknown("Wood", DENIED)).blindness()).isEmpty();
    }

    @Test
    void isNotBlindWhereFailuresDiffer() {
        assertThat(plan(unknown("Lit", DENIED), unknown("Wood", SLOW)).blindness())
                .isEmpty();
    }

    @Test
    void isNotBlindWhereAllIsWellOrNothingIsDeclared() {
        assertThat(plan(compliant("Lit"), compliant("Wood")).blindness()).isEmpty();
        assertThat(plan().blindness()).isEmpty();
    }

    private static Step unknown(String property, Failure failure) {
        return new Step(new Finding.Unknown(subject(property), failure), Verb.WAIT, failure.toString());
    }
}
