package dev.trailwarden.emulator;

import static dev.trailwarden.testing.Aws.ACCOUNT;
import static dev.trailwarden.testing.Aws.aws;
import static dev.trailwarden.testing.Aws.uniqueName;

import java.util.function.Consumer;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.cloudtrail.model.CreateTrailRequest;
import software.amazon.awssdk.services.cloudtrail.model.Trail;
import software.amazon.awssdk.services.s3.S3Client;

/// A trail under test with its bucket, and the calls that every test of trails makes.
record TrailFixture(CloudTrailClient client, S3Client s3, String name, String bucket) {

    TrailFixture() {
        this(aws().cloudTrail(), aws().s3(), uniqueName("trail"), uniqueName("trail-bucket"));
    }

    /// The trail with a bucket that lets it deliver.
    TrailFixture created() {
        createBucket();
        letDeliver("", arn());
        create(trail -> {});
        return this;
    }

    void createBucket() {
        s3.createBucket(call -> call.bucket(bucket));
    }

    /// The bucket policy of AWS's own documentation, for one trail.
    void letDeliver(String prefix, String trailArn) {
        s3.putBucketPolicy(call -> call.bucket(bucket).policy("""
                {"Version": "2012-10-17", "Statement": [
                  {"Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"}, "Action": "s3:GetBucketAcl",
                   "Resource": "arn:aws:s3:::%1$s", "Condition": {"StringEquals": {"aws:SourceArn": "%4$s"}}},
                  {"Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"}, "Action": "s3:PutObject",
                   "Resource": "arn:aws:s3:::%1$s/%2$sAWSLogs/%3$s/*", "Condition": {"StringEquals":
                     {"aws:SourceArn": "%4$s", "s3:x-amz-acl": "bucket-owner-full-control"}}}]}
                """.formatted(bucket, prefix, ACCOUNT, trailArn)));
    }

    void create(Consumer<CreateTrailRequest.Builder> settings) {
        client.createTrail(call -> settings.accept(call.name(name).s3BucketName(bucket)));
    }

    Trail read() {
        return client.getTrail(call -> call.name(arn())).trail();
    }

    String arn() {
        return "arn:aws:cloudtrail:%s:%s:trail/%s".formatted(aws().region(), ACCOUNT, name);
    }
}
