"""Room `stores` (see docs/concepts)."""
