"""DynamoDB and CloudTrail always refuse in JSON with a __type: anything else makes an SDK retry or guess."""

from typing import Any

from botocore.model import OperationNotFoundError
from moto.cloudtrail.responses import CloudTrailResponse
from moto.core.exceptions import AccessDeniedError, InvalidClientTokenIdError, JsonRESTError, SignatureDoesNotMatchError
from moto.core.responses import BaseResponse
from moto.dynamodb.responses import DynamoHandler

from mend import mend, refine

JSON_CODES = {
    AccessDeniedError: "AccessDeniedException",
    InvalidClientTokenIdError: "UnrecognizedClientException",
    SignatureDoesNotMatchError: "InvalidSignatureException",
}


class Denied(Exception):
    """Carries a denial past moto's own handler of HTTP errors."""

    def __init__(self, denial: Any) -> None:
        super().__init__(denial.message)
        self.code = JSON_CODES[type(denial)]


def refusal(code: str, message: str) -> tuple[int, dict[str, str], str]:
    """A 400 as the JSON services of AWS give it."""
    error = JsonRESTError(code, message)
    return 400, {"Content-Type": "application/x-amz-json-1.1"}, error.get_body()


@mend(BaseResponse, "_dispatch")
def refuse_what_is_not_implemented(original: Any, self: BaseResponse, request: Any, *rest: Any) -> Any:
    """An operation that moto does not know is the caller's mistake (400), not an internal error to retry."""
    try:
        return original(self, request, *rest)
    except (NotImplementedError, OperationNotFoundError) as unknown:
        if not isinstance(self, (DynamoHandler, CloudTrailResponse)):
            raise
        return refusal("UnknownOperationException", str(unknown))
    except Denied as denied:
        return refusal(denied.code, str(denied))


def let_denials_through(service: type[BaseResponse]) -> None:
    """With authentication on, moto would turn a denial into XML: hand it to the dispatcher above instead."""

    @refine(service, "_authenticate_and_authorize_normal_action")
    def authorize(original: Any, self: BaseResponse, *rest: Any) -> None:
        try:
            original(self, *rest)
        except tuple(JSON_CODES) as denied:
            raise Denied(denied) from denied


let_denials_through(DynamoHandler)
let_denials_through(CloudTrailResponse)
