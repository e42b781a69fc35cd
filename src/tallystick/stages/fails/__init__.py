"""Stage fails of the line (see docs/reference/steps)."""
