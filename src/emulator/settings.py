"""What a test may set about the emulator itself, over HTTP: see README.md, "The control API"."""

import json
from dataclasses import asdict, dataclass, fields
from typing import Any


@dataclass
class Settings:
    """How the emulator behaves where AWS takes its time or goes wrong by chance."""

    describes_until_active: int = 2
    """DescribeTable answers that still say CREATING or UPDATING after a write."""

    backup_refusals: int = 0
    """UpdateContinuousBackups calls refused on a new table that is already ACTIVE."""

    def update(self, changes: dict[str, Any]) -> None:
        """Takes over whole numbers of known names, and refuses everything else."""
        known = {field.name for field in fields(self)}
        for name, value in changes.items():
            if name not in known or not isinstance(value, int) or isinstance(value, bool) or value < 0:
                raise ValueError(f"{name}={value!r}: known are {sorted(known)}, each a number from 0")
        for name, value in changes.items():
            setattr(self, name, value)

    def restore(self) -> None:
        """Goes back to the defaults."""
        self.update(asdict(Settings()))

    def to_json(self) -> str:
        return json.dumps(asdict(self))


SETTINGS = Settings()
