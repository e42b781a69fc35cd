"""Stage enrich of the line (see docs/reference/steps)."""
