package dev.trailwarden.resource.cloudtrail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.trailwarden.control.Catalog;
import dev.trailwarden.control.Check;
import dev.trailwarden.model.Declaration;
import dev.trailwarden.model.Location;
import dev.trailwarden.model.ResourceId;
import dev.trailwarden.model.Tree;
import dev.trailwarden.testing.Aws;
import dev.trailwarden.testing.Traffic;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.cloudtrail.model.TrailNotFoundException;

class TrailTest {

    private static final List<Check<?, ?>> ALL =
            List.of(new TrailBucket(), new TrailEventSelectors(), new TrailLogging());

    @ParameterizedTest
    @ValueSource(strings = {"abc", "Audit_Trail-1.x", "1.2.3", "1.2.3.4.5", "a-b_c.d"})
    void acceptsNames(String name) {
        assertThat(Trail.TYPE.objection(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "-abc", "abc.", "a..b", "a._b", "a b", "192.168.5.4", "trail/audit"})
    void refusesNames(String name) {
        assertThat(Trail.TYPE.objection(name)).isPresent();
        assertThat(Trail.TYPE.objection("a".repeat(129))).isPresent();
    }

    @Test
    void predictsItsArn() {
        var name = Trails.create();

        assertThat(Trail.TYPE.attribute("Arn", name, Trails.TRAFFIC.connection().location()))
                .contains(Trails.open(name).settings().trailARN());
        assertThat(Trail.TYPE.attribute("Arn", "audit", new Location("123456789012", "us-gov-west-1")))
                .contains("arn:aws-us-gov:cloudtrail:us-gov-west-1:123456789012:trail/audit");
    }

    @Test
    void letsItsAbsenceCome() {
        var missing = Trails.open(Aws.uniqueName("missing"));

        assertThatExceptionOfType(TrailNotFoundException.class).isThrownBy(() -> Trail.TYPE.fingerprint(missing));
    }

    @ParameterizedTest
    @CsvSource({
        "AWS::S3::Bucket, logs, true",
        "AWS::S3::BucketPolicy, logs, true",
        "AWS::S3::Bucket, other, false",
        "AWS::DynamoDB::Table, logs, false",
    })
    void needsItsBucketAndThePolicyOfThat(String type, String name, boolean needed) {
        var trail = declaration("AWS::CloudTrail::Trail", "audit", Map.of("S3BucketName", Tree.text("logs")));

        assertThat(Trail.TYPE.needs(trail, declaration(type, name, Map.of()))).isEqualTo(needed);
    }

    @Test
    void isCreatedStopped() {
        var name = Aws.uniqueName("trail");
        var bucket = Trails.bucket();
        var draft = Trails.open(name);
        new TrailBucket().contribute(draft, bucket);

        Trail.TYPE.create(draft);

        assertThat(new TrailBucket().read(Trails.open(name))).contains(bucket);
        assertThat(new TrailLogging().read(Trails.open(name))).contains(false);
    }

    @Test
    void selectsBeforeItStarts() {
        assertThat(new Catalog(ALL).checksOf(Trail.TYPE))
                .extracting(check -> check.property().name())
                .containsExactly("S3BucketName", "EventSelectors", "IsLogging");
    }

    @Test
    void isReadInThreeCalls() {
        var traffic = Traffic.open();
        var trail = Trail.TYPE.open(traffic.connection(), Trails.create());

        Trail.TYPE.fingerprint(trail);
        new Catalog(ALL).checksOf(Trail.TYPE).forEach(check -> check.read(trail));

        assertThat(traffic.operations()).containsExactlyInAnyOrder("GetTrail", "GetEventSelectors", "GetTrailStatus");
    }

    private static Declaration declaration(String type, String name, Map<String, Tree> properties) {
        return new Declaration(new ResourceId("Any", type, name), properties, Set.of());
    }
}
