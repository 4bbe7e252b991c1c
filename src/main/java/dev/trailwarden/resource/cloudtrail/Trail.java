package dev.trailwarden.resource.cloudtrail;

import dev.trailwarden.control.Connection;
import dev.trailwarden.control.ResourceType;
import dev.trailwarden.model.Declaration;
import dev.trailwarden.model.Location;
import dev.trailwarden.model.Tree;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A CloudTrail trail that puts the use of a table on record.
final class Trail implements ResourceType<LiveTrail> {

    static final Trail TYPE = new Trail();

    private static final Predicate<String> NAME = Pattern.compile(
                    "(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)(?=.{3,128}$)[A-Za-z0-9]+([._-][A-Za-z0-9]+)*")
            .asMatchPredicate();

    private static final Set<String> STANDS_ON = Set.of("AWS::S3::Bucket", "AWS::S3::BucketPolicy");

    private Trail() {}

    @Override
    public String cloudFormation() {
        return "AWS::CloudTrail::Trail";
    }

    @Override
    public String identity() {
        return "TrailName";
    }

    @Override
    public Optional<String> objection(String name) {
        return NAME.test(name)
                ? Optional.empty()
                : Optional.of("a trail name has 3 to 128 letters and digits with single dots, underscores or hyphens"
                        + " between them, and is not an IP address");
    }

    @Override
    public Set<String> attributes() {
        return Set.of("Arn");
    }

    @Override
    public Optional<String> attribute(String attribute, String name, Location location) {
        return attribute.equals("Arn") ? Optional.of(arn(name, location)) : Optional.empty();
    }

    static String arn(String name, Location location) {
        return "arn:%s:cloudtrail:%s:%s:trail/%s"
                .formatted(location.partition(), location.region(), location.account(), name);
    }

    /// CloudTrail looks at the bucket and its policy whenever a trail is made or led elsewhere.
    @Override
    public boolean needs(Declaration mine, Declaration other) {
        return STANDS_ON.contains(other.resource().type())
                && mine.property("S3BucketName")
                        .filter(Tree.text(other.resource().name())::equals)
                        .isPresent();
    }

    @Override
    public boolean keepsData() {
        return false;
    }

    @Override
    public LiveTrail open(Connection connection, String name) {
        return LiveTrail.of(connection, name);
    }

    @Override
    public String fingerprint(LiveTrail trail) {
        return trail.settings().trailARN();
    }

    @Override
    public void create(LiveTrail trail) {
        trail.create();
    }

    @Override
    public Set<String> creates() {
        return Set.of("cloudtrail:CreateTrail");
    }
}
