package dev.trailwarden.aws;

import dev.trailwarden.control.Failures;
import dev.trailwarden.model.Failure;
import dev.trailwarden.model.Failure.Kind;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;

/// The one place that knows what AWS means by its error codes.
public final class AwsFailures implements Failures {

    private static final Set<String> ABSENT = Set.of(
            "NoSuchBucket",
            "NoSuchBucketPolicy",
            "ResourceNotFoundException",
            "TableNotFoundException",
            "TrailNotFoundException");

    private static final Set<String> CONFLICT = Set.of(
            "OperationAborted",
            "ConflictException",
            "ResourceInUseException",
            "LimitExceededException",
            "ContinuousBackupsUnavailableException");

    /// Not of status 403, and yet about who is asking.
    private static final Set<String> DENIED = Set.of(
            "AccessDeniedException",
            "UnrecognizedClientException",
            "ExpiredTokenException",
            "ExpiredToken",
            "InvalidClientTokenId",
            "InvalidSignatureException");

    @Override
    public Failure classify(RuntimeException thrown) {
        return switch (thrown) {
            case AwsServiceException refused -> new Failure(kind(refused), code(refused), message(refused));
            case SdkClientException unable
            when noCredentials(unable) ->
                new Failure(
                        Kind.DENIED,
                        "NoCredentials",
                        "no AWS credentials in the environment, a web identity, a profile, the container or the instance");
            case SdkClientException unable ->
                new Failure(Kind.UNREACHABLE, unable.getClass().getSimpleName(), message(unable));
            case LimitedHere limited -> new Failure(Kind.THROTTLED, "LimitedHere", message(limited));
            case RuntimeException stopped
            when stopped.getCause() instanceof InterruptedException ->
                new Failure(Kind.UNREACHABLE, "Interrupted", message(stopped));
            default -> new Failure(Kind.UNEXPECTED, thrown.getClass().getSimpleName(), message(thrown));
        };
    }

    private static Kind kind(AwsServiceException refused) {
        var code = code(refused);
        if (ABSENT.contains(code)) {
            return Kind.ABSENT;
        }
        if (CONFLICT.contains(code) && !isQuota(message(refused))) {
            return Kind.CONFLICT;
        }
        if (refused.isThrottlingException() || refused.statusCode() == 429) {
            return Kind.THROTTLED;
        }
        if (DENIED.contains(code) || refused.statusCode() == 401 || refused.statusCode() == 403) {
            return Kind.DENIED;
        }
        return refused.statusCode() >= 500 ? Kind.UNREACHABLE : Kind.INVALID;
    }

    /// DynamoDB's LimitExceededException tells of what passes in seconds ("Table tags are being updated", "Only 10
    /// tables can be created, updated, or deleted simultaneously") and of quotas that hold for hours or for ever.
    private static boolean isQuota(String message) {
        return message.startsWith("Subscriber limit exceeded") && !message.contains("simultaneously");
    }

    private static String code(AwsServiceException refused) {
        return Optional.ofNullable(refused.awsErrorDetails())
                .map(AwsErrorDetails::errorCode)
                .orElse("HTTP " + refused.statusCode());
    }

    private static boolean noCredentials(SdkClientException unable) {
        return message(unable).startsWith("Unable to load credentials");
    }

    private static String message(RuntimeException thrown) {
        if (thrown instanceof AwsServiceException refused && refused.awsErrorDetails() != null) {
            return Optional.ofNullable(refused.awsErrorDetails().errorMessage()).orElse("AWS gave no reason");
        }
        return Optional.ofNullable(thrown.getMessage()).orElse(thrown.getClass().getName());
    }
}
