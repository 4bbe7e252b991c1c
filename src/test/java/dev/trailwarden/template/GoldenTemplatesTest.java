package dev.trailwarden.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.model.Declaration;
import dev.trailwarden.model.Location;
import dev.trailwarden.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each template of the golden directory, and beside it what it declares or everything that is wrong with it.
class GoldenTemplatesTest {

    private static final Path DIRECTORY = Path.of("src/test/resources/templates");
    private static final Location HERE = new Location("123456789012", "eu-central-1");

    @ParameterizedTest
    @MethodSource("templates")
    void readsAsExpected(Path template) throws IOException {
        var expected = expectations(template).filter(Files::exists).findFirst().orElseThrow();

        assertThat(outcome(template))
                .as(template.toString())
                .isEqualTo(expected.getFileName() + "\n" + Files.readString(expected));
    }

    @Test
    void everyTemplateHasOneExpectationAndEveryExpectationATemplate() throws IOException {
        var used = templates()
                .flatMap(template -> Stream.concat(
                        Stream.of(template), expectations(template).filter(Files::exists)))
                .toList();

        try (var files = Files.list(DIRECTORY)) {
            assertThat(files)
                    .containsExactlyInAnyOrderElementsOf(used)
                    .hasSize(2 * (int) templates().count());
        }
    }

    static Stream<Path> templates() throws IOException {
        try (var files = Files.list(DIRECTORY)) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|json)")).sorted().toList().stream();
        }
    }

    private static Stream<Path> expectations(Path template) {
        return Stream.of("problems", "declarations").map(kind -> template.resolveSibling(name(template) + "." + kind));
    }

    private static String name(Path template) {
        return template.getFileName().toString().replaceAll("\\.[a-z]+$", "");
    }

    private static String outcome(Path template) {
        try {
            var declarations = new Templates(FixtureCatalog.catalog()).read(template, Map.of(), HERE);
            return name(template) + ".declarations\n" + shown(declarations);
        } catch (InvalidTemplate invalid) {
            return name(template) + ".problems\n"
                    + lines(invalid.problems().stream().map(Problem::toString)).replace(DIRECTORY + "/", "");
        }
    }

    private static String shown(List<Declaration> declarations) {
        return lines(declarations.stream()
                .flatMap(declaration -> Stream.concat(
                        Stream.of(declaration.resource() + " is "
                                + declaration.resource().type() + " '"
                                + declaration.resource().name() + "' and needs " + new TreeSet<>(declaration.needs())),
                        new TreeMap<>(declaration.properties())
                                .entrySet().stream()
                                        .map(property -> "  " + property.getKey() + ": " + property.getValue()))));
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }
}
