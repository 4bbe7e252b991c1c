"""Processes that are measured, and what the kernel says of them. Linux only."""

import os
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

RUN_LIMIT = 120
STOP_LIMIT = 60
MEGABYTE = 1_000_000


class Trouble(Exception):
    """Something without which there is nothing to measure; its text is for the person who asked."""


@dataclass(frozen=True)
class Cost:
    """What one process took from its start to its end."""

    wall: float  # seconds
    cpu: float  # seconds of one core, user and system
    memory: float  # MB, peak resident


@dataclass(frozen=True)
class Running:
    """A process, with what it says in a file of its own."""

    process: subprocess.Popen
    log: Path

    def said(self) -> str:
        """The end of what it said."""
        return self.log.read_text(errors="replace")[-3000:]

    def has_ended(self) -> bool:
        return self.process.poll() is not None

    def stop(self) -> None:
        """Asks it to end, and waits for it."""
        self.process.terminate()
        try:
            self.process.wait(STOP_LIMIT)
        except subprocess.TimeoutExpired:
            raise Trouble(f"{self.process.args[0]} does not stop\n{self.said()}") from None

    def cost(self, begun: float) -> Cost:
        """Waits for its successful end within the time there is; the kernel sums up what it used.

        The peak is never less than what this Python has resident, which is little.
        """
        alarm = threading.Timer(RUN_LIMIT, self.process.kill)
        alarm.start()
        try:
            _, status, usage = os.wait4(self.process.pid, 0)
        finally:
            alarm.cancel()
        wall = time.perf_counter() - begun
        self.process.returncode = os.waitstatus_to_exitcode(status)
        if self.process.returncode != 0:
            raise Trouble(f"exit code {self.process.returncode} of {' '.join(self.process.args)}\n{self.said()}")
        return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024 / MEGABYTE)

    def resident(self) -> float:
        """MB of memory that it has resident now, shared pages of files included."""
        for line in self._proc("status").splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) * 1024 / MEGABYTE
        raise Trouble(f"{self.process.args[0]} has ended\n{self.said()}")

    def cpu(self) -> float:
        """Seconds of one core that it has used so far, user and system, in steps of 10 ms."""
        fields = self._proc("stat").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def _proc(self, name: str) -> str:
        return Path(f"/proc/{self.process.pid}/{name}").read_text()


@dataclass(frozen=True)
class Surroundings:
    """Where processes run, and all that they are told; nothing is inherited from the person's own environment."""

    directory: Path
    environment: dict[str, str]

    def told(self, **more: str) -> "Surroundings":
        return Surroundings(self.directory, self.environment | more)

    @contextmanager
    def start(self, command: list[str]) -> Iterator[Running]:
        """Starts a process, and ends it with the block at the latest."""
        log = self.directory / f"{time.monotonic_ns()}.log"
        with log.open("wb") as output:
            process = subprocess.Popen(
                command,
                cwd=self.directory,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        try:
            yield Running(process, log)
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()

    def run(self, command: list[str]) -> Cost:
        """Runs to a successful end."""
        begun = time.perf_counter()
        with self.start(command) as running:
            return running.cost(begun)
