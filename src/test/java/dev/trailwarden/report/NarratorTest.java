package dev.trailwarden.report;

import static dev.trailwarden.testing.Looks.change;
import static dev.trailwarden.testing.Looks.compliant;
import static dev.trailwarden.testing.Looks.drifted;
import static dev.trailwarden.testing.Looks.look;
import static dev.trailwarden.testing.Looks.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.model.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NarratorTest {

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final Narrator narrator = new Narrator(new PrintStream(console, true, StandardCharsets.UTF_8));

    @Test
    void tellsInOneLineThatAllIsWell() {
        narrator.accept(look(compliant("Wood")));

        assertThat(said()).isEqualTo("HH:MM:SS  home: compliant, 1 properties looked at in 2000 ms\n");
    }

    @Test
    void namesWhatDriftedAndCountsWhatWasFixed() {
        var pine = drifted("Wood", change("", "oak", "pine"));
        var dark = drifted("Lit", change("", "true", "false"));

        narrator.accept(look(plan(pine, dark), new Outcome.Fixed(pine), new Outcome.Skipped(dark, "two reads differ")));

        assertThat(said()).isEqualTo("""
                        HH:MM:SS  home: drift, 2 properties looked at in 2000 ms
                                  ~ Shelf.Wood  pine → oak
                                  ~ Shelf.Lit  false → true
                                  skipped   Shelf.Lit  two reads differ
                                    1 written and read back
                        """);
    }

    /// The time of day is that of the console.
    private String said() {
        return console.toString(StandardCharsets.UTF_8).replaceFirst("^\\d\\d:\\d\\d:\\d\\d", "HH:MM:SS");
    }
}
