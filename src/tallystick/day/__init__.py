"""Room `day` (see docs/concepts)."""
