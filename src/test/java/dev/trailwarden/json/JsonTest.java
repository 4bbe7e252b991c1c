package dev.trailwarden.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void printsWhatItParsed() {
        var text = "{\"a\":[1,2.5,true,\"\\\"ä\\n\"],\"b\":{},\"c\":[]}";

        assertThat(Json.print(Json.parse(text))).isEqualTo(text);
    }

    @Test
    void printsOnLinesForAPersonToRead() {
        assertThat(Json.lines(Json.parse("{\"a\":[1,{\"b\":true}],\"c\":{},\"d\":[]}")))
                .isEqualTo("""
                {
                  "a": [
                    1,
                    {
                      "b": true
                    }
                  ],
                  "c": {},
                  "d": []
                }""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,]", "null", "{\"a\": null}", "{} {}", "word"})
    void refusesWhatIsNotOneValue(String text) {
        assertThatThrownBy(() -> Json.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
