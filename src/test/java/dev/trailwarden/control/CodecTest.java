package dev.trailwarden.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.model.Tree;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodecTest {

    @Test
    void flagsAndTextsSurviveTheTrip() {
        assertThat(Codec.flag().decode(Codec.flag().encode(true))).isTrue();
        assertThat(Codec.text().decode(Codec.text().encode("a b"))).isEqualTo("a b");
    }

    @Test
    void aValueOfAFixedSetIsWrittenAsItPrints() {
        var days = Codec.oneOf(List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

        assertThat(days.shape()).isEqualTo(Shape.choice("MONDAY", "FRIDAY"));
        assertThat(days.encode(DayOfWeek.FRIDAY)).isEqualTo(Tree.text("FRIDAY"));
        assertThat(days.decode(Tree.text("FRIDAY"))).isEqualTo(DayOfWeek.FRIDAY);
    }

    @Test
    void aValueCanBeTheOneFieldOfAnObject() {
        var codec = Codec.flag().at("Enabled").at("Settings");
        var tree = Tree.fields().and("Settings", Tree.fields().and("Enabled", Tree.flag(true)));

        assertThat(codec.encode(true)).isEqualTo(tree);
        assertThat(codec.decode(tree)).isTrue();
        assertThat(codec.shape())
                .isEqualTo(Shape.fields().required("Settings", Shape.fields().required("Enabled", Shape.flag())));
    }
}
