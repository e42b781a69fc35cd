"""Room `stages` (see docs/concepts)."""
