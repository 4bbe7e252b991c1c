package dev.trailwarden.resource.s3;

import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// Understands the errors by which S3 says that something was never configured.
final class Unconfigured {

    private Unconfigured() {}

    /// The answer, or nothing where S3 refuses with `code`; the SDK has no exceptions of these names.
    static <T> Optional<T> asEmpty(String code, Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (S3Exception refused) {
            if (refused.awsErrorDetails() != null
                    && code.equals(refused.awsErrorDetails().errorCode())) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
