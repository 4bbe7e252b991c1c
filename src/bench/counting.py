"""Counts the requests that go to the emulator, whoever sends them."""

import http.client
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from urllib.parse import urlsplit

HOP = {"connection", "content-length", "date", "keep-alive", "server", "transfer-encoding"}


class Proxy(ThreadingHTTPServer):
    """Hands every request on and counts it."""

    daemon_threads = True

    def __init__(self, upstream: str) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.upstream = urlsplit(upstream).netloc
        self.requests = 0
        self.lock = Lock()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def count(self) -> None:
        with self.lock:
            self.requests += 1


class Handler(BaseHTTPRequestHandler):
    """One connection of a client."""

    protocol_version = "HTTP/1.1"

    def relay(self) -> None:
        self.server.count()
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        upstream = http.client.HTTPConnection(self.server.upstream, timeout=30)
        try:
            upstream.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
            for name, value in self.headers.items():
                upstream.putheader(name, value)
            upstream.endheaders(body)
            self.pass_back(upstream.getresponse())
        finally:
            upstream.close()

    def pass_back(self, answer: http.client.HTTPResponse) -> None:
        body = answer.read()
        self.send_response(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in HOP:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_DELETE = do_GET = do_HEAD = do_POST = do_PUT = relay

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def counting(upstream: str) -> Iterator[Proxy]:
    """A proxy in front of the emulator for as long as the block lasts."""
    with Proxy(upstream) as proxy:
        Thread(target=proxy.serve_forever, daemon=True).start()
        try:
            yield proxy
        finally:
            proxy.shutdown()
