"""Stage reconcile of the line (see docs/reference/steps)."""
