package dev.trailwarden.model;

import java.util.Map;
import java.util.Optional;

/// One region of one account, and the role that leads there if the credentials at hand do not.
public record Location(String account, String region, Optional<Role> role) {

    /// Stands for an account not yet asked for; of the same length as a real one.
    public static final String UNKNOWN_ACCOUNT = "000000000000";

    private static final Map<String, String> PARTITIONS = Map.of(
            "cn-", "aws-cn",
            "us-gov-", "aws-us-gov",
            "us-iso-", "aws-iso",
            "us-isob-", "aws-iso-b",
            "eu-isoe-", "aws-iso-e",
            "us-isof-", "aws-iso-f",
            "eusc-", "aws-eusc");

    public Location(String account, String region) {
        this(account, region, Optional.empty());
    }

    /// The first part of every ARN here, such as `aws` or `aws-cn`.
    public String partition() {
        return PARTITIONS.entrySet().stream()
                .filter(partition -> region.startsWith(partition.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("aws");
    }
}
