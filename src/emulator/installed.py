"""Succeeds if this Python is new enough and has every package pinned in the given file, in exactly that version."""

import re
import sys
from importlib import metadata
from pathlib import Path

OLDEST = (3, 10)
PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;]+)( \\)?$", re.MULTILINE)


def is_installed(name: str, version: str) -> bool:
    try:
        return metadata.version(name) == version
    except metadata.PackageNotFoundError:
        return False


if sys.version_info < OLDEST:
    sys.exit(f"Python {'.'.join(map(str, OLDEST))} or newer is needed, this is {sys.version.split()[0]}")
pins = PIN.findall(Path(sys.argv[1]).read_text())
missing = [f"{name}=={version}" for name, version, _ in pins if not is_installed(name, version)]
if missing:
    sys.exit(f"missing: {' '.join(missing)}")
