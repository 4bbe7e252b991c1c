package dev.trailwarden.cli;

import static dev.trailwarden.testing.Golden.assertSays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.testing.Example;
import dev.trailwarden.testing.Program;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Help is there before anything else begins: a mistake in the configuration does not keep it away.
class HelpIT {

    private static final Example NONE = new Example("no example");

    private final Program unfit = new Program(Map.of("TRAILWARDEN_TARGET_MODE", "nonsense"));

    @Test
    void saysWhatTheProgramCanDo() {
        assertSays("help.txt", NONE, unfit.run("--help"));
    }

    @Test
    void saysHowACommandIsUsed() {
        assertSays("help-apply.txt", NONE, unfit.run("apply", "--help"));
    }

    @Test
    void saysItsVersion() {
        var result = unfit.run("--version");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).matches("trailwarden \\d+\\.\\d+\\.\\d+\\S*\n");
    }

    @Test
    void anythingElseNeedsAConfigurationThatIsRight() {
        var result = unfit.run("check", Example.TEMPLATE.toString());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("trailwarden.target.mode", "allowed values: enforce,observe");
    }
}
