package dev.trailwarden.app;

import dev.trailwarden.aws.Call;
import dev.trailwarden.aws.Connections;
import dev.trailwarden.aws.Pace;
import dev.trailwarden.aws.Settings;
import dev.trailwarden.aws.Wait;
import dev.trailwarden.fleet.Misassigned;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.profile.UnlessBuildProfile;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.providers.AwsProfileRegionProvider;
import software.amazon.awssdk.regions.providers.AwsRegionProviderChain;
import software.amazon.awssdk.regions.providers.SystemSettingsRegionProvider;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/// Makes the ways into AWS, and counts what goes over them.
final class AwsWiring {

    AwsWiring() {}

    @Produces
    @Singleton
    @UnlessBuildProfile("dev")
    static Surroundings surroundings(Configuration configuration) {
        return new Surroundings(settings(configuration.aws()), configuration.stateDirectory());
    }

    @Produces
    @Singleton
    static Connections connections(Surroundings surroundings, MeterRegistry registry) {
        return new Connections(
                surroundings.aws(), call -> count(registry, call), wait -> count(registry, wait), Pace.real());
    }

    /// The keys of the Quarkus Amazon extensions hold for our clients too.
    private static Settings settings(Configuration.Aws aws) {
        var config = ConfigProvider.getConfig();
        var overrides = new HashMap<Class<?>, URI>();
        config.getOptionalValue("quarkus.s3.endpoint-override", URI.class)
                .ifPresent(endpoint -> overrides.put(S3Client.class, endpoint));
        config.getOptionalValue("quarkus.dynamodb.endpoint-override", URI.class)
                .ifPresent(endpoint -> overrides.put(DynamoDbClient.class, endpoint));
        var pathStyle = config.getOptionalValue("quarkus.s3.path-style-access", Boolean.class)
                .orElse(aws.endpointUrl().isPresent());
        return new Settings(aws.endpointUrl(), overrides, pathStyle, aws.callTimeout(), aws.attemptTimeout());
    }

    static void close(@Disposes Connections connections) {
        connections.close();
    }

    private static void count(MeterRegistry registry, Call call) {
        Counter.builder("trailwarden.aws.calls")
                .description("Finished calls to AWS, retries of one call counted as one")
                .tag("service", call.service())
                .tag("operation", call.operation())
                .tag("outcome", call.outcome())
                .register(registry)
                .increment();
        if (!call.target().isEmpty()) {
            Counter.builder("trailwarden.aws.target.calls")
                    .description("Finished calls to AWS that were made for the target")
                    .tag("target", call.target())
                    .register(registry)
                    .increment();
        }
    }

    private static void count(MeterRegistry registry, Wait wait) {
        Counter.builder("trailwarden.aws.limit.wait")
                .description("How long calls to AWS were held back by the limits Trailwarden sets itself")
                .baseUnit("seconds")
                .tag("service", wait.service())
                .register(registry)
                .increment(wait.time().toNanos() / 1e9);
    }

    /// Where AWS is, when nobody said so to Trailwarden itself.
    static String region() {
        try {
            return new AwsRegionProviderChain(new SystemSettingsRegionProvider(), new AwsProfileRegionProvider())
                    .getRegion()
                    .id();
        } catch (SdkClientException nowhere) {
            throw new Misassigned(List.of("no AWS region; set AWS_REGION, --region or trailwarden.target.region"));
        }
    }
}
