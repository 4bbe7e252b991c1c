"""What DescribeTable says: AWS leaves out what is at its default, and always names the table's identity."""

from typing import Any

from moto.dynamodb.models import Table
from moto.dynamodb.responses import DynamoHandler

from dynamodb import lifecycle  # noqa: F401 - a table's progress must exist before it is described
from mend import mend

ON_DEMAND = "PAY_PER_REQUEST"
UNLIMITED = -1


@mend(Table, "describe")
def describe(original: Any, self: Table, base_key: str = "TableDescription") -> dict[str, Any]:
    answer = original(self, base_key=base_key)
    table = answer[base_key]
    table["TableId"] = self.table_id
    table["TableStatus"] = self.progress.status
    describe_capacity(self, table)
    if getattr(self, "table_class", None):
        table["TableClassSummary"] = {"TableClass": self.table_class}
    for indexes in ("GlobalSecondaryIndexes", "LocalSecondaryIndexes"):
        if not table[indexes]:
            del table[indexes]
    return answer


def describe_capacity(table: Table, answer: dict[str, Any]) -> None:
    """BillingModeSummary is absent for PROVISIONED; on demand the throughput reads 0/0."""
    if table.billing_mode == ON_DEMAND:
        answer["BillingModeSummary"] = {
            "BillingMode": ON_DEMAND,
            "LastUpdateToPayPerRequestDateTime": getattr(table, "on_demand_since", table.created_at),
        }
        answer["ProvisionedThroughput"] = {"ReadCapacityUnits": 0, "WriteCapacityUnits": 0, "NumberOfDecreasesToday": 0}
        limits = limited(getattr(table, "on_demand_throughput", {}))
        if limits:
            answer["OnDemandThroughput"] = limits
    else:
        del answer["BillingModeSummary"]


def limited(maximum: dict[str, int]) -> dict[str, int]:
    """-1 is how a caller says "unlimited"; AWS answers by leaving the limit out."""
    return {name: units for name, units in maximum.items() if units != UNLIMITED}


@mend(DynamoHandler, "create_table")
def keep_class_and_limits(original: Any, self: DynamoHandler) -> Any:
    """moto drops TableClass and OnDemandThroughput of a CreateTable; STANDARD is shown by absence."""
    answer = original(self)
    table = self.dynamodb_backend.get_table(self.body["TableName"])
    table.on_demand_throughput = dict(self.body.get("OnDemandThroughput") or {})
    if self.body.get("TableClass", "STANDARD") != "STANDARD":
        table.table_class = self.body["TableClass"]
    return answer
