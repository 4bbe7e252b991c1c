package dev.trailwarden.resource.s3;

import dev.trailwarden.control.Connection;
import dev.trailwarden.control.ResourceType;
import dev.trailwarden.model.Location;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// An S3 bucket that keeps the audit logs.
final class Bucket implements ResourceType<LiveBucket> {

    static final Bucket TYPE = new Bucket();

    /// Bucket naming rules of the S3 User Guide, reserved prefixes and suffixes included.
    private static final Pattern NAME = Pattern.compile("(?!xn--|sthree-|amzn-s3-demo-)"
            + "(?!.*(-s3alias|--ol-s3|--x-s3|--table-s3|\\.mrap)$)"
            + "(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)(?!.*\\.\\.)"
            + "[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");

    private Bucket() {}

    @Override
    public String cloudFormation() {
        return "AWS::S3::Bucket";
    }

    @Override
    public String identity() {
        return "BucketName";
    }

    @Override
    public Optional<String> objection(String name) {
        return NAME.matcher(name).matches()
                ? Optional.empty()
                : Optional.of("a bucket name has 3 to 63 lower-case letters, digits, dots and hyphens, begins and ends"
                        + " with a letter or digit, and is neither an IP address nor reserved");
    }

    @Override
    public Set<String> attributes() {
        return Set.of("Arn");
    }

    @Override
    public Optional<String> attribute(String attribute, String name, Location location) {
        return attribute.equals("Arn")
                ? Optional.of("arn:%s:s3:::%s".formatted(location.partition(), name))
                : Optional.empty();
    }

    @Override
    public boolean keepsData() {
        return true;
    }

    @Override
    public LiveBucket open(Connection connection, String name) {
        return LiveBucket.of(connection, name);
    }

    /// Nothing tells a bucket from a later one of its name and owner, but the question finds it absent.
    @Override
    public String fingerprint(LiveBucket bucket) {
        bucket.ownership().ask();
        return bucket.owner();
    }

    @Override
    public void create(LiveBucket bucket) {
        bucket.create();
    }

    @Override
    public Set<String> creates() {
        return Set.of("s3:CreateBucket");
    }
}
