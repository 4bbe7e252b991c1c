package dev.trailwarden.resource.s3;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.aws.AwsFailures;
import dev.trailwarden.model.Failure;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.model.S3Exception;

class BucketTest {

    @Test
    void isRecognisedByItsOwner() {
        var bucket = Buckets.open(Buckets.create());

        assertThat(Bucket.TYPE.fingerprint(bucket)).isEqualTo(bucket.location().account());
    }

    @Test
    void isFoundAbsent() {
        var refusal = Assertions.catchThrowableOfType(
                S3Exception.class, () -> Bucket.TYPE.fingerprint(Buckets.open("no-such-bucket")));

        assertThat(new AwsFailures().classify(refusal).kind()).isEqualTo(Failure.Kind.ABSENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit-logs", "a.b", "123"})
    void mayBeCalled(String name) {
        assertThat(Bucket.TYPE.objection(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"My-Bucket", "ab", "-logs", "logs-", "a..b", "192.168.0.1", "xn--logs", "logs-s3alias"})
    void mayNotBeCalled(String name) {
        assertThat(Bucket.TYPE.objection(name)).isPresent();
    }
}
