package dev.trailwarden.testing;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/// How AWS refused a call.
public record Refusal(int status, String code, String message) {

    /// Makes a call that must be refused.
    public static Refusal of(ThrowingCallable call) {
        var refused = catchThrowableOfType(AwsServiceException.class, call);
        if (refused == null) {
            throw new AssertionError("The call was not refused");
        }
        var details = refused.awsErrorDetails();
        return new Refusal(refused.statusCode(), details.errorCode(), details.errorMessage());
    }

    /// Such as `403 AccessDenied`; HEAD has a status only.
    @Override
    public String toString() {
        return code == null || code.isEmpty() ? String.valueOf(status) : status + " " + code;
    }
}
