package dev.trailwarden.resource.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.control.Control;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableDeletionProtectionTest extends TableContract<Boolean> {

    @Override
    protected Control<LiveTable, Boolean> control() {
        return new TableDeletionProtection();
    }

    @Override
    protected Boolean declared() {
        return true;
    }

    @Override
    protected Boolean drifted() {
        return false;
    }

    @ParameterizedTest
    @CsvSource({"true, false, true", "true, true, false", "false, true, false", "false, false, false"})
    void weakensOnlyWhereItTakesProtectionAway(boolean live, boolean declared, boolean weaker) {
        assertThat(control().weakens(live, declared)).isEqualTo(weaker);
    }
}
