"""Whose bucket it is, and where: another account's is denied, and so is one that the caller takes for another's."""

from typing import Any

from moto.s3.models import FakeBucket, s3_backends
from moto.s3.responses import S3Response

from mend import mend
from s3.errors import Refusal, access_denied

EXPECTED = "x-amz-expected-bucket-owner"


def find(name: str) -> FakeBucket | None:
    """The bucket of that name, whichever account has it."""
    if name not in s3_backends.bucket_accounts:
        return None
    partition, account = s3_backends.bucket_accounts[name]
    return s3_backends[account][partition].buckets.get(name)


@mend(S3Response, "_bucket_response")
def check_bucket_call(original: Any, self: S3Response, request: Any, full_url: str) -> Any:
    bucket = find(self.bucket_name)
    if bucket and not is_creation(request):
        check_expected_owner(bucket, request)
        check_account(bucket, self, request)
        if "location" not in request.args:
            check_region(bucket, self)
    return original(self, request, full_url)


@mend(S3Response, "_key_response")
def check_object_call(original: Any, self: S3Response, request: Any, full_url: str) -> Any:
    bucket = find(self.bucket_name)
    if bucket:
        check_expected_owner(bucket, request)
        check_region(bucket, self)
    return original(self, request, full_url)


def is_creation(request: Any) -> bool:
    return request.method == "PUT" and not request.query_string


def check_expected_owner(bucket: FakeBucket, request: Any) -> None:
    if request.headers.get(EXPECTED, bucket.account_id) != bucket.account_id:
        raise access_denied()


def check_account(bucket: FakeBucket, call: S3Response, request: Any) -> None:
    """A bucket's configuration is its own account's; to a stranger its policy is even "not allowed" (405)."""
    if bucket.account_id == call.current_account:
        return
    if "policy" in request.args:
        raise Refusal("MethodNotAllowed", "The specified method is not allowed against this resource.", 405)
    raise access_denied()


def check_region(bucket: FakeBucket, call: S3Response) -> None:
    """A call signed for another Region is sent away with the right one."""
    if call.region != bucket.region_name:
        raise Refusal(
            "PermanentRedirect",
            "The bucket you are attempting to access must be addressed using the specified endpoint.",
            301,
            {"x-amz-bucket-region": bucket.region_name},
        )
