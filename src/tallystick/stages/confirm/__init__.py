"""Stage confirm of the line (see docs/reference/steps)."""
