"""A made-up broker's days, seeded and of any size: input files with every kind of trouble, and what must come of each."""

from __future__ import annotations

from tallystick.edges.demo.make import make_demo
from tallystick.edges.demo.plan import DemoPlan, Trouble

__all__ = ["DemoPlan", "Trouble", "make_demo"]
