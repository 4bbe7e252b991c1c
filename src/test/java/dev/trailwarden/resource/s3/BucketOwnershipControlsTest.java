package dev.trailwarden.resource.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trailwarden.control.Control;
import dev.trailwarden.json.Json;
import org.junit.jupiter.api.Test;

class BucketOwnershipControlsTest extends BucketContract<String> {

    @Override
    protected Control<LiveBucket, String> control() {
        return new BucketOwnershipControls();
    }

    @Override
    protected String declared() {
        return "BucketOwnerEnforced";
    }

    @Override
    protected String drifted() {
        return "ObjectWriter";
    }

    @Test
    void findsNothingOnAnOldBucket() {
        live().s3().deleteBucketOwnershipControls(request -> request.bucket(name));

        assertThat(control().read(live())).isEmpty();
    }

    @Test
    void isCreatedWithTheBucket() {
        var bucket = Buckets.open(name + "-preferred");
        control().contribute(bucket, "BucketOwnerPreferred");
        bucket.create();

        assertThat(control().read(bucket)).contains("BucketOwnerPreferred");
    }

    @Test
    void weakensOnlyWhatIsEnforced() {
        assertThat(control().weakens("BucketOwnerEnforced", "BucketOwnerPreferred"))
                .isTrue();
        assertThat(control().weakens("BucketOwnerPreferred", "ObjectWriter")).isFalse();
    }

    @Test
    void hasExactlyOneRule() {
        var codec = control().property().codec();

        assertThatThrownBy(() -> codec.decode(Json.parse("{\"Rules\": []}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("OwnershipControls has exactly one rule, found 0");
    }
}
