package dev.trailwarden.aws;

import dev.trailwarden.control.Connection;
import dev.trailwarden.model.Location;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/// The clients for one region of one account, each made when first asked for.
final class AwsConnection implements Connection, AutoCloseable {

    private final Location location;
    private final Map<Class<?>, Supplier<? extends AwsClient>> makers;
    private final Map<Class<?>, AwsClient> clients = new ConcurrentHashMap<>();

    AwsConnection(Location location, ClientFactory factory) {
        this.location = location;
        this.makers = Map.of(
                S3Client.class, () -> factory.s3(location),
                DynamoDbClient.class,
                        () -> factory.configure(DynamoDbClient.builder(), location.region())
                                .build(),
                CloudTrailClient.class,
                        () -> factory.configure(CloudTrailClient.builder(), location.region())
                                .build());
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
        var maker = makers.get(type);
        if (maker == null) {
            throw new IllegalArgumentException("no such client: " + type.getName());
        }
        return maker.get();
    }

    @Override
    public void close() {
        clients.values().forEach(AwsClient::close);
    }
}
