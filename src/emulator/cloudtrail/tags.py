"""Tags of trails: only of a trail that exists, written only in its home Region."""

from typing import Any

from moto.cloudtrail.exceptions import TrailNotFoundException
from moto.cloudtrail.models import CloudTrailBackend

from cloudtrail.errors import TrailError
from cloudtrail.regions import at_home
from mend import mend


def require_trail(backend: CloudTrailBackend, arn: str) -> None:
    try:
        backend.get_trail(arn)
    except TrailNotFoundException as missing:
        raise TrailError("ResourceNotFoundException", f"Unknown trail: {arn}") from missing


@mend(CloudTrailBackend, "add_tags")
def add(original: Any, self: CloudTrailBackend, resource_id: str, tags_list: list[dict[str, str]]) -> None:
    require_trail(self, resource_id)
    at_home(self, resource_id)
    original(self, resource_id, tags_list)


@mend(CloudTrailBackend, "remove_tags")
def remove(original: Any, self: CloudTrailBackend, resource_id: str, tags_list: list[dict[str, str]]) -> None:
    """A tag is removed by its key, whatever value is sent with it."""
    require_trail(self, resource_id)
    at_home(self, resource_id)
    self.tagging_service.untag_resource_using_names(resource_id, [tag["Key"] for tag in tags_list])


@mend(CloudTrailBackend, "list_tags")
def read(original: Any, self: CloudTrailBackend, resource_id_list: list[str]) -> list[dict[str, Any]]:
    for arn in resource_id_list:
        require_trail(self, arn)
    return original(self, resource_id_list)
