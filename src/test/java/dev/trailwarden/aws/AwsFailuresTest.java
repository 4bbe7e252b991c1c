package dev.trailwarden.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.model.Failure;
import dev.trailwarden.model.Failure.Kind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.cloudtrail.model.CloudTrailException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.s3.model.S3Exception;

class AwsFailuresTest {

    private final AwsFailures failures = new AwsFailures();

    @ParameterizedTest
    @CsvSource({
        "404, NoSuchBucket, ABSENT",
        "404, NoSuchBucketPolicy, ABSENT",
        "409, OperationAborted, CONFLICT",
        "409, BucketAlreadyExists, INVALID",
        "409, BucketAlreadyOwnedByYou, INVALID",
        "403, AccessDenied, DENIED",
        "403, AllAccessDisabled, DENIED",
        "403, InvalidAccessKeyId, DENIED",
        "403, SignatureDoesNotMatch, DENIED",
        "400, ExpiredToken, DENIED",
        "400, MalformedPolicy, INVALID",
        "400, AccessControlListNotSupported, INVALID",
        "400, InvalidBucketAclWithObjectOwnership, INVALID",
        "405, MethodNotAllowed, INVALID",
        "503, SlowDown, THROTTLED",
        "500, InternalError, UNREACHABLE",
        "503, ServiceUnavailable, UNREACHABLE"
    })
    void knowsWhatS3Means(int status, String code, Kind kind) {
        assertThat(failures.classify(refused(S3Exception.builder(), status, code)))
                .isEqualTo(new Failure(kind, code, "words"));
    }

    @ParameterizedTest
    @CsvSource({
        "400, ResourceNotFoundException, ABSENT",
        "400, TableNotFoundException, ABSENT",
        "400, ResourceInUseException, CONFLICT",
        "400, LimitExceededException, CONFLICT",
        "400, ContinuousBackupsUnavailableException, CONFLICT",
        "400, AccessDeniedException, DENIED",
        "400, UnrecognizedClientException, DENIED",
        "400, ExpiredTokenException, DENIED",
        "400, InvalidSignatureException, DENIED",
        "400, ValidationException, INVALID",
        "400, ThrottlingException, THROTTLED",
        "400, ProvisionedThroughputExceededException, THROTTLED",
        "400, RequestLimitExceeded, THROTTLED",
        "500, InternalServerError, UNREACHABLE"
    })
    void knowsWhatDynamoDbMeans(int status, String code, Kind kind) {
        assertThat(failures.classify(refused(DynamoDbException.builder(), status, code)))
                .isEqualTo(new Failure(kind, code, "words"));
    }

    @ParameterizedTest
    @CsvSource({
        "400, TrailNotFoundException, ABSENT",
        "400, ConflictException, CONFLICT",
        "400, TrailAlreadyExistsException, INVALID",
        "400, AccessDeniedException, DENIED",
        "400, S3BucketDoesNotExistException, INVALID",
        "400, InsufficientS3BucketPolicyException, INVALID",
        "400, InsufficientEncryptionPolicyException, INVALID",
        "400, InvalidEventSelectorsException, INVALID",
        "400, InvalidHomeRegionException, INVALID",
        "400, ThrottlingException, THROTTLED",
        "429, TooManyRequestsException, THROTTLED"
    })
    void knowsWhatCloudTrailMeans(int status, String code, Kind kind) {
        assertThat(failures.classify(refused(CloudTrailException.builder(), status, code)))
                .isEqualTo(new Failure(kind, code, "words"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONFLICT | Table tags are being updated",
                "CONFLICT | Too many operations for a given subscriber",
                "CONFLICT | Subscriber limit exceeded: Only 10 tables can be created, updated, or deleted simultaneously",
                "INVALID | Subscriber limit exceeded: There is a limit of 2500 tables per subscriber",
                "INVALID | Subscriber limit exceeded: Encryption mode changes are limited in the 24h window ending at"
            })
    void tellsWhatPassesFromAQuota(Kind kind, String message) {
        assertThat(failures.classify(refused(DynamoDbException.builder(), 400, "LimitExceededException", message)))
                .isEqualTo(new Failure(kind, "LimitExceededException", message));
    }

    @Test
    void tellsTheStatusWhereThereIsNoBody() {
        var silent = S3Exception.builder()
                .statusCode(403)
                .awsErrorDetails(AwsErrorDetails.builder().build())
                .build();

        assertThat(failures.classify(silent)).isEqualTo(new Failure(Kind.DENIED, "HTTP 403", "AWS gave no reason"));
    }

    @Test
    void copesWithoutAnyDetails() {
        var bare = S3Exception.builder().statusCode(500).message("Internal").build();

        assertThat(failures.classify(bare)).isEqualTo(new Failure(Kind.UNREACHABLE, "HTTP 500", "Internal"));
    }

    static Stream<Arguments> knowsWhatTheSdkMeans() {
        return Stream.of(
                Arguments.of(
                        SdkClientException.create("Unable to execute HTTP request: refused"),
                        new Failure(Kind.UNREACHABLE, "SdkClientException", "Unable to execute HTTP request: refused")),
                Arguments.of(
                        SdkClientException.create("Unable to load credentials from any of the providers"),
                        new Failure(
                                Kind.DENIED,
                                "NoCredentials",
                                "no AWS credentials in the environment, a web identity, a profile, the container or the instance")),
                Arguments.of(
                        ApiCallTimeoutException.create("too slow", null),
                        new Failure(Kind.UNREACHABLE, "ApiCallTimeoutException", "too slow")),
                Arguments.of(
                        ApiCallAttemptTimeoutException.create("too slow", null),
                        new Failure(Kind.UNREACHABLE, "ApiCallAttemptTimeoutException", "too slow")),
                Arguments.of(
                        AbortedException.create("stopped"),
                        new Failure(Kind.UNREACHABLE, "AbortedException", "stopped")),
                Arguments.of(
                        new IllegalStateException("Interrupted waiting", new InterruptedException()),
                        new Failure(Kind.UNREACHABLE, "Interrupted", "Interrupted waiting")),
                Arguments.of(
                        new IllegalStateException("a mistake of ours"),
                        new Failure(Kind.UNEXPECTED, "IllegalStateException", "a mistake of ours")),
                Arguments.of(
                        new IllegalStateException(),
                        new Failure(Kind.UNEXPECTED, "IllegalStateException", "java.lang.IllegalStateException")));
    }

    @ParameterizedTest
    @MethodSource
    void knowsWhatTheSdkMeans(RuntimeException thrown, Failure failure) {
        assertThat(failures.classify(thrown)).isEqualTo(failure);
    }

    private static AwsServiceException refused(AwsServiceException.Builder builder, int status, String code) {
        return refused(builder, status, code, "words");
    }

    private static AwsServiceException refused(
            AwsServiceException.Builder builder, int status, String code, String message) {
        return builder.statusCode(status)
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode(code)
                        .errorMessage(message)
                        .build())
                .build();
    }
}
