"""Migrations of a book's schema on a database server, by Alembic; each revision's changes are a JSON file that never changes again."""
