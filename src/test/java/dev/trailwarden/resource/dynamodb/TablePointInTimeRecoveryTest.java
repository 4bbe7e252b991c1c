package dev.trailwarden.resource.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.control.Control;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TablePointInTimeRecoveryTest extends TableContract<RecoveryWindow> {

    private static final RecoveryWindow OFF = new RecoveryWindow(false, Optional.empty());
    private static final RecoveryWindow ON = new RecoveryWindow(true, Optional.empty());
    private static final RecoveryWindow TEN_DAYS = new RecoveryWindow(true, Optional.of(10));

    @Override
    protected Control<LiveTable, RecoveryWindow> control() {
        return new TablePointInTimeRecovery();
    }

    @Override
    protected RecoveryWindow declared() {
        return TEN_DAYS;
    }

    @Override
    protected RecoveryWindow drifted() {
        return new RecoveryWindow(true, Optional.of(3));
    }

    @Test
    void isOffWhereContinuousBackupsAreEnabled() {
        assertThat(control().read(live())).contains(OFF);
    }

    @Test
    void saysNothingOfDaysWhereItTurnsRecoveryOff() {
        write(TEN_DAYS);

        control().write(live(), OFF);

        assertThat(control().read(live())).contains(OFF);
    }

    @Test
    void leavesDaysThatAreNotDeclaredToWhoeverChoseThem() {
        write(TEN_DAYS);

        write(ON);

        assertThat(control().read(live())).contains(TEN_DAYS);
    }

    @Test
    void turnsRecoveryOnForAsManyDaysAsAwsGives() {
        write(ON);

        assertThat(control().read(live())).contains(new RecoveryWindow(true, Optional.of(35)));
    }
}
