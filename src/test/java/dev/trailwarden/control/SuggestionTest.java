package dev.trailwarden.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    private static final List<String> KNOWN = List.of("BucketName", "AccessControl", "Tags");

    @ParameterizedTest
    @CsvSource({
        "Bucketname, BucketName",
        "BuketName, BucketName",
        "BucketNames, BucketName",
        "AcessControll, AccessControl",
        "Tag, Tags",
        "Tasg, Tags"
    })
    void findsTheWordThatWasMeant(String word, String meant) {
        assertThat(Suggestion.of(word, KNOWN)).isEqualTo("did you mean '" + meant + "'?");
    }

    @Test
    void tellsAllWordsWhereNoneIsNear() {
        assertThat(Suggestion.of("Versioning", KNOWN)).isEqualTo("known here: AccessControl, BucketName, Tags");
    }

    @Test
    void ofTwoEquallyNearTakesTheFirstInTheAlphabet() {
        assertThat(Suggestion.of("Tab", List.of("Tax", "Tap"))).isEqualTo("did you mean 'Tap'?");
    }
}
