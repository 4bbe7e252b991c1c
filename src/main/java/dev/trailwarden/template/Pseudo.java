package dev.trailwarden.template;

import dev.trailwarden.model.Location;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The parameters that CloudFormation itself provides, as far as there is something to provide without a stack.
final class Pseudo {

    private static final String NO_VALUE = "AWS::NoValue";

    static final Set<String> NAMES = Set.of(
            "AWS::AccountId",
            "AWS::NoValue",
            "AWS::NotificationARNs",
            "AWS::Partition",
            "AWS::Region",
            "AWS::StackId",
            "AWS::StackName",
            "AWS::URLSuffix");

    private static final Map<String, String> SUFFIXES = Map.of(
            "aws-cn", "amazonaws.com.cn",
            "aws-eusc", "amazonaws.eu",
            "aws-iso", "c2s.ic.gov",
            "aws-iso-b", "sc2s.sgov.gov",
            "aws-iso-e", "cloud.adc-e.uk",
            "aws-iso-f", "csp.hci.ic.gov");

    private Pseudo() {}

    static Optional<String> value(String name, Location location) {
        return switch (name) {
            case "AWS::AccountId" -> Optional.of(location.account());
            case "AWS::Partition" -> Optional.of(location.partition());
            case "AWS::Region" -> Optional.of(location.region());
            case "AWS::URLSuffix" -> Optional.of(SUFFIXES.getOrDefault(location.partition(), "amazonaws.com"));
            default -> Optional.empty();
        };
    }

    /// Why there is no value.
    static String objection(String name) {
        return name.equals(NO_VALUE)
                ? NO_VALUE + " can only stand for a whole field or item"
                : name + " has no value here, for there is no stack";
    }

    static boolean isNoValue(Node node) {
        return node instanceof Node.Call call
                && call.function().equals("Ref")
                && call.argument().text().filter(NO_VALUE::equals).isPresent();
    }
}
