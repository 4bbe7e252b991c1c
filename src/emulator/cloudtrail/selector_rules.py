"""What CloudTrail accepts as an event selector; everything else is InvalidEventSelectorsException."""

import re
from typing import Any

from cloudtrail.errors import invalid_selectors

Selectors = list[dict[str, Any]]

MOST_SELECTORS, MOST_RESOURCES, MOST_VALUES = 5, 250, 500
PARTITION = r"arn:aws[a-z-]*"
CLASSIC_VALUES = {
    "AWS::DynamoDB::Table": rf"{PARTITION}:dynamodb(:[a-z0-9-]+:\d{{12}}:table/[A-Za-z0-9_.-]{{3,255}})?",
    "AWS::S3::Object": rf"{PARTITION}:s3(:::.*)?",
    "AWS::Lambda::Function": rf"{PARTITION}:lambda(:[a-z0-9-]+:\d{{12}}:function:.+)?",
}
READ_WRITE_TYPES = {"ReadOnly", "WriteOnly", "All"}
OPERATORS = {"Equals", "StartsWith", "EndsWith", "NotEquals", "NotStartsWith", "NotEndsWith"}
EQUALS_ONLY = {"eventCategory", "resources.type", "readOnly"}
CATEGORIES = {"Management", "Data", "NetworkActivity"}
FIELDS = EQUALS_ONLY | {
    "eventName",
    "resources.ARN",
    "eventSource",
    "eventType",
    "errorCode",
    "vpcEndpointId",
    "sessionCredentialFromConsole",
    "userIdentity.arn",
}


def check_classic(selectors: Selectors) -> None:
    if len(selectors) > MOST_SELECTORS:
        raise invalid_selectors(f"The number of event selectors is more than {MOST_SELECTORS}.")
    resources = [resource for selector in selectors for resource in selector["DataResources"]]
    if sum(len(resource.get("Values") or []) for resource in resources) > MOST_RESOURCES:
        raise invalid_selectors(f"The number of data resources is more than {MOST_RESOURCES}.")
    for selector in selectors:
        if selector["ReadWriteType"] not in READ_WRITE_TYPES:
            raise invalid_selectors(f"Unknown ReadWriteType {selector['ReadWriteType']}.")
    for resource in resources:
        check_data_resource(resource)


def check_data_resource(resource: dict[str, Any]) -> None:
    """A value is the ARN of one table, or the bare prefix that means every table; an index or stream is neither."""
    form = CLASSIC_VALUES.get(resource.get("Type", ""))
    if form is None:
        raise invalid_selectors(f"Type {resource.get('Type')} is not available in classic event selectors.")
    for value in resource.get("Values") or []:
        if not re.fullmatch(form, value):
            raise invalid_selectors(f"Value {value} for DataResources.Values is invalid.")


def check_advanced(selectors: Selectors) -> None:
    values = 0
    for selector in selectors:
        fields = {field.get("Field"): field for field in selector["FieldSelectors"]}
        for name, field in fields.items():
            check_field(name, field)
            values += sum(len(wanted) for operator, wanted in field.items() if operator in OPERATORS)
        check_category(fields)
    if values > MOST_VALUES:
        raise invalid_selectors(f"The number of values is more than {MOST_VALUES}.")


def check_field(name: str | None, field: dict[str, Any]) -> None:
    used = OPERATORS & field.keys()
    if name not in FIELDS:
        raise invalid_selectors(f"Field {name} is not supported.")
    if not used:
        raise invalid_selectors(f"Field {name} needs an operator with values.")
    if name in EQUALS_ONLY and used != {"Equals"}:
        raise invalid_selectors(f"Field {name} supports Equals only.")


def check_category(fields: dict[str | None, dict[str, Any]]) -> None:
    category = fields.get("eventCategory", {}).get("Equals", [])
    if len(category) != 1 or category[0] not in CATEGORIES:
        raise invalid_selectors("eventCategory is required, with one of Management, Data and NetworkActivity.")
    if category == ["Data"] and len(fields.get("resources.type", {}).get("Equals", [])) != 1:
        raise invalid_selectors("resources.type is required for data events, with one value.")
