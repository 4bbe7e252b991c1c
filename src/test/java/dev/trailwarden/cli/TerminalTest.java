package dev.trailwarden.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.report.Ink;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    @ParameterizedTest
    @CsvSource({
        "true,  '',     xterm, COLOURED",
        "false, '',     xterm, PLAIN",
        "true,  '1',    xterm, PLAIN",
        "true,  'false',xterm, PLAIN",
        "true,  '',     dumb,  PLAIN",
    })
    void coloursOnlyWhereNobodyMinds(boolean out, String noColor, String term, Ink ink) {
        var terminal = new Terminal(out, true, Map.of("NO_COLOR", noColor, "TERM", term));

        assertThat(Colour.AUTO.on(terminal)).isEqualTo(ink);
        assertThat(Colour.ALWAYS.on(terminal)).isEqualTo(Ink.COLOURED);
        assertThat(Colour.NEVER.on(terminal)).isEqualTo(Ink.PLAIN);
    }

    @Test
    void knowsATerminalByNoMoreThanItsOutput() {
        assertThat(new Terminal(false, true, Map.of()).isLively()).isTrue();
        assertThat(new Terminal(true, false, Map.of()).isLively()).isFalse();
        assertThat(new Terminal(true, true, Map.of("TERM", "dumb")).isLively()).isFalse();
    }
}
