"""What is done to whom, and in which order."""

import sys
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from counting import counting
from custodian import Custodian
from processes import Cost, Surroundings
from programs import Program
from project import TEMPLATE
from report import Figures
from serving import serving

WARM = 10  # looks before CPU is counted
IDLE = 2  # seconds
WALL = "`check`: wall time"
CPU = "`check`: CPU time"
PEAK = "`check`: peak memory"
REQUESTS = "`check`: requests"
COMPARED = [WALL, CPU, PEAK, REQUESTS]


@dataclass(frozen=True)
class Bench:
    """Who is measured, where, and what is known so far."""

    programs: list[Program]
    custodians: list[Custodian]
    endpoint: str
    scratch: Path
    figures: Figures

    def surroundings(self, name: str) -> Surroundings:
        return surroundings(self.scratch, self.endpoint, name)

    def prepare(self) -> None:
        """Builds the chain, which every program gets to know; and lets everybody look once before it counts."""
        for program in self.programs:
            tell(f"apply: {program.name}")
            self.surroundings(program.name).run(program.command("apply", str(TEMPLATE)))
        for who in [*self.programs, *self.custodians]:
            self.look(who, self.endpoint)

    def once(self) -> None:
        """What does not change from run to run; the proxy that counts requests is in nobody's way elsewhere."""
        for program in self.programs:
            self.figures.add("size of the program", "MB", program.name, program.size())
        for who in [*self.programs, *self.custodians]:
            with counting(self.endpoint) as proxy:
                self.look(who, proxy.address)
            self.figures.add(REQUESTS, "", who.name, proxy.requests)

    def look(self, who: Program | Custodian, endpoint: str) -> Cost:
        place = surroundings(self.scratch, endpoint, who.name)
        return who.look(place) if isinstance(who, Custodian) else place.run(who.command("check", str(TEMPLATE)))

    def one_after_another(self, run: int) -> None:
        """The part in which clocks count."""
        for who in rotated([*self.programs, *self.custodians], run):
            tell(f"run {run + 1}: {who.name}")
            if isinstance(who, Program):
                self.start(who)
            cost = self.look(who, self.endpoint)
            self.figures.add(WALL, "ms", who.name, cost.wall * 1000)
            self.figures.add(CPU, "ms", who.name, cost.cpu * 1000)
            self.figures.add(PEAK, "MB", who.name, cost.memory)

    def start(self, program: Program) -> None:
        """Until it is ready; then idle, with one look behind it and the next far away."""
        with serving(program, self.surroundings(program.name), interval="1h") as daemon:
            self.figures.add("start to ready", "ms", program.name, daemon.start * 1000)
            daemon.first_look()
            time.sleep(IDLE)
            self.figures.add("serving: memory, idle after 1 look", "MB", program.name, daemon.running.resident())
            daemon.running.stop()

    def side_by_side(self, run: int, stages: list[int]) -> None:
        """All daemons at once, a look a second each, until they have looked as often as the last stage says."""
        with ExitStack() as stack:
            daemons = {
                program.name: stack.enter_context(serving(program, self.surroundings(program.name), interval="1s"))
                for program in self.programs
            }
            earlier = {name: daemon.after(WARM, limit(WARM)) for name, daemon in daemons.items()}
            for stage in stages:
                tell(f"run {run + 1}: {stage} looks")
                for name, daemon in daemons.items():
                    before, after = earlier[name], daemon.after(stage, limit(stage))
                    looks, used = after.looks - before.looks, after.cpu - before.cpu
                    self.figures.add(f"serving: memory after {stage} looks", "MB", name, after.memory)
                    self.figures.add(f"serving: CPU time of a look, until {stage}", "ms", name, used * 1000 / looks)
                    self.figures.add_calls(name, after.calls - before.calls, looks)
                    earlier[name] = after
            for daemon in daemons.values():
                daemon.running.stop()


def surroundings(scratch: Path, endpoint: str, name: str) -> Surroundings:
    """An empty home and a state directory for each, the emulator, and none of the person's own settings."""
    home = scratch / name.replace(" ", "-")
    home.mkdir(exist_ok=True)
    environment = {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "HOME": str(home),
        "AWS_ENDPOINT_URL": endpoint,
        "AWS_REGION": "us-east-1",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_EC2_METADATA_DISABLED": "true",
        "TRAILWARDEN_STATE_DIRECTORY": str(home / "state"),
    }
    return Surroundings(home, environment)


def limit(looks: int) -> float:
    """When so many looks, one a second, should long be done."""
    return time.monotonic() + 60 + 2 * looks


def rotated(things: list, by: int) -> list:
    by %= len(things)
    return things[by:] + things[:by]


def tell(progress: str) -> None:
    print(progress, file=sys.stderr, flush=True)
