"""Room `rules` (see docs/concepts)."""
