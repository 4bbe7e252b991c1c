package dev.trailwarden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What can only be seen in the text of the program.
class SourceTest {

    private static final Predicate<String> PUBLIC_TYPE = Pattern.compile(
                    "\\s*public (\\w+ )*(class|record|interface|enum|@interface) \\w+")
            .asPredicate();

    @Test
    void everyPublicTypeSaysWhatItIsFor() throws IOException {
        assertThat(files().flatMap(SourceTest::silentTypes)).isEmpty();
    }

    @Test
    void noFileIsLongerThanAPersonReads() throws IOException {
        assertThat(files().filter(file -> lines(file).size() > 200)).isEmpty();
    }

    private static Stream<String> silentTypes(Path file) {
        var lines = lines(file);
        return IntStream.range(0, lines.size())
                .filter(index -> PUBLIC_TYPE.test(lines.get(index)))
                .filter(index -> !isExplained(lines.subList(0, index)))
                .mapToObj(index -> file + ":" + (index + 1));
    }

    /// Whether a comment stands right above, before or among annotations.
    private static boolean isExplained(List<String> above) {
        return above.reversed().stream()
                .map(String::strip)
                .takeWhile(line -> !line.isEmpty())
                .anyMatch(line -> line.startsWith("///"));
    }

    private static Stream<Path> files() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
