"""Where things are in the source tree, and the tools that measuring needs: a JDK and the emulator."""

import os
import platform
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from processes import Trouble

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "target"
EMULATOR = ROOT / "src/emulator"
TEMPLATE = ROOT / "src/main/resources/examples/audit-trail.yaml"
READY = "listening on "
START_LIMIT = 60


def shown(path: Path) -> str:
    """A path as a person at the root of the project would type it."""
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else path.name


def output(*command: str | Path) -> str | None:
    """All that a short command says, unless it fails."""
    try:
        result = subprocess.run(
            command,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=60,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return result.stdout.strip() if result.returncode == 0 else None


def java() -> str:
    """The JDK 25 that ./mvnw would take."""
    home = output("sh", "-c", '. .mvn/jdk.sh; jdk_fits "${JAVA_HOME-}" && printf %s "$JAVA_HOME"')
    executable = Path(home or "", "bin/java")
    if not home or not executable.exists():
        raise Trouble("no JDK 25 or newer was found: set JAVA_HOME")
    return str(executable)


def java_version(executable: str) -> str:
    """The line that tells builds apart: "OpenJDK Runtime Environment … (build …)"."""
    lines = (output(executable, "-version") or "").splitlines()
    return lines[1] if len(lines) > 1 else "unknown"


def emulator_python() -> str:
    """A Python with exactly what the emulator is pinned to: in target/python, where a build makes it, or any other."""
    made = [*TARGET.glob("python/bin/python"), *TARGET.glob("python/*/bin/python")]
    for candidate in [*map(str, made), sys.executable, "python3"]:
        if output(candidate, EMULATOR / "installed.py") is not None:
            return candidate
    raise Trouble(
        "no Python has what the emulator is pinned to. ./mvnw verify makes one; so do\n"
        "  python3 -m venv target/python\n"
        "  target/python/bin/pip install --require-hashes -r src/emulator/requirements.txt"
    )


@contextmanager
def emulator() -> Iterator[str]:
    """A fresh emulator on a free port of the loopback interface, by its address."""
    environment = {name: value for name, value in os.environ.items() if name != "MOTO_ACCOUNT_ID"}
    with subprocess.Popen(
        [emulator_python(), EMULATOR, "-H", "127.0.0.1", "-p", "0", "--exit-with-stdin"],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        try:
            alarm = threading.Timer(START_LIMIT, process.kill)
            alarm.start()
            line = process.stdout.readline()
            alarm.cancel()
            if not line.startswith(READY):
                raise Trouble("the emulator does not start: python src/emulator tells why")
            yield "http://" + line.removeprefix(READY).strip()
        finally:
            process.kill()


def processor() -> str:
    """What the machine calls its processor."""
    found = re.search(r"^model name\s*:\s*(.+)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    return found[1] if found else platform.machine()


def facts(executable: str) -> dict[str, str | int | float]:
    """What the figures were measured with."""
    moto = re.search(r"^moto(?:\[.*?\])?==(\S+)", (EMULATOR / "requirements.txt").read_text(), re.MULTILINE)
    return {
        "commit": output("git", "describe", "--always", "--dirty") or "unknown",
        "cpus": len(os.sched_getaffinity(0)),
        "processor": processor(),
        "load": round(os.getloadavg()[0], 2),
        "kernel": platform.release(),
        "java": java_version(executable),
        "python": platform.python_version(),
        "emulator": f"src/emulator on moto {moto[1] if moto else 'unknown'}",
    }
