"""Engines whose text is written here and run at a customer's: SQL Server and Oracle, one file an engine, and what both need."""
