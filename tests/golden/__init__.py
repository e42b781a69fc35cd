"""The text of every step and table as SQL Server and Oracle get it, kept as files that were read and approved by a person."""
