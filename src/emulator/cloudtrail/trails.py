"""A trail's settings: checked against the bucket on every write, changed in part, cleared by an empty string."""

import json
import re
from typing import Any

from moto.cloudtrail.exceptions import InvalidTrailNameException, S3BucketDoesNotExistException
from moto.cloudtrail.models import CloudTrailBackend, Trail
from moto.cloudtrail.responses import CloudTrailResponse
from moto.s3.exceptions import S3ClientError
from moto.s3.models import s3_backends

from cloudtrail.bucket_policy import lets_deliver
from cloudtrail.errors import TrailError
from cloudtrail.regions import at_home
from mend import mend

OPTIONAL = (
    "S3KeyPrefix",
    "SnsTopicName",
    "SnsTopicARN",
    "CloudWatchLogsLogGroupArn",
    "CloudWatchLogsRoleArn",
    "KmsKeyId",
)


def require_delivery(account: str, trail: Trail) -> None:
    """The bucket must exist, and its policy must let CloudTrail write under the trail's prefix."""
    try:
        bucket = s3_backends[account][trail.partition].get_bucket(trail.bucket_name)
    except S3ClientError as missing:
        raise S3BucketDoesNotExistException(f"S3 bucket {trail.bucket_name} does not exist!") from missing
    prefix = f"{trail.s3_key_prefix}/" if trail.s3_key_prefix else ""
    key = f"{prefix}AWSLogs/{account}/CloudTrail/{trail.region_name}/log.json.gz"
    if not lets_deliver(bucket.policy, bucket.arn, key, account, trail.arn):
        raise TrailError(
            "InsufficientS3BucketPolicyException",
            f"Incorrect S3 bucket policy is detected for bucket: {trail.bucket_name}",
        )


@mend(Trail, "check_name")
def check_name(original: Any, self: Trail) -> None:
    original(self)
    if re.search(r"[._-]{2}", self.trail_name):
        raise InvalidTrailNameException("Trail name cannot have adjacent periods, underscores or hyphens.")
    if re.fullmatch(r"\d+(\.\d+){3}", self.trail_name):
        raise InvalidTrailNameException("Trail name cannot be formatted as an IP address.")


@mend(CloudTrailBackend, "create_trail")
def create(original: Any, self: CloudTrailBackend, name: str, *rest: Any) -> Trail:
    if name in self.trails:
        raise TrailError("TrailAlreadyExistsException", f"Trail {name} already exists for customer: {self.account_id}")
    trail = original(self, name, *rest)
    try:
        require_delivery(self.account_id, trail)
    except Exception:
        del self.trails[name]
        raise
    return trail


@mend(CloudTrailBackend, "update_trail")
def update(original: Any, self: CloudTrailBackend, name: str, **changes: Any) -> Trail:
    """The whole outcome is checked, not only what the call names; a refused update changes nothing."""
    trail = at_home(self, name)
    before = dict(vars(trail))
    updated = original(self, trail.trail_name, **changes)
    try:
        require_delivery(self.account_id, updated)
    except Exception:
        vars(trail).update(before)
        raise
    return updated


@mend(CloudTrailBackend, "delete_trail")
def delete(original: Any, self: CloudTrailBackend, name: str) -> None:
    trail = at_home(self, name)
    original(self, trail.trail_name)
    self.tagging_service.delete_all_tags_for_resource(trail.arn)


@mend(Trail, "description")
def describe(original: Any, self: Trail, include_region: bool = False) -> dict[str, Any]:
    """Always with the home Region; what is unset is absent."""
    answer = original(self, True)
    answer["HasCustomEventSelectors"] = getattr(self, "has_custom_selectors", False)
    answer["HasInsightSelectors"] = bool(self.insight_selectors)
    return {name: value for name, value in answer.items() if name not in OPTIONAL or value}


@mend(CloudTrailResponse, "describe_trails")
def describe_named(original: Any, self: CloudTrailResponse) -> str:
    """moto ignores trailNameList; a name that is not there is simply not in the answer."""
    answer = json.loads(original(self))
    wanted = json.loads(self.body or "{}").get("trailNameList")
    if wanted:
        answer["trailList"] = [
            trail for trail in answer["trailList"] if trail["Name"] in wanted or trail["TrailARN"] in wanted
        ]
    return json.dumps(answer)
