package dev.trailwarden.aws;

import dev.trailwarden.model.Location;
import java.util.function.Consumer;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// Gives every SDK client the same HTTP client, endpoint, time limits and observer.
record ClientFactory(Settings settings, SdkHttpClient http, Consumer<Call> calls) {

    <B extends AwsClientBuilder<B, ?> & AwsSyncClientBuilder<B, ?>> B configure(B builder, String region) {
        settings.endpoint().ifPresent(builder::endpointOverride);
        return builder.region(Region.of(region)).httpClient(http).overrideConfiguration(limits().build());
    }

    /// S3 knows the bucket owner it must find, and addresses buckets by path where an endpoint is given.
    S3Client s3(Location location) {
        return configure(S3Client.builder(), location.region())
                .forcePathStyle(settings.endpoint().isPresent())
                .overrideConfiguration(limits().addExecutionInterceptor(new ExpectedBucketOwner(location.account()))
                        .build())
                .build();
    }

    private ClientOverrideConfiguration.Builder limits() {
        return ClientOverrideConfiguration.builder()
                .apiCallTimeout(settings.callTimeout())
                .apiCallAttemptTimeout(settings.attemptTimeout())
                .addExecutionInterceptor(new CallObserver(calls));
    }
}
