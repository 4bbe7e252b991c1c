package dev.trailwarden.resource.s3;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.control.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

class BucketReadsTest {

    private static final List<Check<LiveBucket, ?>> ALL = List.of(
            new BucketAccessControl(),
            new BucketOwnershipControls(),
            new BucketPublicAccessBlock(),
            new BucketVersioning(),
            new BucketLifecycle(),
            new BucketNotification());

    @Test
    void looksAtAWholeBucketInFiveCalls() {
        var bucket = Buckets.open(Buckets.create());

        Bucket.TYPE.fingerprint(bucket);
        ALL.forEach(check -> check.read(bucket));

        assertThat(Buckets.calls())
                .containsExactlyInAnyOrder(
                        "GetBucketOwnershipControls",
                        "GetPublicAccessBlock",
                        "GetBucketVersioning",
                        "GetBucketLifecycleConfiguration",
                        "GetBucketNotificationConfiguration");
    }
}
