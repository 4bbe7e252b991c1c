package dev.trailwarden.resource.cloudtrail;

import java.util.Arrays;
import java.util.List;

/// The types of resources whose data events a classic selector can name, and how it names them.
///
/// A value is the ARN of one resource (for S3, what the ARN begins with), or its first three parts for every resource.
enum ClassicType {
    TABLE("AWS::DynamoDB::Table", "dynamodb", ":[^:]+:\\d{12}:table/[^/:]+"),
    OBJECT("AWS::S3::Object", "s3", ":::.*"),
    FUNCTION("AWS::Lambda::Function", "lambda", ":[^:]+:\\d{12}:function:[^:]+");

    private final String cloudFormation;
    private final String service;
    private final String one;

    ClassicType(String cloudFormation, String service, String one) {
        this.cloudFormation = cloudFormation;
        this.service = service;
        this.one = one;
    }

    static List<String> names() {
        return Arrays.stream(values()).map(ClassicType::toString).toList();
    }

    /// Every resource of this type, now and later.
    String every(String partition) {
        return "arn:" + partition + ":" + service;
    }

    boolean isOne(String value) {
        return value.matches("arn:aws[a-z-]*:" + service + one);
    }

    /// Whether a template may name the value under this type.
    boolean accepts(String type, String value) {
        return type.equals(cloudFormation) && value.matches("arn:aws[a-z-]*:" + service + "(" + one + ")?");
    }

    /// The advanced operator that means what a value means here.
    String operator() {
        return this == OBJECT ? "StartsWith" : "Equals";
    }

    @Override
    public String toString() {
        return cloudFormation;
    }
}
