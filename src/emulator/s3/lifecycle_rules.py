"""The lifecycle rules that S3 refuses."""

from datetime import datetime
from typing import Any

from moto.s3.exceptions import MalformedXML

from s3.errors import Refusal, invalid_argument

Rule = dict[str, Any]

MOST_RULES, LONGEST_ID = 1000, 255
INFREQUENT = {"STANDARD_IA", "ONEZONE_IA"}
INFREQUENT_AFTER = 30
ACTIONS = (
    "Expiration",
    "Transitions",
    "NoncurrentVersionExpiration",
    "NoncurrentVersionTransitions",
    "AbortIncompleteMultipartUpload",
)
SIZE_FILTERS = {"ObjectSizeGreaterThan", "ObjectSizeLessThan"}


def invalid_request(reason: str) -> Refusal:
    return Refusal("InvalidRequest", reason)


def check(rules: list[Rule]) -> None:
    if len(rules) > MOST_RULES:
        raise MalformedXML()
    check_ids(rules)
    if any("Prefix" in rule for rule in rules) and any("Filter" in rule for rule in rules):
        raise invalid_request(
            "Base level prefix cannot be used in Lifecycle V2, prefixes are only supported in the Filter."
        )
    for rule in rules:
        check_form(rule)
        check_filter(rule)
        check_times(rule)


def check_ids(rules: list[Rule]) -> None:
    ids = [rule["ID"] for rule in rules if rule.get("ID")]
    if len(ids) != len(set(ids)):
        raise invalid_argument("Rule ID must be unique. Found same ID for more than one rule")
    if any(len(rule_id) > LONGEST_ID for rule_id in ids):
        raise invalid_argument(f"ID length should not exceed allowed limit of {LONGEST_ID}")


def check_form(rule: Rule) -> None:
    if rule.get("Status") not in ("Enabled", "Disabled") or not ("Prefix" in rule or "Filter" in rule):
        raise MalformedXML()
    if not any(rule.get(action) for action in ACTIONS):
        raise invalid_request("At least one action needs to be specified in a rule.")


def check_filter(rule: Rule) -> None:
    """One condition, or several inside And; an aborted upload has neither tags nor a size."""
    conditions = rule.get("Filter") or {}
    if len(conditions) > 1:
        raise MalformedXML()
    within = set(conditions.get("And", conditions))
    if "AbortIncompleteMultipartUpload" in rule and within & ({"Tag", "Tags"} | SIZE_FILTERS):
        raise invalid_request("AbortIncompleteMultipartUpload cannot be specified with Tags or object sizes.")


def check_times(rule: Rule) -> None:
    expiration, transitions = rule.get("Expiration") or {}, rule.get("Transitions") or []
    if "Days" in expiration and expiration["Days"] < 1:
        raise invalid_argument("'Days' for Expiration action must be a positive integer")
    for date in [expiration.get("Date"), *(transition.get("Date") for transition in transitions)]:
        if isinstance(date, datetime) and (date.hour, date.minute, date.second, date.microsecond) != (0, 0, 0, 0):
            raise invalid_argument("'Date' must be at midnight GMT")
    classes = [transition.get("StorageClass") for transition in transitions]
    if len(classes) != len(set(classes)):
        raise invalid_argument("'StorageClass' must be different for 'Transition' actions in same 'Rule'")
    for transition in transitions:
        check_transition(transition, expiration)


def check_transition(transition: dict[str, Any], expiration: dict[str, Any]) -> None:
    days, storage_class = transition.get("Days"), transition.get("StorageClass")
    if days is None and "Date" not in transition or storage_class is None:
        raise MalformedXML()
    if days is not None and storage_class in INFREQUENT and days < INFREQUENT_AFTER:
        raise invalid_argument(
            f"'Days' in Transition action must be greater than or equal to {INFREQUENT_AFTER} "
            f"for storageClass '{storage_class}'"
        )
    if days is not None and expiration.get("Days", days + 1) <= days:
        raise invalid_argument("'Days' in the Expiration action must be greater than 'Days' in the Transition action")
