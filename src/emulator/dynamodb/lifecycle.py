"""A table takes its time: CREATING before it is ACTIVE, UPDATING after a change that AWS carries out slowly."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from moto.dynamodb.exceptions import MockValidationException, ResourceInUseException
from moto.dynamodb.models import DynamoDBBackend, Table

from mend import mend
from settings import SETTINGS


@dataclass
class Progress:
    """Where a table is on its way to ACTIVE, and what changes when it arrives."""

    status: str = "CREATING"
    answers_left: int = 0
    on_arrival: list[Callable[[], None]] = field(default_factory=list)
    backup_refusals_left: int = 0

    def begin(self, status: str, on_arrival: Callable[[], None]) -> None:
        self.status, self.answers_left = status, SETTINGS.describes_until_active
        self.on_arrival.append(on_arrival)
        self.arrive_if_due()

    def step(self) -> None:
        """One DescribeTable answer has been given."""
        self.answers_left = max(0, self.answers_left - 1)
        self.arrive_if_due()

    def arrive_if_due(self) -> None:
        if self.answers_left == 0:
            self.status = "ACTIVE"
            while self.on_arrival:
                self.on_arrival.pop(0)()


def is_active(table: Table) -> bool:
    return table.progress.status == "ACTIVE"


def is_creating(table: Table) -> bool:
    return table.progress.status == "CREATING"


def require_active(table: Table, doing: str) -> None:
    if not is_active(table):
        raise ResourceInUseException(
            f"Attempt to change a resource which is still in use: Table is being {doing}: {table.name}"
        )


@mend(Table, "__init__")
def start_creating(original: Any, self: Table, *arguments: Any, **named: Any) -> None:
    """A recreated table has the same ARN and a new TableId."""
    original(self, *arguments, **named)
    self.table_id = str(uuid.uuid4())
    self.progress = Progress(backup_refusals_left=SETTINGS.backup_refusals)
    self.progress.begin("CREATING", lambda: None)
    self.deletion_protection_enabled = bool(self.deletion_protection_enabled)


@mend(DynamoDBBackend, "describe_table")
def step_with_every_look(original: Any, self: DynamoDBBackend, name: str) -> dict[str, Any]:
    answer = original(self, name)
    self.get_table(name).progress.step()
    return answer


@mend(DynamoDBBackend, "delete_table")
def delete_only_what_is_free(original: Any, self: DynamoDBBackend, name: str) -> Table:
    """A protected table is refused in AWS's words; one that is being made or changed is in use."""
    table = self.get_table(name)
    require_active(table, "updated or created")
    if table.deletion_protection_enabled:
        raise MockValidationException(
            "Resource cannot be deleted as it is currently protected against deletion. "
            "Disable deletion protection first."
        )
    return original(self, name)
