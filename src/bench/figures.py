"""Measures the packaged program against the emulator, and Cloud Custodian beside it where there is one.

    ./mvnw package -DskipTests
    python3 src/bench/figures.py
    python3 src/bench/figures.py --custodian --program target/quarkus-app/quarkus-run.jar \\
        --program aot:target/quarkus-app/quarkus-run.jar --program target/trailwarden-0.1.0-SNAPSHOT-runner

All programs take turns in every run, in another order each time, so that what disturbs the machine disturbs all alike.
Only the daemons of the long part look side by side: there, memory and CPU time are read and no clock. The scheduler
looks once a second at most, which is why a run of 100 looks takes its time.
"""

import argparse
import signal
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import custodian
from bench import COMPARED, WARM, Bench, surroundings, tell
from processes import Trouble
from programs import Options, Program, find
from project import ROOT, TARGET, emulator, facts, java
from report import Figures, as_json, calls_table, custodian_table, programs_table

JAR = "target/quarkus-app/quarkus-run.jar"
LONG = 1000
READS = 12


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Prints figures of the packaged program, measured on the emulator.")
    add = parser.add_argument
    add("--program", action="append", metavar="FILE", help=f"a jar, aot:JAR, or an executable; repeatable ({JAR})")
    add("--runs", type=int, default=5, help="how often each is measured (%(default)s)")
    add("--looks", type=int, default=100, help="looks of a daemon in each run, one a second (%(default)s)")
    add("--long", action="store_true", help=f"in the last run daemons go on to {LONG} looks")
    add("--custodian", action="store_true", help="install Cloud Custodian under target/ if it is not there")
    add("--jvm-options", default="-Xmx64m -XX:+UseSerialGC", help="what JVMs are started with (%(default)s)")
    add("--native-options", default="-Xmx64m", help="what native executables are started with (%(default)s)")
    add("--json", action="store_true", help="print JSON")
    asked = parser.parse_args()
    if asked.runs < 1 or not 2 * WARM <= asked.looks < LONG:
        parser.error(f"at least one run, and from {2 * WARM} to {LONG - 1} looks")
    return asked


@contextmanager
def bench(asked: argparse.Namespace) -> Iterator[Bench]:
    """Finds everybody and starts the emulator; nothing of it outlasts the block."""
    options = Options(java(), asked.jvm_options.split(), asked.native_options.split())
    TARGET.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=TARGET, prefix="bench-") as directory, emulator() as endpoint:
        scratch = Path(directory)
        trainer = surroundings(scratch, endpoint, "training")
        programs = distinct([find(order, options, trainer) for order in asked.program or [str(ROOT / JAR)]])
        known = facts(options.java) | {
            "jvm options": asked.jvm_options,
            "native options": asked.native_options,
            "runs": asked.runs,
            "programs": ", ".join(f"{program.name} {program.file}" for program in programs),
        }
        yield Bench(programs, custodian.find(), endpoint, scratch, Figures(known))


def distinct(programs: list[Program]) -> list[Program]:
    names = [program.name for program in programs]
    if len(set(names)) < len(names):
        raise Trouble(f"of each kind one program can be measured at a time, not {', '.join(names)}")
    return programs


def measure(it: Bench, asked: argparse.Namespace) -> None:
    """Everything, in the order in which it disturbs least."""
    it.prepare()
    for run in range(asked.runs):
        it.one_after_another(run)
    for run in range(asked.runs):
        last = asked.long and run == asked.runs - 1
        it.side_by_side(run, [asked.looks, LONG] if last else [asked.looks])
    it.once()


def broken_promises(it: Bench) -> list[str]:
    """A look at a chain that is as declared takes so many reads and no write."""
    totals = {program.name: it.figures.reads_and_writes(program.name) for program in it.programs}
    return [
        f"{name}: a look takes {reads:g} reads and {writes:g} writes, not {READS} and 0"
        for name, (reads, writes) in totals.items()
        if (reads, writes) != (READS, 0)
    ]


def tables(known: Figures, programs: list[str], custodians: list[str]) -> str:
    """All of it in Markdown."""
    parts = [programs_table(known, programs), calls_table(known, programs)]
    if custodians:
        parts.append(custodian_table(known, programs, custodians, COMPARED))
    parts.append("Median (least–most). MB are 1,000,000 bytes, memory is resident; no program's size includes a JVM.")
    parts.append("\n".join(f"* {name}: {value}" for name, value in known.measured_with.items()))
    return "\n\n".join(parts)


def main() -> int:
    asked = arguments()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    signal.signal(signal.SIGINT, lambda *_: sys.exit(130))
    try:
        if asked.custodian:
            custodian.install()
        with bench(asked) as it:
            measure(it, asked)
    except (Trouble, OSError) as trouble:
        tell(f"figures: {trouble}")
        return 1
    programs, others = [program.name for program in it.programs], [way.name for way in it.custodians]
    print(as_json(it.figures, programs, others, COMPARED) if asked.json else tables(it.figures, programs, others))
    broken = broken_promises(it)
    for promise in broken:
        tell(f"figures: {promise}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
