package dev.trailwarden.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.control.Catalog;
import dev.trailwarden.control.ResourceType;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Nobody lists the controls: CDI finds them at build time, and this is all of them.
@QuarkusTest
class CatalogTest {

    private static final Map<String, List<String>> ALL = Map.of(
            "AWS::S3::Bucket",
            List.of(
                    "AccessControl",
                    "LifecycleConfiguration",
                    "NotificationConfiguration",
                    "OwnershipControls",
                    "PublicAccessBlockConfiguration",
                    "VersioningConfiguration"),
            "AWS::S3::BucketPolicy",
            List.of("PolicyDocument"),
            "AWS::DynamoDB::Table",
            List.of(
                    "AttributeDefinitions",
                    "BillingMode",
                    "DeletionProtectionEnabled",
                    "KeySchema",
                    "PointInTimeRecoverySpecification",
                    "Tags"),
            "AWS::CloudTrail::Trail",
            List.of("EventSelectors", "IsLogging", "S3BucketName"));

    @Inject
    Catalog catalog;

    @Test
    void knowsEveryProperty() {
        assertThat(catalog.types().stream().collect(Collectors.toMap(ResourceType::cloudFormation, this::properties)))
                .isEqualTo(ALL);
    }

    private List<String> properties(ResourceType<?> type) {
        return catalog.checksOf(type).stream()
                .map(check -> check.property().name())
                .sorted()
                .toList();
    }
}
