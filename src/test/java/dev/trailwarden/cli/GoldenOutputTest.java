package dev.trailwarden.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// All that commands say, held against golden files; `-Dgolden=write` writes them anew, for a person to read.
class GoldenOutputTest {

    private static final Path DIRECTORY = Path.of("src/test/resources/golden/output");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @ParameterizedTest
    @MethodSource
    void says(Scenario scenario) throws IOException {
        var office = new Office();
        scenario.before().accept(office);
        var arguments = scenario.arguments().stream().map(GoldenOutputTest::located);

        var run = office.run(arguments.toArray(String[]::new));

        assertGolden(scenario.file(), scenario.file().endsWith(".json") ? document(run) : transcript(scenario, run));
    }

    static Stream<Scenario> says() {
        return Stream.concat(Scenario.all(), helps());
    }

    @ParameterizedTest
    @MethodSource("helps")
    void helpIsTheSameHoweverItIsAskedFor(Scenario scenario) {
        var office = new Office();
        var asked = Stream.concat(scenario.arguments().stream().skip(1), Stream.of("--help"));

        assertThat(office.run(asked.toArray(String[]::new)))
                .isEqualTo(office.run(scenario.arguments().toArray(String[]::new)));
    }

    @Test
    void everyFileIsUsed() throws IOException {
        try (var files = Files.list(DIRECTORY)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(says().map(Scenario::file), Stream.of("shelves.yaml", "broken.yaml"))
                                    .toList());
        }
    }

    @Test
    void theSchemaIsOne() {
        var meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(new Office().run("schema").out(), InputFormat.JSON))
                .isEmpty();
    }

    /// The help of every command, of those too that come with the parser.
    static Stream<Scenario> helps() {
        var commands = Program.commandLine(_ -> 0).getSubcommands().keySet().stream()
                .map(command -> new Scenario("help-" + command + ".txt", _ -> {}, List.of("help", command)));
        return Stream.concat(Stream.of(new Scenario("help-trailwarden.txt", _ -> {}, List.of("help"))), commands);
    }

    /// The templates stand in the directory of the golden files.
    private static String located(String argument) {
        return argument.endsWith(".yaml") ? DIRECTORY.resolve(argument).toString() : argument;
    }

    private static String document(Office.Run run) {
        assertThat(run.err()).isEmpty();
        assertThat(violations(run.out())).isEmpty();
        assertThat(run.out()).contains("\"exitCode\": " + run.exitCode() + ",");
        return plain(run.out());
    }

    /// The published schema lets fields come; here none may that it does not name.
    private static List<Error> violations(String document) {
        var strict = Resource.text("/schema/report.schema.json")
                .replace("\"type\": \"object\",", "\"type\": \"object\", \"additionalProperties\": false,");
        return REGISTRY.getSchema(strict, InputFormat.JSON)
                .validate(
                        document,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static String transcript(Scenario scenario, Office.Run run) {
        return plain("$ trailwarden " + String.join(" ", scenario.arguments()) + "\n" + run.out()
                + (run.err().isEmpty() ? "" : "--- standard error ---\n" + run.err())
                + "=> " + run.exitCode() + "\n");
    }

    /// Free of what is different tomorrow or elsewhere, and of what cannot be seen.
    private static String plain(String text) {
        return text.replace(DIRECTORY + "/", "")
                .replace(Version.number(), "VERSION")
                .replace('\r', '␍')
                .replace('\u001b', '␛');
    }

    private static void assertGolden(String name, String actual) throws IOException {
        var file = DIRECTORY.resolve(name);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(file, actual);
        }
        assertThat(actual).as(name).isEqualTo(Files.readString(file));
    }
}
