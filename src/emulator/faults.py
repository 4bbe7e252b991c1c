"""Faults on order: AWS throttles and fails by chance, tests need it by plan."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Environ = dict[str, Any]


@dataclass
class Fault:
    """Answers the next calls of one operation: "UpdateTable" of a JSON service, "PUT policy" of S3."""

    operation: str
    code: str
    message: str = "A planned fault"
    status: int = 400
    times: int = 1

    def concerns(self, environ: Environ) -> bool:
        target = environ.get("HTTP_X_AMZ_TARGET", "")
        if target:
            return target.rpartition(".")[2] == self.operation
        query = [part.partition("=")[0] for part in environ.get("QUERY_STRING", "").split("&")]
        return any(f"{environ['REQUEST_METHOD']} {part}".strip() == self.operation for part in query)

    def answer(self, environ: Environ, start_response: Callable[..., Any]) -> list[bytes]:
        """An error in the form of the service that was called."""
        is_json = "HTTP_X_AMZ_TARGET" in environ
        body = self.as_json() if is_json else self.as_xml()
        content_type = "application/x-amz-json-1.1" if is_json else "application/xml"
        length = int(environ.get("CONTENT_LENGTH") or 0)
        environ["wsgi.input"].read(length)
        start_response(f"{self.status} Planned", [("Content-Type", content_type), ("Content-Length", str(len(body)))])
        return [body]

    def as_json(self) -> bytes:
        return json.dumps({"__type": self.code, "message": self.message}).encode()

    def as_xml(self) -> bytes:
        return f"<Error><Code>{self.code}</Code><Message>{self.message}</Message></Error>".encode()


planned: list[Fault] = []


def plan(order: dict[str, Any]) -> str:
    """Takes an order for a fault; an empty order cancels all."""
    if order:
        planned.append(Fault(**order))
    else:
        forget()
    return json.dumps({"planned": len(planned)})


def due(environ: Environ) -> Fault | None:
    """The fault that this call must meet, if any; each is used up after its number of times."""
    for fault in planned:
        if fault.concerns(environ):
            fault.times -= 1
            if fault.times <= 0:
                planned.remove(fault)
            return fault
    return None


def forget() -> None:
    planned.clear()
