"""Room `cli` (see docs/concepts)."""
