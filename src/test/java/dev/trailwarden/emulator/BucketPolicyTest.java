package dev.trailwarden.emulator;

import static dev.trailwarden.testing.Aws.aws;
import static dev.trailwarden.testing.Aws.uniqueName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.testing.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

final class BucketPolicyTest {

    private final S3Client s3 = aws().s3();
    private final String bucket = uniqueName("policy");

    @BeforeEach
    void create() {
        s3.createBucket(call -> call.bucket(bucket));
    }

    @Test
    void aPolicyIsReadBack() {
        var policy = allow("{\"Service\":\"cloudtrail.amazonaws.com\"}", bucket);
        put(policy);

        assertThat(s3.getBucketPolicy(call -> call.bucket(bucket)).policy()).isEqualTo(policy);
    }

    @Test
    void aPublicPolicyIsDeniedWhereItIsBlocked() {
        assertThat(Refusal.of(() -> put(allow("\"*\"", bucket)))).hasToString("403 AccessDenied");
    }

    @Test
    void aPublicPolicyIsTakenWhereItIsNotBlocked() {
        s3.deletePublicAccessBlock(call -> call.bucket(bucket));
        put(allow("\"*\"", bucket));

        assertThat(s3.getBucketPolicyStatus(call -> call.bucket(bucket))
                        .policyStatus()
                        .isPublic())
                .isTrue();
    }

    @Test
    void aPolicyAboutAnotherBucketIsMalformed() {
        assertThat(Refusal.of(() -> put(allow("{\"Service\":\"cloudtrail.amazonaws.com\"}", "another"))))
                .hasToString("400 MalformedPolicy");
    }

    @Test
    void aPolicyThatIsNoPolicyIsMalformed() {
        assertThat(Refusal.of(() -> put("not json"))).hasToString("400 MalformedPolicy");
        assertThat(Refusal.of(() -> put("{}"))).hasToString("400 MalformedPolicy");
        assertThat(Refusal.of(() -> put("{\"Statement\":[{\"Effect\":\"Allow\"}]}")))
                .hasToString("400 MalformedPolicy");
    }

    private void put(String policy) {
        s3.putBucketPolicy(call -> call.bucket(bucket).policy(policy));
    }

    private static String allow(String principal, String bucket) {
        return """
                {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":%s,"Action":"s3:GetObject",\
                "Resource":"arn:aws:s3:::%s/*"}]}""".formatted(principal, bucket);
    }
}
