package dev.trailwarden.cli;

import static dev.trailwarden.testing.Golden.assertSays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.testing.Example;
import dev.trailwarden.testing.FaultyProxy;
import dev.trailwarden.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the program says to mistakes of the person who runs it.
class MistakeIT {

    private static final String TWIN = "src/test/resources/templates/broken-twin.yaml";

    private final Example example = Example.named("mistake");

    @TempDir
    Path state;

    @ParameterizedTest
    @ValueSource(strings = {"plan", "apply"})
    void tellsAllMistakesOfATemplateAndCallsNothing(String command) throws IOException {
        try (var aws = FaultyProxy.start()) {
            var program =
                    Program.at(state).with("AWS_ENDPOINT_URL", aws.endpoint().toString());

            assertSays("broken-twin.txt", example, program.run(command, TWIN));

            assertThat(aws.calls()).isEmpty();
        }
    }

    @Test
    void serveTellsThemToo() throws IOException {
        try (var aws = FaultyProxy.start()) {
            var result = example.served(Program.at(state), "enforce")
                    .with("AWS_ENDPOINT_URL", aws.endpoint().toString())
                    .with("TRAILWARDEN_TARGET_TEMPLATE", TWIN)
                    .with("QUARKUS_MANAGEMENT_PORT", "0")
                    .run();

            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.err().lines())
                    .filteredOn(line -> line.startsWith(TWIN))
                    .hasSizeGreaterThanOrEqualTo(8);
            assertThat(aws.calls()).isEmpty();
        }
    }

    @Test
    void saysThatThereIsNoSuchTemplate() {
        assertSays("no-template.txt", example, Program.at(state).run("plan", "nowhere.yaml"));
    }

    @Test
    void saysThatTheStateDirectoryMustBeWritableBeforeAnythingIsWritten() throws IOException {
        var file = Files.createFile(state.resolve("file"));
        try (var aws = FaultyProxy.start()) {
            var result = Program.at(file)
                    .with("AWS_ENDPOINT_URL", aws.endpoint().toString())
                    .run(example.words("apply"));

            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.err())
                    .isEqualTo("trailwarden: the state directory must be writable: %s/writes: Not a directory\n"
                            .formatted(file));
            assertThat(aws.writes()).isEmpty();
        }
    }

    @Test
    void saysThatThereIsNothingToServe() {
        var result = Program.at(state).with("QUARKUS_MANAGEMENT_PORT", "0").run();

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .isEqualTo("nothing to watch; set trailwarden.target.template"
                        + " (TRAILWARDEN_TARGET_TEMPLATE) or trailwarden.targets-directory\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "repair", "plan --region", "check a.yaml --parameter Name"})
    void saysHowItIsUsed(String words) {
        var result = Program.at(state).run(words.split(" "));

        assertThat(result.exitCode()).isEqualTo(64);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("Try 'trailwarden");
    }
}
