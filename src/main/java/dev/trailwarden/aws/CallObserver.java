package dev.trailwarden.aws;

import dev.trailwarden.model.Target;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/// Tells of every finished call, retries of one call counted as one.
final class CallObserver implements ExecutionInterceptor {

    private final Consumer<Call> calls;

    CallObserver(Consumer<Call> calls) {
        this.calls = calls;
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        tell(attributes, "success");
    }

    @Override
    public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
        tell(attributes, code(context.exception()));
    }

    private void tell(ExecutionAttributes attributes, String outcome) {
        calls.accept(new Call(
                attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME),
                attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME),
                outcome,
                Target.CURRENT.isBound() ? Target.CURRENT.get().name() : ""));
    }

    private static String code(Throwable thrown) {
        return Optional.of(thrown)
                .filter(AwsServiceException.class::isInstance)
                .map(refused -> ((AwsServiceException) refused).awsErrorDetails())
                .map(AwsErrorDetails::errorCode)
                .orElse(thrown.getClass().getSimpleName());
    }
}
