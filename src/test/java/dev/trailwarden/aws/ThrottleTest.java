package dev.trailwarden.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trailwarden.model.Failure;
import dev.trailwarden.testing.Leap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.exception.AbortedException;

class ThrottleTest {

    private static final Place PLACE = new Place("123456789012", "eu-central-1");

    private final List<Wait> waits = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "CloudTrail, LookupEvents, TRAIL_EVENTS",
        "CloudTrail, GetTrail, TRAIL_READS",
        "CloudTrail, DescribeTrails, TRAIL_READS",
        "CloudTrail, ListTags, TRAIL_READS",
        "CloudTrail, StartLogging, TRAIL_WRITES",
        "DynamoDb, DescribeContinuousBackups, BACKUP_READS",
        "DynamoDb, UpdateContinuousBackups, BACKUP_WRITES",
        "DynamoDb, ListTagsOfResource, TAG_READS",
        "DynamoDb, TagResource, TAG_WRITES",
        "DynamoDb, DescribeTable, TABLES",
        "S3, GetBucketAcl, BUCKETS",
        "S3, PutPublicAccessBlock, BUCKETS",
        "S3, GetObject,",
        "Sts, AssumeRole,"
    })
    void everyOperationHasItsLimit(String service, String operation, Limit limit) {
        assertThat(Limit.of(service, operation)).isEqualTo(Optional.ofNullable(limit));
    }

    @Test
    void aSecondsWorthOfCallsDoesNotWait() {
        call(throttle(new Leap()), "GetTrail", 10);

        assertThat(waits).isEmpty();
    }

    @Test
    void whatIsMoreWaitsItsTurn() {
        call(throttle(new Leap()), "GetTrail", 12);

        assertThat(waits)
                .containsExactly(
                        new Wait("CloudTrail", "GetTrail", Duration.ofMillis(100)),
                        new Wait("CloudTrail", "GetTrail", Duration.ofMillis(100)));
    }

    @Test
    void operationsOfOneLimitShareIt() {
        var throttle = throttle(new Leap());
        call(throttle, "StartLogging", 1);
        call(throttle, "PutEventSelectors", 1);
        call(throttle, "GetTrail", 1);

        assertThat(waits).containsExactly(new Wait("CloudTrail", "PutEventSelectors", Duration.ofSeconds(1)));
    }

    @Test
    void aRetryDoesNotWaitButTheNextCallDoes() {
        var throttle = throttle(new Leap());
        call(throttle, "StartLogging", 1);
        throttle.retake("CloudTrail", "StartLogging");
        throttle.retake("CloudTrail", "StartLogging");
        assertThat(waits).isEmpty();

        call(throttle, "StartLogging", 1);

        assertThat(waits).containsExactly(new Wait("CloudTrail", "StartLogging", Duration.ofSeconds(3)));
    }

    @Test
    void nobodyWaitsLongerThanTheBound() {
        var throttle = throttle(new StandingStill());
        call(throttle, "StartLogging", 31);

        assertThatThrownBy(() -> call(throttle, "StartLogging", 1))
                .isInstanceOfSatisfying(
                        LimitedHere.class,
                        limited -> assertThat(new AwsFailures().classify(limited))
                                .isEqualTo(new Failure(
                                        Failure.Kind.THROTTLED,
                                        "LimitedHere",
                                        "StartLogging was not called: at 1 a second in eu-central-1 of account 123456789012 "
                                                + "its turn would come after more than 30 s")));
        assertThat(waits).hasSize(30);
    }

    @Test
    void whoWaitsCanBeInterrupted() {
        var throttle = new Throttle(PLACE, Pace.real(), waits::add);
        call(throttle, "StartLogging", 1);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> call(throttle, "StartLogging", 1)).isInstanceOf(AbortedException.class);

        assertThat(Thread.interrupted()).isTrue();
    }

    private Throttle throttle(Pace pace) {
        return new Throttle(PLACE, pace, waits::add);
    }

    private static void call(Throttle throttle, String operation, int times) {
        for (var call = 0; call < times; call++) {
            throttle.take("CloudTrail", operation);
        }
    }

    /// As if all who wait had come in the same moment.
    private static final class StandingStill implements Pace {

        @Override
        public long nanos() {
            return 0;
        }

        @Override
        public void pause(Duration time) {}
    }
}
