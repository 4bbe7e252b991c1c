"""Tags of tables: TagResource replaces the value of a key that is there, and there must be a table."""

from typing import Any

from moto.dynamodb.exceptions import MockValidationException, ResourceNotFoundException
from moto.dynamodb.models import DynamoDBBackend, Table

from dynamodb.lifecycle import is_creating
from mend import mend


def tagged_table(backend: DynamoDBBackend, arn: str) -> Table:
    """Tag calls know a table by its ARN, and only once it is made."""
    for table in backend.tables.values():
        if table.table_arn == arn and not is_creating(table):
            return table
    raise ResourceNotFoundException(f"Requested resource not found: ResourceArn: {arn} not found")


@mend(DynamoDBBackend, "list_tags_of_resource")
def list_tags(original: Any, self: DynamoDBBackend, table_arn: str) -> list[dict[str, str]]:
    return tagged_table(self, table_arn).tags


@mend(DynamoDBBackend, "tag_resource")
def tag_resource(original: Any, self: DynamoDBBackend, arn: str, tags: dict[str, str]) -> None:
    table = tagged_table(self, arn)
    if any(key.startswith("aws:") for key in tags):
        raise MockValidationException("One or more tag keys use the reserved prefix aws:")
    merged = {tag["Key"]: tag["Value"] for tag in table.tags} | tags
    table.tags = [{"Key": key, "Value": value} for key, value in merged.items()]


@mend(DynamoDBBackend, "untag_resource")
def untag_resource(original: Any, self: DynamoDBBackend, arn: str, tag_keys: list[str]) -> None:
    tagged_table(self, arn)
    return original(self, arn, tag_keys)
