package dev.trailwarden.resource.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.trailwarden.control.Control;
import dev.trailwarden.control.Fitting;
import dev.trailwarden.control.Unsettled;
import dev.trailwarden.model.Tree;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;

class TableBillingModeTest extends TableContract<String> {

    @Override
    protected Control<LiveTable, String> control() {
        return new TableBillingMode();
    }

    @Override
    protected String declared() {
        return "PAY_PER_REQUEST";
    }

    @Override
    protected String drifted() {
        return "PROVISIONED";
    }

    @Override
    protected void drift() {
        live();
        Tables.DYNAMO.updateTable(request -> request.tableName(name)
                .billingMode(BillingMode.PROVISIONED)
                .provisionedThroughput(
                        throughput -> throughput.readCapacityUnits(1L).writeCapacityUnits(1L)));
    }

    @Test
    void isProvisionedWhereAwsSaysNothing() {
        drift();

        assertThat(control().read(live())).contains("PROVISIONED");
    }

    @Test
    void waitsWhileTheModeIsChanging() {
        drift();

        assertThatExceptionOfType(Unsettled.class)
                .isThrownBy(() -> control().read(Tables.open(name)))
                .withMessage(name + " is UPDATING");
    }

    @Test
    void refusesToDeclareWhatItCannotWrite() {
        var fitting = new Fitting();

        fitting.fit(control().property().codec().shape(), Tree.text("PROVISIONED"));

        assertThat(fitting.misfits()).extracting("remedy").containsExactly("write PAY_PER_REQUEST");
    }
}
