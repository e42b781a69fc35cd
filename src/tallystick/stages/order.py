"""The stages of a business day in the order data flows, by name alone: to know them, no stage need be imported."""

from __future__ import annotations

STAGES = ("capture", "enrich", "confirm", "clear", "settle", "fails", "lend", "books", "reconcile", "risk", "report")
"""Stages of a business day in the order data flows."""
