package dev.trailwarden.resource.s3;

import dev.trailwarden.control.Control;
import dev.trailwarden.control.Property;
import dev.trailwarden.control.Severity;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.services.s3.model.PutBucketLifecycleConfigurationRequest;

/// `LifecycleConfiguration`: when log files move to cheaper storage, and when they are deleted.
@Singleton
final class BucketLifecycle implements Control<LiveBucket, Lifecycle> {

    private static final Property<LiveBucket, Lifecycle> LIFECYCLE = Property.of(
                    Bucket.TYPE, "LifecycleConfiguration", Lifecycle.CODEC)
            .because("Logs cost no more than they must, and no foreign rule deletes them")
            .severity(Severity.CRITICAL)
            .settles(Duration.ofMinutes(1))
            .after("VersioningConfiguration")
            .reads("s3:GetLifecycleConfiguration")
            .writes("s3:PutLifecycleConfiguration")
            .changedBy("PutBucketLifecycle", "DeleteBucketLifecycle");

    @Override
    public Property<LiveBucket, Lifecycle> property() {
        return LIFECYCLE;
    }

    /// Never empty, so that the first expiration a bucket gets is weighed too.
    @Override
    public Optional<Lifecycle> read(LiveBucket bucket) {
        return Optional.of(Unconfigured.asEmpty(
                        "NoSuchLifecycleConfiguration",
                        () -> bucket.s3().getBucketLifecycleConfiguration(request -> request.bucket(bucket.name())))
                .map(Lifecycle::of)
                .orElse(Lifecycle.NONE));
    }

    @Override
    public Lifecycle complete(Lifecycle declared, Lifecycle live) {
        return declared.complete(live);
    }

    /// A write that leaves the minimum size out sets it to today's default, which is not what the bucket may have.
    @Override
    public void write(LiveBucket bucket, Lifecycle declared) {
        var request = PutBucketLifecycleConfigurationRequest.builder()
                .bucket(bucket.name())
                .lifecycleConfiguration(configuration -> configuration.rules(
                        declared.rules().stream().map(LifecycleRules::build).toList()));
        declared.minimumSize().ifPresent(request::transitionDefaultMinimumObjectSize);
        bucket.s3().putBucketLifecycleConfiguration(request.build());
    }

    @Override
    public boolean weakens(Lifecycle live, Lifecycle declared) {
        return declared.deletesMoreThan(live);
    }
}
