"""CloudTrail's refusals: always a 400 with the exception's name."""

from moto.core.exceptions import JsonRESTError


class TrailError(JsonRESTError):
    code = 400


def invalid_selectors(reason: str) -> TrailError:
    return TrailError("InvalidEventSelectorsException", reason)
