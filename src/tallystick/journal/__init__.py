"""Room `journal` (see docs/concepts)."""
