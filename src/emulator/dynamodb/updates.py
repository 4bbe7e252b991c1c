"""UpdateTable: one logical change a call, only on an ACTIVE table, the slow ones visible when it is ACTIVE again."""

from collections.abc import Callable
from typing import Any

from moto.core.utils import utcnow
from moto.dynamodb.exceptions import MockValidationException
from moto.dynamodb.models import Table
from moto.dynamodb.responses import DynamoHandler, DynamoResult

from dynamodb.descriptions import ON_DEMAND
from dynamodb.lifecycle import require_active
from mend import mend

TRAVELS_ALONE = ("DeletionProtectionEnabled", "SSESpecification", "TableClass", "WarmThroughput")
NOT_A_CHANGE = {"TableName", "AttributeDefinitions"}
CAPACITY = {"BillingMode", "ProvisionedThroughput", "OnDemandThroughput"}


@mend(DynamoHandler, "update_table")
def update_table(original: Any, self: DynamoHandler) -> Any:
    table = self.dynamodb_backend.get_table(self.body["TableName"])
    changes = {name for name, value in self.body.items() if value is not None} - NOT_A_CHANGE
    require_one_change(changes)
    require_active(table, "updated or created")
    if changes & CAPACITY:
        check_capacity(table, self.body)
    answer = answered_before(original, self, changes)
    slowly = slow_change(table, self.body, changes)
    if slowly:
        table.progress.begin("UPDATING", slowly)
    return answer if answer and not slowly else DynamoResult(table.describe())


def answered_before(original: Any, handler: DynamoHandler, changes: set[str]) -> Any:
    """moto carries out the quick changes; of the slow ones it must not hear, it would make them at once."""
    if not changes - CAPACITY - {"SSESpecification", "TableClass"}:
        return None
    whole = handler.body
    handler.body = {name: value for name, value in whole.items() if name not in CAPACITY}
    try:
        return original(handler)
    finally:
        handler.body = whole


def require_one_change(changes: set[str]) -> None:
    if not changes:
        raise MockValidationException(
            "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates or "
            "SSESpecification or ReplicaUpdates is required"
        )
    alone = [name for name in TRAVELS_ALONE if name in changes]
    if alone and len(changes) > 1:
        raise MockValidationException(
            f"One or more parameter values were invalid: one logical change at a time: {alone[0]} cannot be combined "
            f"with {', '.join(sorted(changes - {alone[0]}))}"
        )


def check_capacity(table: Table, body: dict[str, Any]) -> None:
    """Throughput belongs to PROVISIONED and must then be there; sending what already holds is refused."""
    mode, throughput = body.get("BillingMode") or table.billing_mode, body.get("ProvisionedThroughput")
    if mode == ON_DEMAND and throughput:
        raise MockValidationException(
            "One or more parameter values were invalid: Neither ReadCapacityUnits nor WriteCapacityUnits can be "
            "specified when BillingMode is PAY_PER_REQUEST"
        )
    if mode != ON_DEMAND and mode != table.billing_mode and not throughput:
        raise MockValidationException(
            "One or more parameter values were invalid: ReadCapacityUnits and WriteCapacityUnits must both be "
            "specified when BillingMode is PROVISIONED"
        )
    if mode == table.billing_mode and throughput and units(throughput) == units(table.throughput):
        raise MockValidationException(
            f"The provisioned throughput for the table will not change. The requested value equals the current value. "
            f"Current ReadCapacityUnits provisioned for the table: {units(throughput)[0]}. "
            f"Requested ReadCapacityUnits: {units(throughput)[0]}."
        )


def units(throughput: dict[str, Any]) -> tuple[int, int]:
    return throughput["ReadCapacityUnits"], throughput["WriteCapacityUnits"]


def slow_change(table: Table, body: dict[str, Any], changes: set[str]) -> Callable[[], None] | None:
    """What will hold once the table is ACTIVE again; none if the call changes nothing that takes time."""
    if "SSESpecification" in changes:
        return lambda: encrypt(table, body["SSESpecification"])
    if "TableClass" in changes:
        return lambda: setattr(table, "table_class", body["TableClass"])
    if not changes & CAPACITY or changes == {"BillingMode"} and body["BillingMode"] == table.billing_mode:
        return None
    return lambda: provide(table, body)


def provide(table: Table, body: dict[str, Any]) -> None:
    mode = body.get("BillingMode") or table.billing_mode
    if mode == ON_DEMAND and table.billing_mode != ON_DEMAND:
        table.on_demand_since = utcnow()
    table.billing_mode = mode
    if body.get("ProvisionedThroughput"):
        table.throughput = {**body["ProvisionedThroughput"], "NumberOfDecreasesToday": 0}
    if body.get("OnDemandThroughput"):
        table.on_demand_throughput = {**getattr(table, "on_demand_throughput", {}), **body["OnDemandThroughput"]}


def encrypt(table: Table, specification: dict[str, Any]) -> None:
    """moto drops the SSESpecification of an UpdateTable; without a key the AWS-managed one is meant."""
    wanted = dict(specification)
    if wanted.get("Enabled") and "KMSMasterKeyId" not in wanted:
        wanted["KMSMasterKeyId"] = table._get_default_encryption_key(table.account_id, table.region_name)
    table.sse_specification = wanted if wanted.get("Enabled") else None
