package dev.trailwarden.resource.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.trailwarden.model.Tree;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecoveryWindowTest {

    @ParameterizedTest
    @CsvSource({
        "off, off, false",
        "off,   7, false",
        " on, off, true",
        "  7, off, true",
        "  7,   7, false",
        "  7,  14, false",
        " 14,   7, true",
        " on,  34, true",
        " 35,  on, false",
    })
    void isShorterWithFewerDaysOrNone(String live, String declared, boolean shorter) {
        assertThat(window(declared).isShorterThan(window(live))).isEqualTo(shorter);
    }

    @Test
    void refusesDaysWithoutRecovery() {
        var off = Tree.fields()
                .and("PointInTimeRecoveryEnabled", Tree.flag(false))
                .and("RecoveryPeriodInDays", Tree.whole(7));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecoveryWindow.CODEC.decode(off))
                .withMessageEndingWith("leave it out");
    }

    private static RecoveryWindow window(String text) {
        return switch (text) {
            case "off" -> new RecoveryWindow(false, Optional.empty());
            case "on" -> new RecoveryWindow(true, Optional.empty());
            default -> new RecoveryWindow(true, Optional.of(Integer.valueOf(text)));
        };
    }
}
