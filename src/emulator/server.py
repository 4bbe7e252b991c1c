"""moto's own server, made quiet, made to take one call at a time, and with a control API in front."""

import json
import threading
from collections.abc import Callable, Iterable
from typing import Any

from moto import settings as moto_settings
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, MotoRequestHandler, create_backend_app
from werkzeug.serving import BaseWSGIServer, make_server

import faults
from cloudtrail import status
from settings import SETTINGS

Environ = dict[str, Any]
StartResponse = Callable[..., Any]
RESET = "/moto-api/reset"


def apply_settings(body: dict[str, Any]) -> str:
    SETTINGS.update(body)
    return SETTINGS.to_json()


CONTROLS: dict[str, Callable[[dict[str, Any]], str]] = {
    "/trailwarden/settings": apply_settings,
    "/trailwarden/faults": faults.plan,
    "/trailwarden/trail-status": status.report,
}


class Emulator:
    """Answers the control API itself, injects planned faults, and leaves everything else to moto.

    moto's stores are plain dictionaries, so calls are taken one at a time: nothing is lost by it under
    Python's own lock, and every call is atomic, as on AWS.
    """

    def __init__(self) -> None:
        self.moto = DomainDispatcherApplication(create_backend_app)
        self.turn = threading.RLock()

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        path = environ.get("PATH_INFO", "")
        give_length(environ)
        with self.turn:
            if path in CONTROLS:
                return control(CONTROLS[path], environ, start_response)
            if path == RESET:
                forget_everything_asked_for()
            fault = faults.due(environ)
            if fault:
                return fault.answer(environ, start_response)
            return self.moto(environ, start_response)


def give_length(environ: Environ) -> None:
    """A write without a body needs no length: moto refuses what the SDK for Java sends (411), AWS does not."""
    if "HTTP_TRANSFER_ENCODING" not in environ and not environ.get("CONTENT_LENGTH"):
        environ["CONTENT_LENGTH"] = "0"


def forget_everything_asked_for() -> None:
    """A reset undoes what the control API and moto's reset-auth have set; moto itself empties the accounts."""
    SETTINGS.restore()
    faults.forget()
    status.forget()
    moto_settings.INITIAL_NO_AUTH_ACTION_COUNT = float("inf")


def control(action: Callable[[dict[str, Any]], str], environ: Environ, start_response: StartResponse) -> list[bytes]:
    """Hands the JSON body to the action; what the action cannot use is a 400 that says why."""
    length = int(environ.get("CONTENT_LENGTH") or 0)
    try:
        answer, line = action(json.loads(environ["wsgi.input"].read(length) or b"{}")), "200 OK"
    except (ValueError, TypeError) as mistake:
        answer, line = json.dumps({"error": str(mistake)}), "400 Bad Request"
    start_response(line, [("Content-Type", "application/json"), ("Content-Length", str(len(answer.encode())))])
    return [answer.encode()]


class QuietHandler(MotoRequestHandler):
    """Writes no access log, and keeps connections open between calls."""

    protocol_version = "HTTP/1.1"

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        pass


def listen(host: str, port: int) -> BaseWSGIServer:
    """Binds the port (0: any free one); one thread a connection."""
    return make_server(host, port, Emulator(), threaded=True, request_handler=QuietHandler)
