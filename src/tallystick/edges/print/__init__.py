"""How reports and tables are printed: one `Document` as HTML, XLSX, CSV, JSON, Parquet; any table in the terminal.

Reads    a `Document` (document.py) or an Arrow table
Writes   files and pages; equal input gives equal bytes
Holds    no figure is rounded or changed by printing; no text from outside can run
"""
