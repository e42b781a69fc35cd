"""Room `model` (see docs/concepts)."""
