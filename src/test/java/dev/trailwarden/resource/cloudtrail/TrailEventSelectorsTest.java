package dev.trailwarden.resource.cloudtrail;

import static dev.trailwarden.resource.cloudtrail.Selectors.MALLORY;
import static dev.trailwarden.resource.cloudtrail.Selectors.TABLE;
import static dev.trailwarden.resource.cloudtrail.Selectors.advancedTables;
import static dev.trailwarden.resource.cloudtrail.Selectors.field;
import static dev.trailwarden.resource.cloudtrail.Selectors.management;
import static dev.trailwarden.resource.cloudtrail.Selectors.recorded;
import static dev.trailwarden.resource.cloudtrail.Selectors.tables;
import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.cloudtrail.model.ReadWriteType.ALL;
import static software.amazon.awssdk.services.cloudtrail.model.ReadWriteType.READ_ONLY;

import dev.trailwarden.control.Control;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudtrail.model.AdvancedEventSelector;

class TrailEventSelectorsTest extends TrailContract<Recorded> {

    @Override
    protected Control<LiveTrail, Recorded> control() {
        return new TrailEventSelectors();
    }

    @Override
    protected Recorded declared() {
        return recorded(tables(ALL, TABLE));
    }

    @Override
    protected Recorded drifted() {
        return recorded(tables(READ_ONLY, TABLE));
    }

    @Test
    void areAllManagementEventsInANewTrail() {
        assertThat(control().read(live())).contains(recorded(management(ALL)));
    }

    @Test
    void sayFalseWhereManagementEventsAreNotToBeRecorded() {
        write(declared());

        var live = Trails.CLOUD_TRAIL.getEventSelectors(request -> request.trailName(name));
        assertThat(live.eventSelectors())
                .containsExactly(tables(ALL, TABLE).toBuilder()
                        .excludeManagementEventSources(List.of())
                        .build());
    }

    @Test
    void acceptTheAdvancedFormOfTheSame() {
        put(advancedTables(field("resources.ARN", TABLE)));

        assertThat(control().read(live())).contains(declared());
    }

    @Test
    void replaceAnAdvancedFormThatHidesSomebody() {
        put(advancedTables(field("resources.ARN", TABLE), field("userIdentity.arn", who -> who.notEquals(MALLORY))));
        assertThat(isAsDeclared(control().read(live()))).isFalse();

        write(declared());

        assertThat(control().read(live())).contains(declared());
        assertThat(Trails.CLOUD_TRAIL
                        .getEventSelectors(request -> request.trailName(name))
                        .advancedEventSelectors())
                .isEmpty();
    }

    private void put(AdvancedEventSelector selector) {
        Trails.CLOUD_TRAIL.putEventSelectors(request -> request.trailName(name).advancedEventSelectors(selector));
    }
}
