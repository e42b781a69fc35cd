"""Stand-ins for SQL Server and Oracle, which cannot be had here: the drivers' `connect` leads to DuckDB, and each statement is read by an
independent program as that engine's SQL before it is run there.

What they show: order of statements, transactions, locks, tokens, names, types of values, and that the texts mean what was meant. What they cannot show:
how the real servers compute, what they cost, what they refuse beyond what is written here.
"""
