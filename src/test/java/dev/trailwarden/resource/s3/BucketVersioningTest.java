package dev.trailwarden.resource.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.s3.model.BucketVersioningStatus.ENABLED;
import static software.amazon.awssdk.services.s3.model.BucketVersioningStatus.SUSPENDED;

import dev.trailwarden.control.Control;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

class BucketVersioningTest extends BucketContract<BucketVersioningStatus> {

    @Override
    protected Control<LiveBucket, BucketVersioningStatus> control() {
        return new BucketVersioning();
    }

    @Override
    protected BucketVersioningStatus declared() {
        return ENABLED;
    }

    @Override
    protected BucketVersioningStatus drifted() {
        return SUSPENDED;
    }

    @Test
    void findsNothingWhereItWasNeverEnabled() {
        assertThat(control().read(live())).isEmpty();
    }

    @Test
    void weakensOnlyWhatIsEnabled() {
        assertThat(control().weakens(ENABLED, SUSPENDED)).isTrue();
        assertThat(control().weakens(SUSPENDED, ENABLED)).isFalse();
    }
}
