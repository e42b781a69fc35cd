"""Tallystick: the back office of a broker-dealer or trading firm as one open Python system.

`import tallystick as ts; book = ts.open(path); book.load(file); book.run(); book.table("trade")` (design, section 5).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tallystick.version import VERSION

if TYPE_CHECKING:
    from pathlib import Path

    from tallystick.edges.notebook import OpenBook

__all__ = ["VERSION", "open"]


def open(path: str | Path, write: bool = True, actor: str = "") -> OpenBook:
    """Open a book for a program or a notebook; `write=False` reads beside another process. Heavy imports happen here, not before."""
    from tallystick.edges.notebook import open_for_program

    return open_for_program(path, write, actor)
