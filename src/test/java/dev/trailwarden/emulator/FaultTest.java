package dev.trailwarden.emulator;

import static dev.trailwarden.testing.Aws.aws;
import static dev.trailwarden.testing.Aws.uniqueName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.testing.Controls;
import dev.trailwarden.testing.Refusal;
import org.junit.jupiter.api.Test;

final class FaultTest {

    @Test
    void anUnknownOperationIsTheCallersMistakeAndNotRetried() {
        assertThat(Refusal.of(() -> aws().cloudTrail().listPublicKeys(call -> {})))
                .hasToString("400 UnknownOperationException");
        assertThat(Refusal.of(
                        () -> aws().dynamoDb().describeKinesisStreamingDestination(call -> call.tableName("any"))))
                .hasToString("400 UnknownOperationException");
    }

    @Test
    void anUnknownSubResourceIsNotTakenForAListing() {
        var bucket = uniqueName("unknown");
        aws().s3().createBucket(call -> call.bucket(bucket));

        assertThat(Refusal.of(() -> aws().s3().getBucketRequestPayment(call -> call.bucket(bucket))))
                .hasToString("400 NotImplemented");
    }

    @Test
    void aDenialIsJsonWhereTheServiceSpeaksJson() {
        Controls.authentication(true);
        try {
            assertThat(Refusal.of(() -> aws().dynamoDb().listTables())).hasToString("400 UnrecognizedClientException");
            assertThat(Refusal.of(() -> aws().cloudTrail().listTrails(call -> {})))
                    .hasToString("400 UnrecognizedClientException");
            assertThat(Refusal.of(() -> aws().s3().listBuckets())).hasToString("403 InvalidAccessKeyId");
        } finally {
            Controls.authentication(false);
        }
    }

    @Test
    void aJsonServiceFailsOnOrder() {
        Controls.fail("ListTables", "ThrottlingException", 400, 1);

        assertThat(Refusal.of(() -> aws().dynamoDb().listTables())).hasToString("400 ThrottlingException");
        assertThat(aws().dynamoDb().listTables().sdkHttpResponse().isSuccessful())
                .isTrue();
    }

    @Test
    void s3FailsOnOrder() {
        var bucket = uniqueName("fault");
        aws().s3().createBucket(call -> call.bucket(bucket));
        Controls.fail("PUT versioning", "SlowDown", 503, 1);

        assertThat(Refusal.of(() -> aws().s3()
                        .putBucketVersioning(call ->
                                call.bucket(bucket).versioningConfiguration(wanted -> wanted.status("Enabled")))))
                .hasToString("503 SlowDown");
        assertThat(aws().s3().getBucketVersioning(call -> call.bucket(bucket)).status())
                .isNull();
    }
}
