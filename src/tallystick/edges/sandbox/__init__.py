"""Simulated depositories and clearing houses, for training and tests: one engine, told by rule rows which venue it is.

Instructions go in, statuses and movements come out, run by run; shares and money are conserved; the same seed gives the same day. On request
it misbehaves. Nothing here speaks to a real venue.
"""
