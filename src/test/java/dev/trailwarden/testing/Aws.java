package dev.trailwarden.testing;

import dev.trailwarden.emulator.Emulator;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sts.StsClient;

/// One account in one region of the emulated AWS, with real SDK clients that do not retry.
///
/// All tests of a JVM share one emulator, started by the first that asks; give resources a [#uniqueName].
public record Aws(String account, Region region, AwsCredentialsProvider credentials) {

    public static final String ACCOUNT = "123456789012";
    public static final Region REGION = Region.EU_CENTRAL_1;

    private static final SdkHttpClient HTTP = UrlConnectionHttpClient.create();
    private static final AtomicInteger NAMES = new AtomicInteger();

    /// The account and region that a test uses unless it needs another.
    public static Aws aws() {
        return new Aws(ACCOUNT, REGION, StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")));
    }

    /// The same account elsewhere.
    public Aws in(Region other) {
        return new Aws(account, other, credentials);
    }

    /// Another account, entered by assuming a role there.
    public Aws as(String otherAccount) {
        try (var sts = configured(StsClient.builder()).build()) {
            var keys = sts.assumeRole(role -> role.roleArn("arn:aws:iam::" + otherAccount + ":role/test")
                            .roleSessionName("test"))
                    .credentials();
            return new Aws(
                    otherAccount,
                    region,
                    StaticCredentialsProvider.create(AwsSessionCredentials.create(
                            keys.accessKeyId(), keys.secretAccessKey(), keys.sessionToken())));
        }
    }

    public S3Client s3() {
        return configured(S3Client.builder()).forcePathStyle(true).build();
    }

    public DynamoDbClient dynamoDb() {
        return configured(DynamoDbClient.builder()).build();
    }

    public CloudTrailClient cloudTrail() {
        return configured(CloudTrailClient.builder()).build();
    }

    /// A builder that leads to the emulator, as this account in this region.
    public <B extends AwsClientBuilder<B, ?> & AwsSyncClientBuilder<B, ?>> B configured(B builder) {
        return builder.endpointOverride(endpoint())
                .region(region)
                .credentialsProvider(credentials)
                .httpClient(HTTP)
                .overrideConfiguration(settings -> settings.retryStrategy(AwsRetryStrategy.doNotRetry()));
    }

    /// The one address of every service.
    public static URI endpoint() {
        return Shared.EMULATOR.endpoint();
    }

    /// A name that no other test of this JVM uses, fit for a bucket, a table and a trail alike.
    public static String uniqueName(String prefix) {
        return prefix + "-" + NAMES.incrementAndGet();
    }

    private static final class Shared {

        private static final Emulator EMULATOR = Emulator.start();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(EMULATOR::close));
        }
    }
}
