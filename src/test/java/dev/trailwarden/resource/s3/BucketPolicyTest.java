package dev.trailwarden.resource.s3;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.model.Declaration;
import dev.trailwarden.model.ResourceId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BucketPolicyTest {

    private static final Declaration POLICY = declaration("AWS::S3::BucketPolicy", "logs");

    @Test
    void needsTheBucketOfItsName() {
        assertThat(BucketPolicy.TYPE.needs(POLICY, declaration("AWS::S3::Bucket", "logs")))
                .isTrue();
        assertThat(BucketPolicy.TYPE.needs(POLICY, declaration("AWS::S3::Bucket", "others")))
                .isFalse();
        assertThat(BucketPolicy.TYPE.needs(POLICY, POLICY)).isFalse();
    }

    @Test
    void isNamedLikeABucket() {
        assertThat(BucketPolicy.TYPE.objection("My-Bucket")).isEqualTo(Bucket.TYPE.objection("My-Bucket"));
        assertThat(BucketPolicy.TYPE.objection("my-bucket")).isEmpty();
    }

    private static Declaration declaration(String type, String name) {
        return new Declaration(new ResourceId("Any", type, name), Map.of(), Set.of());
    }
}
