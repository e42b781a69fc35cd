"""Stage clear of the line (see docs/reference/steps)."""
