package dev.trailwarden.resource.s3;

import dev.trailwarden.control.Codec;
import dev.trailwarden.control.Control;
import dev.trailwarden.control.Property;
import dev.trailwarden.control.Severity;
import jakarta.inject.Singleton;
import java.util.Optional;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

/// `VersioningConfiguration`: once enabled it can be suspended, never taken back.
@Singleton
final class BucketVersioning implements Control<LiveBucket, BucketVersioningStatus> {

    private static final Property<LiveBucket, BucketVersioningStatus> VERSIONING = Property.of(
                    Bucket.TYPE,
                    "VersioningConfiguration",
                    Codec.oneOf(BucketVersioningStatus.knownValues()).at("Status"))
            .because("An overwritten or deleted log file can be recovered")
            .severity(Severity.HIGH)
            .after("PublicAccessBlockConfiguration")
            .reads("s3:GetBucketVersioning")
            .writes("s3:PutBucketVersioning")
            .changedBy("PutBucketVersioning");

    @Override
    public Property<LiveBucket, BucketVersioningStatus> property() {
        return VERSIONING;
    }

    @Override
    public Optional<BucketVersioningStatus> read(LiveBucket bucket) {
        return Optional.ofNullable(bucket.s3()
                .getBucketVersioning(request -> request.bucket(bucket.name()))
                .status());
    }

    @Override
    public void write(LiveBucket bucket, BucketVersioningStatus declared) {
        bucket.s3()
                .putBucketVersioning(request -> request.bucket(bucket.name())
                        .versioningConfiguration(versioning -> versioning.status(declared)));
    }

    @Override
    public boolean weakens(BucketVersioningStatus live, BucketVersioningStatus declared) {
        return live == BucketVersioningStatus.ENABLED;
    }
}
