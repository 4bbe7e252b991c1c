"""Point-in-time recovery: its window in days, and how AWS answers before the table is ready for it."""

from typing import Any

from moto.core.exceptions import JsonRESTError
from moto.dynamodb.exceptions import MockValidationException, ResourceNotFoundException, TableNotFoundException
from moto.dynamodb.models import DynamoDBBackend

from dynamodb.lifecycle import is_creating
from mend import mend

LONGEST_WINDOW = 35


class ContinuousBackupsUnavailable(JsonRESTError):
    code = 400

    def __init__(self, table_name: str) -> None:
        super().__init__(
            "com.amazonaws.dynamodb.v20120810#ContinuousBackupsUnavailableException",
            f"Backups are being enabled for the table: {table_name}. Please retry later",
        )


def require_created(backend: DynamoDBBackend, table_name: str) -> None:
    """While a table is CREATING, continuous backups say that there is no such table."""
    table = backend.tables.get(table_name.rpartition("/")[2])
    if table and is_creating(table):
        raise TableNotFoundException(table_name)


@mend(DynamoDBBackend, "describe_continuous_backups")
def describe(original: Any, self: DynamoDBBackend, table_name: str) -> dict[str, Any]:
    require_created(self, table_name)
    return original(self, table_name)


@mend(DynamoDBBackend, "update_continuous_backups")
def update(original: Any, self: DynamoDBBackend, table_name: str, point_in_time_spec: dict[str, Any]) -> dict[str, Any]:
    """RecoveryPeriodInDays is 1 to 35, is 35 whenever it is not sent, and may not come with a disable."""
    require_created(self, table_name)
    refuse_for_a_while(self, table_name)
    enabled, days = point_in_time_spec["PointInTimeRecoveryEnabled"], point_in_time_spec.get("RecoveryPeriodInDays")
    if days is not None and not 1 <= days <= LONGEST_WINDOW:
        raise MockValidationException(
            f"1 validation error detected: Value '{days}' at 'pointInTimeRecoverySpecification.recoveryPeriodInDays' "
            f"failed to satisfy constraint: Member must have value between 1 and {LONGEST_WINDOW}"
        )
    if days is not None and not enabled:
        raise MockValidationException("RecoveryPeriodInDays cannot be specified when disabling point-in-time recovery")
    window = {"RecoveryPeriodInDays": days or LONGEST_WINDOW} if enabled else {}
    return original(self, table_name, {"PointInTimeRecoveryEnabled": enabled, **window})


def refuse_for_a_while(backend: DynamoDBBackend, table_name: str) -> None:
    table = backend.tables.get(table_name.rpartition("/")[2])
    if table and table.progress.backup_refusals_left > 0:
        table.progress.backup_refusals_left -= 1
        raise ContinuousBackupsUnavailable(table.name)


@mend(DynamoDBBackend, "update_time_to_live")
def update_ttl(original: Any, self: DynamoDBBackend, table_name: str, ttl_spec: dict[str, Any]) -> None:
    require_created_for_ttl(self, table_name)
    return original(self, table_name, ttl_spec)


@mend(DynamoDBBackend, "describe_time_to_live")
def describe_ttl(original: Any, self: DynamoDBBackend, table_name: str) -> dict[str, str]:
    require_created_for_ttl(self, table_name)
    return original(self, table_name)


def require_created_for_ttl(backend: DynamoDBBackend, table_name: str) -> None:
    if is_creating(backend.get_table(table_name)):
        raise ResourceNotFoundException(table_name=table_name)
