package dev.trailwarden.aws;

import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;

/// Gives every SDK client the same HTTP client, endpoint, time limits and observer.
///
/// @param timeouts ends calls that take too long; left to itself, each client would start five threads for that
record ClientFactory(Settings settings, SdkHttpClient http, ScheduledExecutorService timeouts, Consumer<Call> calls) {

    <C, B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>> B configure(
            B builder,
            Class<C> client,
            String region,
            AwsCredentialsProvider credentials,
            ExecutionInterceptor... interceptors) {
        settings.endpoint(client).ifPresent(builder::endpointOverride);
        var overrides = ClientOverrideConfiguration.builder()
                .apiCallTimeout(settings.callTimeout())
                .apiCallAttemptTimeout(settings.attemptTimeout())
                .scheduledExecutorService(timeouts)
                .addExecutionInterceptor(new CallObserver(calls));
        for (ExecutionInterceptor interceptor : interceptors) {
            overrides.addExecutionInterceptor(interceptor);
        }
        return builder.region(Region.of(region))
                .credentialsProvider(credentials)
                .httpClient(http)
                .overrideConfiguration(overrides.build());
    }

    boolean pathStyle() {
        return settings.pathStyle();
    }
}
