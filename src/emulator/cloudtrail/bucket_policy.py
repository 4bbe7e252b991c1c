"""Whether a bucket policy lets CloudTrail deliver: the question that CreateTrail and UpdateTrail ask of the bucket."""

import fnmatch
import json
from typing import Any

SERVICE = "cloudtrail.amazonaws.com"
Statement = dict[str, Any]


def lets_deliver(policy: bytes | None, bucket_arn: str, key: str, account: str, trail_arn: str) -> bool:
    """Both grants must hold for this very trail: reading the bucket's ACL, and putting the object."""
    statements = as_list(json.loads(policy or b'{"Statement": []}')["Statement"])
    context = {
        "aws:sourcearn": trail_arn,
        "aws:sourceaccount": account,
        "aws:securetransport": "true",
        "s3:x-amz-acl": "bucket-owner-full-control",
    }
    needs = (("s3:GetBucketAcl", bucket_arn), ("s3:PutObject", f"{bucket_arn}/{key}"))
    return all(is_allowed(statements, action, resource, context) for action, resource in needs)


def is_allowed(statements: list[Statement], action: str, resource: str, context: dict[str, str]) -> bool:
    effects = {statement.get("Effect") for statement in statements if concerns(statement, action, resource, context)}
    return "Allow" in effects and "Deny" not in effects


def concerns(statement: Statement, action: str, resource: str, context: dict[str, str]) -> bool:
    return (
        names_cloudtrail(statement)
        and names(statement, "Action", action, ignore_case=True)
        and names(statement, "Resource", resource)
        and all(holds(operator, keys, context) for operator, keys in statement.get("Condition", {}).items())
    )


def names_cloudtrail(statement: Statement) -> bool:
    if "NotPrincipal" in statement:
        return not is_cloudtrail(statement["NotPrincipal"])
    return is_cloudtrail(statement.get("Principal", {}))


def is_cloudtrail(principal: Any) -> bool:
    if principal == "*":
        return True
    return SERVICE in as_list(principal.get("Service", [])) or "*" in as_list(principal.get("AWS", []))


def names(statement: Statement, element: str, value: str, ignore_case: bool = False) -> bool:
    """Action or NotAction, Resource or NotResource, with * and ?."""
    if f"Not{element}" in statement:
        return not any(matches(pattern, value, ignore_case) for pattern in as_list(statement[f"Not{element}"]))
    return any(matches(pattern, value, ignore_case) for pattern in as_list(statement.get(element, [])))


def holds(operator: str, keys: dict[str, Any], context: dict[str, str]) -> bool:
    """A key that CloudTrail does not send fails, unless the operator ends in IfExists or is a negation."""
    if_exists, plain = operator.endswith("IfExists"), operator.removesuffix("IfExists")
    negated = "Not" in plain
    for key, patterns in keys.items():
        value = context.get(key.lower())
        if value is None:
            if not (if_exists or negated):
                return False
        elif any(matches(str(pattern), value, plain == "Bool") for pattern in as_list(patterns)) == negated:
            return False
    return True


def matches(pattern: Any, value: str, ignore_case: bool = False) -> bool:
    text = str(pattern).replace("[", "[[]")
    return fnmatch.fnmatchcase(value.lower(), text.lower()) if ignore_case else fnmatch.fnmatchcase(value, text)


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
