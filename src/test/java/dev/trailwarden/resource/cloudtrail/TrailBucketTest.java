package dev.trailwarden.resource.cloudtrail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.control.Control;
import org.junit.jupiter.api.Test;

class TrailBucketTest extends TrailContract<String> {

    private static final String DECLARED = Trails.bucket();
    private static final String DRIFTED = Trails.bucket();

    @Override
    protected Control<LiveTrail, String> control() {
        return new TrailBucket();
    }

    @Override
    protected String declared() {
        return DECLARED;
    }

    @Override
    protected String drifted() {
        return DRIFTED;
    }

    @Test
    void leavesTheOtherSettingsAlone() {
        Trails.CLOUD_TRAIL.updateTrail(request -> request.name(name)
                .s3KeyPrefix("audit")
                .enableLogFileValidation(true)
                .isMultiRegionTrail(true));
        var before = live().settings();

        write(DECLARED);

        assertThat(live().settings())
                .isEqualTo(before.toBuilder().s3BucketName(DECLARED).build());
    }
}
