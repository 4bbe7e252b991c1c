"""Insight selectors: the write replaces, an empty list disables, and reading none is an exception."""

from typing import Any

from moto.cloudtrail.models import CloudTrailBackend, Trail

from cloudtrail.errors import TrailError
from mend import mend


@mend(Trail, "put_insight_selectors")
def put(original: Any, self: Trail, insight_selectors: list[dict[str, str]]) -> None:
    self.insight_selectors = list(insight_selectors)


@mend(CloudTrailBackend, "get_insight_selectors")
def read(original: Any, self: CloudTrailBackend, trail_name: str) -> tuple[str, list[dict[str, str]]]:
    arn, selectors = original(self, trail_name)
    if not selectors:
        raise TrailError("InsightNotEnabledException", f"Insights are not enabled for trail {arn}")
    return arn, selectors
