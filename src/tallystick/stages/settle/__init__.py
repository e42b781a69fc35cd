"""Stage settle of the line (see docs/reference/steps)."""
