package dev.trailwarden.app;

import dev.trailwarden.aws.Call;
import dev.trailwarden.aws.Connections;
import dev.trailwarden.aws.Settings;
import dev.trailwarden.cli.Complaint;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.providers.AwsProfileRegionProvider;
import software.amazon.awssdk.regions.providers.AwsRegionProviderChain;
import software.amazon.awssdk.regions.providers.SystemSettingsRegionProvider;

/// Makes the ways into AWS, and counts what goes over them.
final class AwsWiring {

    private AwsWiring() {}

    @Produces
    @Singleton
    static Connections connections(Configuration configuration, MeterRegistry registry) {
        var aws = configuration.aws();
        return new Connections(
                new Settings(aws.endpointUrl(), aws.callTimeout(), aws.attemptTimeout()),
                call -> count(registry, call));
    }

    static void close(@Disposes Connections connections) {
        connections.close();
    }

    private static void count(MeterRegistry registry, Call call) {
        registry.counter(
                        "trailwarden.aws.calls",
                        "service",
                        call.service(),
                        "operation",
                        call.operation(),
                        "outcome",
                        call.outcome())
                .increment();
    }

    /// Where AWS is, when nobody said so to Trailwarden itself.
    static String region() {
        try {
            return new AwsRegionProviderChain(new SystemSettingsRegionProvider(), new AwsProfileRegionProvider())
                    .getRegion()
                    .id();
        } catch (SdkClientException nowhere) {
            throw new Complaint("no AWS region: set AWS_REGION, --region or trailwarden.target.region");
        }
    }
}
