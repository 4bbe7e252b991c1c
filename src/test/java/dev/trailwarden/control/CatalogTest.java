package dev.trailwarden.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.testing.Furniture;
import dev.trailwarden.testing.Shelf;
import org.junit.jupiter.api.Test;

class CatalogTest {

    private final Catalog catalog = Furniture.catalog();

    @Test
    void knowsEveryTypeThatHasACheckByName() {
        assertThat(catalog.types()).containsExactly(Shelf.LABEL, Shelf.SHELF);
        assertThat(catalog.type("Test::Shelf")).contains(Shelf.SHELF);
        assertThat(catalog.type("Test::Cupboard")).isEmpty();
    }

    @Test
    void checksComeByNameButEachAfterThoseItMustComeAfter() {
        assertThat(catalog.checksOf(Shelf.SHELF))
                .extracting(check -> check.property().name())
                .containsExactly("Shade", "Lit", "Locked", "Paint", "Wood");
    }
}
