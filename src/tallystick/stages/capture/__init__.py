"""Stage capture of the line (see docs/reference/steps)."""
