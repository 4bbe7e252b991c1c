"""S3's refusals with the status that AWS gives them: most are not in the model that moto reads it from."""

from typing import Any

from moto.core.responses import ActionResult
from moto.s3.exceptions import S3ClientError
from moto.s3.responses import S3Response

from mend import refine


class Refusal(S3ClientError):
    def __init__(self, code: str, message: str, status: int = 400, headers: dict[str, str] | None = None) -> None:
        super().__init__(code, message)
        self.status = status
        self.headers = headers or {}


def access_denied() -> Refusal:
    return Refusal("AccessDenied", "Access Denied", 403)


def invalid_argument(message: str) -> Refusal:
    return Refusal("InvalidArgument", message)


@refine(S3Response, "serialized")
def with_status(original: Any, self: S3Response, result: ActionResult) -> Any:
    status, headers, body = original(self, result)
    if isinstance(result.result, Refusal):
        return result.result.status, {**headers, **result.result.headers}, body
    return status, headers, body
