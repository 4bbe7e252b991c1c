"""Notifications: EventBridge is an empty element beside the other targets; targets are checked unless told not to."""

from typing import Any

from moto.s3.responses import S3Response
from moto.sns.models import sns_backends
from moto.sqs.models import sqs_backends

from mend import mend
from s3.errors import invalid_argument

SKIP = "x-amz-skip-destination-validation"


@mend(S3Response, "get_bucket_notification")
def read(original: Any, self: S3Response) -> Any:
    """The element is there when EventBridge is enabled, and absent when it is not; moto never shows it."""
    configuration = self.backend.get_bucket_notification_configuration(self.bucket_name)
    if not configuration or configuration.event_bridge is None:
        return original(self)
    status, headers, body = original(self)
    self.data["Action"] = "GetBucketNotificationConfiguration"
    return status, without_length(headers), with_event_bridge(body)


def with_event_bridge(body: Any) -> str:
    text = body.decode() if isinstance(body, bytes) else body
    closing = "</NotificationConfiguration>"
    if closing not in text:
        text = text.rstrip().removesuffix("/>") + ">" + closing
    return text.replace(closing, f"<EventBridgeConfiguration/>{closing}")


def without_length(headers: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in headers.items() if name.lower() != "content-length"}


@mend(S3Response, "_notification_config_from_body")
def check_targets(original: Any, self: S3Response) -> dict[str, Any]:
    configuration = original(self)
    if self.headers.get(SKIP, "false").lower() != "true":
        for target in configuration.get("QueueConfiguration") or []:
            require(target["Queue"], has_queue(target["Queue"]))
        for target in configuration.get("TopicConfiguration") or []:
            require(target["Topic"], has_topic(target["Topic"]))
    return configuration


def require(target: str, exists: bool) -> None:
    if not exists:
        raise invalid_argument(f"Unable to validate the following destination configurations: {target}")


def has_queue(arn: str) -> bool:
    _, _, _, region, account, name = arn.split(":", 5)
    return name in sqs_backends[account][region].queues


def has_topic(arn: str) -> bool:
    _, _, _, region, account, _ = arn.split(":", 5)
    return arn in sns_backends[account][region].topics
