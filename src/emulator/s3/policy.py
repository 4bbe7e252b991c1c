"""Bucket policies: well-formed, about this bucket only, and not public where that is blocked."""

import json
import re
from typing import Any

from moto.s3.models import S3Backend
from moto.s3.responses import S3Response
from moto.s3.utils import bucket_policy_is_public

from mend import mend
from s3.errors import Refusal, access_denied

PARTS = ("Principal", "Action", "Resource")


def malformed(reason: str) -> Refusal:
    return Refusal("MalformedPolicy", reason)


@mend(S3Backend, "put_bucket_policy")
def put(original: Any, self: S3Backend, bucket_name: str, policy: bytes) -> None:
    bucket = self.get_bucket(bucket_name)
    document = parse(policy)
    for statement in statements(document):
        check(statement, bucket_name)
    compact = json.dumps(document, separators=(",", ":")).encode()
    blocks = bucket.public_access_block
    if blocks and blocks.block_public_policy and bucket_policy_is_public(compact):
        raise access_denied()
    original(self, bucket_name, compact)


def parse(policy: bytes) -> dict[str, Any]:
    try:
        document = json.loads(policy)
    except ValueError as broken:
        raise malformed("Policies must be valid JSON and the first byte must be '{'") from broken
    if not isinstance(document, dict):
        raise malformed("Policies must be valid JSON and the first byte must be '{'")
    return document


def statements(document: dict[str, Any]) -> list[dict[str, Any]]:
    if not document.get("Statement"):
        raise malformed("Missing required field Statement")
    found = document["Statement"]
    return found if isinstance(found, list) else [found]


def check(statement: dict[str, Any], bucket_name: str) -> None:
    if statement.get("Effect") not in ("Allow", "Deny"):
        raise malformed(f"Invalid effect: {statement.get('Effect')}")
    for part in PARTS:
        if part not in statement and f"Not{part}" not in statement:
            raise malformed(f"Missing required field {part}")
    resources = statement.get("Resource", statement.get("NotResource"))
    for resource in [resources] if isinstance(resources, str) else resources:
        if not re.match(rf"arn:aws[a-z-]*:s3:::{re.escape(bucket_name)}(/|$)", resource):
            raise malformed("Policy has invalid resource")


@mend(S3Response, "_bucket_response_put")
def answer_no_content(original: Any, self: S3Response, request: Any, name: str, querystring: dict[str, Any]) -> Any:
    answer = original(self, request, name, querystring)
    return (204, {}, "") if "policy" in querystring and answer == "True" else answer
