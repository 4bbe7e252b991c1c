"""Cloud Custodian, which looks at the same properties with the policies of custodian.yaml."""

import json
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from processes import Cost, Surroundings, Trouble
from project import TARGET, output, shown

PINNED = "c7n==0.9.53"
HOME = TARGET / "custodian"
POLICIES = Path(__file__).with_name("custodian.yaml")
INSTALL_LIMIT = 600


@dataclass(frozen=True)
class Custodian:
    """One way to run it.

    With its cache, policies share what the first of them read: here in memory, so that every look is a fresh one.
    Without, each policy reads for itself.
    """

    name: str
    executable: str
    flags: tuple[str, ...]

    def look(self, surroundings: Surroundings) -> Cost:
        """Looks once at a chain that is as declared: no policy may find anything."""
        with tempfile.TemporaryDirectory(dir=surroundings.directory) as found:
            command = [self.executable, "run", *self.flags, "--region", "us-east-1", "-s", found, str(POLICIES)]
            cost = surroundings.run(command)
            reject_findings(Path(found))
        return cost


def reject_findings(directory: Path) -> None:
    findings = {file.parent.name: json.loads(file.read_text()) for file in directory.glob("*/resources.json")}
    wrong = [name for name, resources in findings.items() if resources]
    if not findings or wrong:
        raise Trouble(f"Cloud Custodian finds what is as declared: {', '.join(wrong) or 'no policy ran'}")


def install() -> None:
    """Makes its virtual environment under target/, once."""
    if (HOME / "bin/custodian").exists():
        return
    print(f"installing {PINNED} into {shown(HOME)}", file=sys.stderr)
    for command in (
        [sys.executable, "-m", "venv", "--clear", HOME],
        [HOME / "bin/python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", PINNED],
    ):
        result = subprocess.run(command, capture_output=True, text=True, timeout=INSTALL_LIMIT)
        if result.returncode != 0:
            raise Trouble(f"{PINNED} cannot be installed\n{result.stderr}")


def find() -> list[Custodian]:
    """Both ways to run it, if it is under target/ or on the PATH."""
    made = HOME / "bin/custodian"
    executable = str(made) if made.exists() else shutil.which("custodian")
    if executable is None:
        return []
    version = (output(executable, "version") or "").splitlines()[-1:] or ["of unknown version"]
    return [
        Custodian(f"Cloud Custodian {version[0]}", executable, ("--cache", "memory")),
        Custodian(f"Cloud Custodian {version[0]}, no cache", executable, ("--cache-period", "0")),
    ]
