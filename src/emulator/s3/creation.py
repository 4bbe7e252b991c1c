"""A new bucket as AWS makes it since 2023: no ACLs, nothing public, encrypted; and who may make it."""

import re
from typing import Any

from moto.s3.exceptions import InvalidBucketName
from moto.s3.models import FakeBucket, PublicAccessBlock, S3Backend, get_canned_acl
from moto.s3.responses import S3Response

from mend import mend
from s3.encryption import sse_s3
from s3.errors import Refusal
from s3.owner import find, is_creation

NAME = re.compile(
    r"(?!xn--|sthree-|amzn-s3-demo-)(?!.*(-s3alias|--ol-s3|--x-s3|--table-s3|\.mrap)$)"
    r"(?!\d+\.\d+\.\d+\.\d+$)(?!.*\.\.)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]"
)
ENFORCED = "BucketOwnerEnforced"


@mend(FakeBucket, "__init__")
def as_made_today(original: Any, self: FakeBucket, *arguments: Any, **named: Any) -> None:
    original(self, *arguments, **named)
    self.public_access_block = PublicAccessBlock(True, True, True, True)
    self.ownership_rule = ENFORCED
    self.encryption = sse_s3()


@mend(S3Backend, "create_bucket")
def check_name(original: Any, self: S3Backend, bucket_name: str, *rest: Any, **named: Any) -> FakeBucket:
    if not NAME.fullmatch(bucket_name):
        raise InvalidBucketName()
    return original(self, bucket_name, *rest, **named)


@mend(S3Response, "_bucket_response_put")
def create(original: Any, self: S3Response, request: Any, bucket_name: str, querystring: dict[str, Any]) -> Any:
    """Making one's own bucket again resets its ACL (in us-east-1; elsewhere moto refuses it, as AWS does)."""
    if not is_creation(request):
        return original(self, request, bucket_name, querystring)
    refuse_acl_without_acls(request.headers)
    existing = find(bucket_name)
    answer = original(self, request, bucket_name, querystring)
    if existing and "x-amz-acl" not in request.headers:
        existing.set_acl(get_canned_acl("private"))
    return answer


def refuse_acl_without_acls(headers: Any) -> None:
    grants = any(name.lower().startswith("x-amz-grant-") for name, _ in headers.items())
    enforced = headers.get("x-amz-object-ownership", ENFORCED) == ENFORCED
    if enforced and (grants or headers.get("x-amz-acl", "private") != "private"):
        raise Refusal(
            "InvalidBucketAclWithObjectOwnership",
            "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting",
        )
