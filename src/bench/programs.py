"""The forms in which the program is packaged, and how each is started."""

import hashlib
import time
from dataclasses import dataclass
from pathlib import Path

from processes import MEGABYTE, RUN_LIMIT, Surroundings, Trouble
from project import TARGET, java_version, shown
from serving import serving

TRAINING_LOOKS = 5


@dataclass(frozen=True)
class Program:
    """One packaged form: what starts it, and the files it consists of (the JVM not among them)."""

    name: str
    file: str
    launcher: list[str]
    parts: list[Path]

    def command(self, *arguments: str) -> list[str]:
        return [*self.launcher, *arguments]

    def size(self) -> float:
        """MB of all its files."""
        files = [file for part in self.parts for file in ([part] if part.is_file() else part.rglob("*"))]
        return sum(file.stat().st_size for file in files if file.is_file()) / MEGABYTE


@dataclass(frozen=True)
class Options:
    """The JDK, and what JVMs and native executables are started with."""

    java: str
    jvm: list[str]
    native: list[str]


def jar(file: Path, options: Options) -> Program:
    """A Quarkus application directory, by the jar that starts it."""
    return Program("jar", shown(file), [options.java, *options.jvm, "-jar", str(file)], [file.parent])


def native(file: Path, options: Options) -> Program:
    """A native executable."""
    return Program("native", shown(file), [str(file), *options.native], [file])


def cached(file: Path, options: Options, surroundings: Surroundings) -> Program:
    """The jar with a cache of loaded classes and profiles (JDK 25, -XX:AOTCache), trained here unless it is there."""
    cache = cache_of(file, options)
    if not is_fresh(cache, file):
        train(cache, jar(file, options), surroundings)
    flags = [f"-XX:AOTCache={cache}", "-XX:AOTMode=on"]  # "on" refuses a cache that does not fit
    launcher = [options.java, *options.jvm, *flags, "-jar", str(file)]
    return Program("jar with AOT cache", shown(file), launcher, [file.parent, cache])


def cache_of(file: Path, options: Options) -> Path:
    """A cache serves one JVM with one set of options only."""
    key = "\n".join([java_version(options.java), *options.jvm, str(file)])
    return TARGET / "bench" / f"{hashlib.sha256(key.encode()).hexdigest()[:12]}.aot"


def is_fresh(cache: Path, file: Path) -> bool:
    """Whether there is a cache and no part of the application is newer."""
    parts = [part for part in file.parent.rglob("*") if part.is_file()]
    return cache.exists() and cache.stat().st_mtime > max(part.stat().st_mtime for part in parts)


def train(cache: Path, program: Program, surroundings: Surroundings) -> None:
    """Lets the program serve for some looks, and the JVM write down what it learned when it is stopped."""
    cache.parent.mkdir(parents=True, exist_ok=True)
    cache.unlink(missing_ok=True)
    launcher = [program.launcher[0], f"-XX:AOTCacheOutput={cache}", *program.launcher[1:]]
    student = Program(program.name, program.file, launcher, program.parts)
    with serving(student, surroundings, interval="1s") as daemon:
        daemon.after(TRAINING_LOOKS, limit=time.monotonic() + RUN_LIMIT)
        daemon.running.stop()
        if not cache.exists():
            raise Trouble(f"the JVM wrote no AOT cache\n{daemon.running.said()}")


def find(order: str, options: Options, surroundings: Surroundings) -> Program:
    """The program that the command line asks for: FILE.jar, aot:FILE.jar, or an executable."""
    file = Path(order.removeprefix("aot:")).resolve()
    if not file.is_file():
        raise Trouble(f"there is no {order}: ./mvnw package -DskipTests makes the jar, with -Dnative the executable")
    if order.startswith("aot:"):
        return cached(file, options, surroundings)
    return jar(file, options) if file.suffix == ".jar" else native(file, options)
