"""A trail is read by ARN from any Region, a multi-Region trail by name too; it is written only at home."""

from typing import Any

from moto.cloudtrail.exceptions import TrailNotFoundException
from moto.cloudtrail.models import CloudTrailBackend, Trail, TrailStatus, cloudtrail_backends

from cloudtrail.errors import TrailError
from mend import mend


@mend(CloudTrailBackend, "get_trail")
def find(original: Any, self: CloudTrailBackend, name_or_arn: str) -> Trail:
    try:
        return original(self, name_or_arn)
    except TrailNotFoundException:
        for trail in trails_elsewhere(self):
            if trail.arn == name_or_arn or (trail.is_multi_region and trail.trail_name == name_or_arn):
                return trail
        raise


def trails_elsewhere(backend: CloudTrailBackend) -> list[Trail]:
    account = cloudtrail_backends[backend.account_id]
    return [trail for region in list(account.values()) for trail in region.trails.values()]


@mend(CloudTrailBackend, "get_trail_status")
def find_status(original: Any, self: CloudTrailBackend, name: str) -> TrailStatus:
    return self.get_trail(name).status


@mend(CloudTrailBackend, "describe_trails")
def describe(original: Any, self: CloudTrailBackend, include_shadow_trails: bool) -> list[Trail]:
    return list(original(self, include_shadow_trails))


def at_home(backend: CloudTrailBackend, name_or_arn: str) -> Trail:
    """The trail, if this is the Region that may write it."""
    trail = backend.get_trail(name_or_arn)
    if trail.region_name != backend.region_name:
        raise TrailError(
            "InvalidHomeRegionException",
            f"The request is invalid because the home region of trail {trail.arn} is {trail.region_name}",
        )
    return trail


WRITES = {
    "start_logging": "name",
    "stop_logging": "name",
    "put_event_selectors": "trail_name",
    "put_insight_selectors": "trail_name",
}


def write_at_home(operation: str, parameter: str) -> None:
    """moto's operation, refused outside of the home Region; names and ARNs are both understood."""

    @mend(CloudTrailBackend, operation)
    def write(original: Any, self: CloudTrailBackend, *arguments: Any, **named: Any) -> Any:
        name, *rest = [*arguments] if arguments else [named.pop(parameter)]
        return original(self, at_home(self, name).trail_name, *rest, **named)


for operation, parameter in WRITES.items():
    write_at_home(operation, parameter)
