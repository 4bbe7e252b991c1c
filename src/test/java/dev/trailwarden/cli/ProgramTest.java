package dev.trailwarden.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgramTest {

    private static final String TEMPLATE = "src/test/resources/golden/output/shelves.yaml";

    private final Office office = new Office();

    @Test
    void completionKnowsCommandsOptionsAndTheirValues() {
        assertThat(office.run("generate-completion").out())
                .startsWith("#!/usr/bin/env bash")
                .contains("plan", "check", "apply", "--detailed", "\"text\" \"json\"", "\"auto\" \"always\" \"never\"");
    }

    @Test
    void aDocumentIsNeverColouredNorInterruptedByProgress() {
        office.terminal(true, true, Map.of());

        assertThat(office.run("plan", TEMPLATE, "-o", "json", "--color", "always")
                        .out())
                .startsWith("{")
                .doesNotContain("\u001b");
    }

    @Test
    void progressLeavesNoTrace() {
        office.terminal(true, true, Map.of());

        assertThat(office.run("check", TEMPLATE).err())
                .startsWith("\r\u001b[Klooking at Attic.Name… 1/11")
                .endsWith("looking at Note.Text… 11/11\r\u001b[K");
    }

    @Test
    void nothingIsSaidOfProgressWhereNobodyWatches() {
        office.terminal(true, false, Map.of());

        assertThat(office.run("check", TEMPLATE).err()).isEmpty();
    }
}
