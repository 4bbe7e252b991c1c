"""GetTrailStatus: logging and delivery are separate states; what CloudTrail delivered is told by the test."""

import json
from typing import Any

from moto.cloudtrail.models import Trail, TrailStatus

from mend import mend

NEVER_SEEN = ("LatestDeliveryTime", "LatestDeliveryAttemptTime")
reported: dict[str, dict[str, Any]] = {}


@mend(Trail, "__init__")
def remember_the_trail(original: Any, self: Trail, *arguments: Any) -> None:
    original(self, *arguments)
    self.status.trail_arn = self.arn


@mend(TrailStatus, "description")
def describe(original: Any, self: TrailStatus) -> dict[str, Any]:
    """moto claims a delivery at the moment it is asked; here there is none until a test reports one."""
    answer = {name: value for name, value in original(self).items() if name not in NEVER_SEEN}
    return answer | reported.get(self.trail_arn, {})


def report(order: dict[str, Any]) -> str:
    """Sets fields of one trail's status, by ARN: times in seconds of the epoch, errors as S3 names them."""
    trail, status = order.get("trail"), order.get("status")
    if not isinstance(trail, str) or not isinstance(status, dict):
        raise ValueError('expected {"trail": ARN, "status": {"LatestDeliveryError": "AccessDenied", ...}}')
    reported[trail] = status
    return json.dumps(reported)


def forget() -> None:
    reported.clear()
