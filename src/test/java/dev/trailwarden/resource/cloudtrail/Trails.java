package dev.trailwarden.resource.cloudtrail;

import dev.trailwarden.testing.Aws;
import dev.trailwarden.testing.Traffic;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.s3.model.BucketLocationConstraint;

/// Trails of the emulated AWS, and buckets that accept what they deliver.
final class Trails {

    static final Traffic TRAFFIC = Traffic.open();
    static final CloudTrailClient CLOUD_TRAIL = TRAFFIC.connection().client(CloudTrailClient.class);

    private Trails() {}

    static String create() {
        var bucket = bucket();
        var name = Aws.uniqueName("trail");
        CLOUD_TRAIL.createTrail(request -> request.name(name).s3BucketName(bucket));
        return name;
    }

    static LiveTrail open(String name) {
        return Trail.TYPE.open(TRAFFIC.connection(), name);
    }

    static String bucket() {
        var bucket = Aws.uniqueName("logs");
        try (var s3 = Aws.aws().s3()) {
            s3.createBucket(request -> request.bucket(bucket)
                    .createBucketConfiguration(
                            where -> where.locationConstraint(BucketLocationConstraint.fromValue(Aws.REGION.id()))));
            s3.putBucketPolicy(request -> request.bucket(bucket).policy("""
                    {"Version": "2012-10-17", "Statement": {
                      "Effect": "Allow",
                      "Principal": {"Service": "cloudtrail.amazonaws.com"},
                      "Action": ["s3:GetBucketAcl", "s3:PutObject"],
                      "Resource": ["arn:aws:s3:::%1$s", "arn:aws:s3:::%1$s/*"]
                    }}""".formatted(bucket)));
        }
        return bucket;
    }
}
