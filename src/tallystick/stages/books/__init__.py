"""Stage books of the line (see docs/reference/steps)."""
