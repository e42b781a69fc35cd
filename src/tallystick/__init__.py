"""Tallystick: the back office of a broker-dealer or trading firm as one open Python system."""
