package dev.trailwarden.engine;

import static dev.trailwarden.testing.Expected.OFF;
import static dev.trailwarden.testing.Expected.ON;
import static dev.trailwarden.testing.Expected.subject;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.model.Subject;
import dev.trailwarden.testing.House;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final House house = new House().shelf("attic", Map.of("Lit", ON, "Locked", ON));
    private final List<Subject> told = new ArrayList<>();

    @BeforeEach
    void put() {
        house.shelves.put("attic", Map.of("Lit", OFF, "Locked", ON));
    }

    @Test
    void tellsOfEachPropertyBeforeItIsLookedAt() {
        house.reconciler().plan(house.target(), List.of(), told::add);

        assertThat(told).containsExactly(subject("attic.Name"), subject("attic.Lit"), subject("attic.Locked"));
    }

    @Test
    void tellsOfEachStepThatIsTaken() {
        house.reconciler().apply(house.plan(), told::add);

        assertThat(told).containsExactly(subject("attic.Lit"));
    }
}
