"""Room `guard` (see docs/concepts)."""
