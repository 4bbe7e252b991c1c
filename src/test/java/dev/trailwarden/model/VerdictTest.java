package dev.trailwarden.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.model.Failure.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Subject LIT = new Subject(new ResourceId("Attic", "Test::Shelf", "attic"), "Lit");
    private static final Finding COMPLIANT = new Finding.Compliant(LIT);
    private static final Finding DRIFTED =
            new Finding.Drifted(LIT, List.of(new Change("", Optional.of(Tree.flag(true)), Optional.empty())));
    private static final Finding ABSENT = new Finding.Absent(LIT);
    private static final Finding UNKNOWN = new Finding.Unknown(LIT, new Failure(Kind.DENIED, "AccessDenied", "no"));
    private static final Finding PENDING = new Finding.Pending(LIT, Optional.empty(), "attic is UPDATING");

    @Test
    void nothingFoundIsNothingWrong() {
        assertThat(Verdict.of(List.of())).isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void everyFindingHasItsVerdict() {
        assertThat(List.of(COMPLIANT, DRIFTED, ABSENT, UNKNOWN, PENDING))
                .extracting(finding -> Verdict.of(List.of(finding)))
                .containsExactly(Verdict.COMPLIANT, Verdict.DRIFT, Verdict.DRIFT, Verdict.UNKNOWN, Verdict.UNKNOWN);
    }

    @Test
    void theWorstCounts() {
        assertThat(Verdict.of(List.of(DRIFTED, COMPLIANT))).isEqualTo(Verdict.DRIFT);
        assertThat(Verdict.of(List.of(UNKNOWN, DRIFTED, COMPLIANT))).isEqualTo(Verdict.UNKNOWN);
    }
}
