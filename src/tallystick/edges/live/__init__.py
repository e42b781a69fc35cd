"""Live sessions: FIX messages as they come, durable before anything is answered, then files of the book like any loaded log."""
