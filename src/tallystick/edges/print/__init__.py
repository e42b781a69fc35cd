"""Room `print` (see docs/concepts)."""
