"""The figures as a person reads them, and as a machine does."""

import json
from collections import Counter
from dataclasses import dataclass, field
from statistics import median
from typing import Any

UNITS = {"ms": 0, "MB": 1, "": 0, "×": 2}
READS = ("Describe", "Get", "Head", "List")
Values = dict[str, dict[str, list[float]]]  # by figure, by who was measured


@dataclass
class Figures:
    """Everything measured in one run of the command."""

    measured_with: dict[str, Any]
    units: dict[str, str] = field(default_factory=dict)
    values: Values = field(default_factory=dict)
    calls: dict[str, Counter] = field(default_factory=dict)
    looks: dict[str, int] = field(default_factory=dict)

    def add(self, figure: str, unit: str, who: str, value: float) -> None:
        self.units[figure] = unit
        self.values.setdefault(figure, {}).setdefault(who, []).append(value)

    def add_calls(self, who: str, calls: Counter, looks: int) -> None:
        self.calls.setdefault(who, Counter()).update(calls)
        self.looks[who] = self.looks.get(who, 0) + looks

    def calls_per_look(self, who: str) -> dict[str, float]:
        return {name: count / self.looks[who] for name, count in sorted(self.calls[who].items()) if count}

    def reads_and_writes(self, who: str) -> tuple[float, float]:
        """Calls in one look of a chain that is as declared."""
        per_look = self.calls_per_look(who)
        reads = sum(count for name, count in per_look.items() if name.split()[1].startswith(READS))
        return reads, sum(per_look.values()) - reads

    def ratios(self, figure: str, who: str, other: str) -> list[float]:
        """Run by run, how many times of the other's."""
        return [mine / its for mine, its in zip(self.values[figure][who], self.values[figure][other])]


def number(value: float, unit: str) -> str:
    return f"{value:,.{UNITS[unit]}f}"


def spread(values: list[float], unit: str) -> str:
    """The median, and from where to where the values go if they differ."""
    low, middle, high = (number(value, unit) for value in (min(values), median(values), max(values)))
    shown = f"{middle} {unit}".strip()
    return shown if low == high else f"{shown} ({low}–{high})"


def table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def programs_table(figures: Figures, programs: list[str]) -> str:
    """One column a program, one row a figure."""
    rows = []
    for figure, by_who in figures.values.items():
        cells = [by_who.get(who, []) for who in programs]
        rows.append([figure, *(spread(cell, figures.units[figure]) if cell else "–" for cell in cells)])
    return table(["", *programs], rows)


def calls_table(figures: Figures, programs: list[str]) -> str:
    """Calls in one look, by operation."""
    per_look = {who: figures.calls_per_look(who) for who in programs}
    operations = sorted({name for calls in per_look.values() for name in calls})
    rows = [[name, *(f"{per_look[who].get(name, 0):g}" for who in programs)] for name in operations]
    totals = [figures.reads_and_writes(who) for who in programs]
    rows.append(["**reads, writes**", *(f"**{reads:g}, {writes:g}**" for reads, writes in totals)])
    return table(["calls in one look", *programs], rows)


def custodian_table(figures: Figures, programs: list[str], custodians: list[str], compared: list[str]) -> str:
    """One look by each, and how each program compares, run by run."""
    rows = []
    for who in [*programs, *custodians]:
        rows.append([who, *(spread(figures.values[name][who], figures.units[name]) for name in compared)])
    for who in programs:
        for other in custodians:
            ratios = [spread(figures.ratios(name, who, other), "×") for name in compared]
            rows.append([f"{who} : {other}", *ratios])
    return table(["one look", *compared], rows)


def as_json(figures: Figures, programs: list[str], custodians: list[str], compared: list[str]) -> str:
    """Every value with median and extremes, in the order of the runs."""
    return json.dumps(
        {
            "measured_with": figures.measured_with,
            "figures": {
                figure: {
                    "unit": figures.units[figure],
                    "by": {who: summary(values) for who, values in by_who.items()},
                }
                for figure, by_who in figures.values.items()
            },
            "calls_per_look": {who: figures.calls_per_look(who) for who in figures.calls},
            "ratios": {
                f"{who} : {other}": {name: summary(figures.ratios(name, who, other)) for name in compared}
                for who in programs
                for other in custodians
            },
        },
        indent=2,
        ensure_ascii=False,
    )


def summary(values: list[float]) -> dict[str, Any]:
    return {"median": median(values), "min": min(values), "max": max(values), "values": values}
