package dev.trailwarden.model;

import java.util.Map;

/// One region of one account.
public record Location(String account, String region) {

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

    /// The first part of every ARN here, such as `aws` or `aws-cn`.
    public String partition() {
        return PARTITIONS.entrySet().stream()
                .filter(partition -> region.startsWith(partition.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("aws");
    }
}
