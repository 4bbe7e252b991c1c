package dev.trailwarden.aws;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.http.SdkHttpRequest;

/// Makes every call on a bucket fail with 403 when somebody else owns it: a deleted bucket's name can be taken.
///
/// CreateBucket, which knows no such condition, is left alone.
record ExpectedBucketOwner(String account) implements ExecutionInterceptor {

    @Override
    public SdkHttpRequest modifyHttpRequest(Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
        return "CreateBucket".equals(attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME))
                ? context.httpRequest()
                : context.httpRequest().toBuilder()
                        .putHeader("x-amz-expected-bucket-owner", account)
                        .build();
    }
}
