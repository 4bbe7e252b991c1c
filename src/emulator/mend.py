"""The one way in which this package changes moto: by name, loudly."""

import functools
from collections.abc import Callable
from typing import Any


class MotoChanged(Exception):
    """moto no longer has what a mend replaces: the mend must be looked at again."""


def mend(owner: type, name: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Puts the decorated function in the place of owner.name; it is handed the original first."""
    if name not in vars(owner):
        raise MotoChanged(f"moto's {owner.__module__}.{owner.__name__} does not define {name} any more")
    original = vars(owner)[name]

    def install(replacement: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(original)
        def mended(*arguments: Any, **named: Any) -> Any:
            return replacement(original, *arguments, **named)

        setattr(owner, name, mended)
        return replacement

    return install


def refine(owner: type, inherited: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Overrides what owner only inherits, for this owner alone; the inherited one is handed over first."""
    if inherited in vars(owner) or not hasattr(owner, inherited):
        raise MotoChanged(f"moto's {owner.__module__}.{owner.__name__} does not inherit {inherited} any more")
    original = getattr(owner, inherited)

    def install(replacement: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(original)
        def refined(*arguments: Any, **named: Any) -> Any:
            return replacement(original, *arguments, **named)

        setattr(owner, inherited, refined)
        return replacement

    return install
