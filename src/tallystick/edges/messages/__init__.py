"""Room `messages` (see docs/concepts)."""
