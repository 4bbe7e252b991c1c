package dev.trailwarden.resource.cloudtrail;

import dev.trailwarden.control.Codec;
import dev.trailwarden.control.Control;
import dev.trailwarden.control.Property;
import dev.trailwarden.control.Severity;
import jakarta.inject.Singleton;
import java.util.Optional;

/// `S3BucketName`: where the log files go.
@Singleton
final class TrailBucket implements Control<LiveTrail, String> {

    private static final Property<LiveTrail, String> S3_BUCKET_NAME = Property.of(
                    Trail.TYPE, "S3BucketName", Codec.text())
            .because("Log files that go to another bucket are evidence that somebody else keeps, or nobody")
            .severity(Severity.CRITICAL)
            .required()
            .reads("cloudtrail:GetTrail")
            .writes("cloudtrail:UpdateTrail")
            .changedBy("CreateTrail", "UpdateTrail", "DeleteTrail");

    @Override
    public Property<LiveTrail, String> property() {
        return S3_BUCKET_NAME;
    }

    @Override
    public Optional<String> read(LiveTrail trail) {
        return Optional.ofNullable(trail.settings().s3BucketName());
    }

    @Override
    public void contribute(LiveTrail trail, String declared) {
        trail.draft().s3BucketName(declared);
    }

    /// What UpdateTrail is not told stays as it is.
    @Override
    public void write(LiveTrail trail, String declared) {
        trail.settings();
        trail.cloudTrail().updateTrail(request -> request.name(trail.arn()).s3BucketName(declared));
    }
}
