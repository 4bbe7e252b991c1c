package dev.trailwarden.resource.s3;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.control.Control;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BucketPublicAccessBlockTest extends BucketContract<Map<String, Boolean>> {

    static final Map<String, Boolean> NONE = Map.of(
            "BlockPublicAcls",
            false,
            "BlockPublicPolicy",
            false,
            "IgnorePublicAcls",
            false,
            "RestrictPublicBuckets",
            false);

    @Override
    protected Control<LiveBucket, Map<String, Boolean>> control() {
        return new BucketPublicAccessBlock();
    }

    @Override
    protected Map<String, Boolean> declared() {
        return Map.of("BlockPublicPolicy", true, "RestrictPublicBuckets", true);
    }

    @Override
    protected Map<String, Boolean> drifted() {
        return Map.of("BlockPublicPolicy", false);
    }

    @Test
    void isAllFalseWhereNothingWasEverConfigured() {
        live().s3().deletePublicAccessBlock(request -> request.bucket(name));

        assertThat(control().read(live())).contains(NONE);
    }

    @Test
    void leavesUndeclaredSwitchesAlone() {
        write(Map.of("IgnorePublicAcls", false));

        assertThat(control().read(live()).orElseThrow())
                .containsEntry("IgnorePublicAcls", false)
                .containsEntry("BlockPublicAcls", true);
    }

    @Test
    void weakensWhenASwitchGoesOff() {
        var live = Map.of("BlockPublicAcls", true, "BlockPublicPolicy", false);

        assertThat(control().weakens(live, Map.of("BlockPublicAcls", false, "BlockPublicPolicy", true)))
                .isTrue();
        assertThat(control().weakens(live, Map.of("BlockPublicAcls", true, "BlockPublicPolicy", false)))
                .isFalse();
    }
}
