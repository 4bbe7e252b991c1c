package dev.trailwarden.aws;

import dev.trailwarden.control.Connection;
import dev.trailwarden.model.Location;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/// The clients for one region of one account by one role, each made when first asked for.
final class AwsConnection implements Connection, AutoCloseable {

    private final Location location;
    private final ClientFactory factory;
    private final Supplier<AwsCredentialsProvider> credentials;
    private final Throttle throttle;
    private final Map<Class<?>, AwsClient> clients = new ConcurrentHashMap<>();

    AwsConnection(
            Location location, ClientFactory factory, Supplier<AwsCredentialsProvider> credentials, Throttle throttle) {
        this.location = location;
        this.factory = factory;
        this.credentials = credentials;
        this.throttle = throttle;
    }

    @Override
    public Location location() {
        return location;
    }

    @Override
    public <C> C client(Class<C> type) {
        return type.cast(clients.computeIfAbsent(type, this::make));
    }

    private AwsClient make(Class<?> type) {
        if (type == S3Client.class) {
            var owner = new ExpectedBucketOwner(location.account());
            return configure(S3Client.builder().forcePathStyle(factory.pathStyle()), S3Client.class, throttle, owner)
                    .build();
        }
        if (type == DynamoDbClient.class) {
            return configure(DynamoDbClient.builder(), DynamoDbClient.class, throttle)
                    .build();
        }
        if (type == CloudTrailClient.class) {
            return configure(CloudTrailClient.builder(), CloudTrailClient.class, throttle)
                    .build();
        }
        throw new IllegalArgumentException("no such client: " + type.getName());
    }

    private <C, B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>> B configure(
            B builder, Class<C> client, ExecutionInterceptor... interceptors) {
        return factory.configure(builder, client, location.region(), credentials.get(), interceptors);
    }

    @Override
    public void close() {
        clients.values().forEach(AwsClient::close);
    }
}
