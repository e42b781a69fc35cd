"""Room `lineage` (see docs/concepts)."""
