package dev.trailwarden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.testing.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GoldenFilesTest {

    @Test
    void everyGoldenFileIsNamedByATest() throws IOException {
        var tests = sources();

        try (var files = Files.list(Golden.DIRECTORY)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(tests).contains('"' + name + '"'));
        }
    }

    private static String sources() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(Files::isRegularFile).map(GoldenFilesTest::text).collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
