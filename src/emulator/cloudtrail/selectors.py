"""Event selectors: classic or advanced, never both; writing one erases the other; both are checked."""

from typing import Any

from moto.cloudtrail.models import CloudTrailBackend, Trail

from cloudtrail.errors import invalid_selectors
from cloudtrail.selector_rules import check_advanced, check_classic
from mend import mend

Selectors = list[dict[str, Any]]

UNSET: dict[str, Any] = {
    "ReadWriteType": "All",
    "IncludeManagementEvents": True,
    "DataResources": [],
    "ExcludeManagementEventSources": [],
}


def complete(selector: dict[str, Any]) -> dict[str, Any]:
    """What a classic selector leaves out is at its default: management events are included."""
    given = {name: value for name, value in selector.items() if value is not None}
    return {name: list(value) if isinstance(value, list) else value for name, value in (UNSET | given).items()}


def without_empty_operators(selector: dict[str, Any]) -> dict[str, Any]:
    """An empty operator array reads back as absent."""
    fields = [{name: value for name, value in field.items() if value} for field in selector.get("FieldSelectors", [])]
    return {**selector, "FieldSelectors": fields}


@mend(Trail, "put_event_selectors")
def put(original: Any, self: Trail, classic: Selectors | None, advanced: Selectors | None) -> None:
    if bool(classic) == bool(advanced):
        raise invalid_selectors("Specify either EventSelectors or AdvancedEventSelectors, and at least one.")
    if classic:
        whole = [complete(selector) for selector in classic]
        check_classic(whole)
        self.event_selectors, self.advanced_event_selectors = whole, []
    else:
        whole = [without_empty_operators(selector) for selector in advanced or []]
        check_advanced(whole)
        self.event_selectors, self.advanced_event_selectors = [], whole
    self.has_custom_selectors = True


@mend(Trail, "get_event_selectors")
def read(original: Any, self: Trail) -> tuple[Selectors | None, Selectors | None]:
    """Only one form is populated; a new trail logs all management events and no data events."""
    if self.advanced_event_selectors:
        return None, self.advanced_event_selectors
    return self.event_selectors or [complete({})], None


@mend(CloudTrailBackend, "put_event_selectors")
def answer_what_was_kept(original: Any, self: CloudTrailBackend, trail_name: str, **selectors: Any) -> Any:
    original(self, trail_name, **selectors)
    return self.get_event_selectors(trail_name)
