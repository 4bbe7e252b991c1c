"""Lifecycle configurations: kept whole in AWS's own shape, with the minimum size that travels in a header."""

import uuid
from typing import Any

from moto.core.parse import PROTOCOL_PARSERS
from moto.core.responses import ActionResult
from moto.core.utils import get_service_model
from moto.s3.exceptions import MalformedXML, NoSuchLifecycleConfiguration
from moto.s3.models import FakeBucket
from moto.s3.responses import S3Response

from mend import mend
from s3.errors import invalid_argument
from s3.lifecycle_rules import check

Rule = dict[str, Any]

HEADER = "x-amz-transition-default-minimum-object-size"
SIZE = "TransitionDefaultMinimumObjectSize"
DEFAULT_SIZE = "all_storage_classes_128K"
SIZES = {DEFAULT_SIZE, "varies_by_storage_class"}


@mend(S3Response, "_bucket_response_put")
def write(original: Any, self: S3Response, request: Any, name: str, querystring: dict[str, Any]) -> Any:
    """Replaces everything; a write that does not name the minimum size moves it to today's default."""
    if "lifecycle" not in querystring:
        return original(self, request, name, querystring)
    self._set_action("BUCKET", "PUT", querystring)
    self._authenticate_and_authorize_s3_action(bucket_name=name)
    bucket = self.backend.get_bucket(name)
    size = request.headers.get(HEADER, DEFAULT_SIZE)
    if size not in SIZES:
        raise invalid_argument(f"Unknown {SIZE} {size}")
    rules = parse(self.body)
    check(rules)
    bucket.lifecycle, bucket.lifecycle_size = [as_read_back(rule) for rule in rules], size
    return 200, {HEADER: size}, ""


def parse(body: bytes) -> list[Rule]:
    operation = get_service_model("s3").operation_model("PutBucketLifecycleConfiguration")
    parser = PROTOCOL_PARSERS["rest-xml"](operation, map_type=dict)
    parts = {
        "method": "PUT",
        "values": {},
        "headers": {},
        "body": body,
        "url_path": "/b",
        "url_params": {"Bucket": "b"},
    }
    rules = parser.parse(parts).get("LifecycleConfiguration", {}).get("Rules", [])
    if not rules:
        raise MalformedXML()
    return rules


def as_read_back(rule: Rule) -> Rule:
    """S3 makes up an ID that is not given, and shows an empty filter as the empty prefix."""
    whole = {"ID": str(uuid.uuid4())} | rule
    if whole.get("Filter") == {}:
        whole["Filter"] = {"Prefix": ""}
    return whole


@mend(S3Response, "get_bucket_lifecycle")
def read(original: Any, self: S3Response) -> Any:
    bucket = self.backend.get_bucket(self.bucket_name)
    self.data["Action"] = "GetBucketLifecycleConfiguration"
    rules = getattr(bucket, "lifecycle", [])
    if not rules:
        raise NoSuchLifecycleConfiguration(bucket_name=self.bucket_name)
    return self.serialized(ActionResult({"Rules": rules, SIZE: bucket.lifecycle_size}))


@mend(FakeBucket, "delete_lifecycle")
def delete(original: Any, self: FakeBucket) -> None:
    self.lifecycle = []
