"""The program as a daemon, and what its management port tells."""

import http.client
import re
import socket
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Protocol

from processes import Running, Surroundings, Trouble
from project import TEMPLATE

START_LIMIT = 60
POLL = 0.001
SETTLED = 0.15
CALL = re.compile(
    r'^trailwarden_aws_calls_total\{operation="(\w+)",outcome="(\w+)",service="(\w+)"\S* ([\d.E+]+)', re.MULTILINE
)
LOOKS = re.compile(r"^trailwarden_look_duration_seconds_count\S* ([\d.E+]+)", re.MULTILINE)


class Startable(Protocol):
    """Whatever can be started with arguments."""

    def command(self, *arguments: str) -> list[str]: ...


@dataclass(frozen=True)
class Reading:
    """What is known of a daemon between two looks."""

    looks: int
    calls: Counter  # by "service operation", with the outcome unless it is a success
    cpu: float
    memory: float


@dataclass(frozen=True)
class Daemon:
    """A daemon that answers on its management port; `start` is how long that took."""

    running: Running
    port: int
    start: float

    def first_look(self) -> None:
        """Waits for the first look that could see everything."""
        self.until_well("/q/health/ready", pause=0.1)

    def after(self, looks: int, limit: float) -> Reading:
        """Waits until there were so many looks, asking as seldom as can be: to answer costs the daemon something."""
        reading = self.read()
        while reading.looks < looks:
            if time.monotonic() > limit:
                raise Trouble(f"only {reading.looks} looks of {looks} in time\n{self.running.said()}")
            time.sleep(looks - reading.looks)  # one a second
            reading = self.read()
        return reading

    def read(self) -> Reading:
        """Reads between two looks: where two readings in a row agree, none is under way."""
        earlier, reading = None, self._read()
        while earlier is None or (earlier.looks, earlier.calls) != (reading.looks, reading.calls):
            time.sleep(SETTLED)
            earlier, reading = reading, self._read()
        return reading

    def _read(self) -> Reading:
        used, memory = self.running.cpu(), self.running.resident()
        status, text = ask(self.port, "/q/metrics")
        if status != 200:
            raise Trouble(f"/q/metrics answers {status}")
        calls = Counter()
        for operation, outcome, service, count in CALL.findall(text):
            calls[f"{service} {operation}" + ("" if outcome == "success" else f" ({outcome})")] = int(float(count))
        looks = LOOKS.search(text)
        return Reading(int(float(looks[1])) if looks else 0, calls, used, memory)

    def until_well(self, path: str, pause: float) -> None:
        """Waits until a probe is answered with 200."""
        limit = time.monotonic() + START_LIMIT
        while not is_well(self.port, path):
            if self.running.has_ended() or time.monotonic() > limit:
                raise Trouble(f"{path} is never 200\n{self.running.said()}")
            time.sleep(pause)


def ask(port: int, path: str) -> tuple[int, str]:
    """A GET to the management port."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    finally:
        connection.close()


def is_well(port: int, path: str) -> bool:
    try:
        return ask(port, path)[0] == 200
    except OSError:
        return False


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def serving(program: Startable, surroundings: Surroundings, interval: str) -> Iterator[Daemon]:
    """Serves the example in mode enforce until the block ends; entered as soon as it is ready."""
    port = free_port()
    told = surroundings.told(
        QUARKUS_MANAGEMENT_HOST="127.0.0.1",
        QUARKUS_MANAGEMENT_PORT=str(port),
        TRAILWARDEN_TARGET_TEMPLATE=str(TEMPLATE),
        TRAILWARDEN_TARGET_MODE="enforce",
        TRAILWARDEN_TARGET_INTERVAL=interval,
        TRAILWARDEN_JITTER="0s",
    )
    begun = time.perf_counter()
    with told.start(program.command("serve")) as running:
        daemon = Daemon(running, port, begun)
        daemon.until_well("/q/health/started", pause=POLL)
        yield replace(daemon, start=time.perf_counter() - begun)
