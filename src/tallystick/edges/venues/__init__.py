"""The venues of the world outside: what is code and not rule. Which message says what, how long a reference may be, which folder a file goes to.

Rules (clocks, tolerances, codes, rates) are rows; see `model/venue_tables.py`. A venue without a file here is spoken to by its standard.
"""
