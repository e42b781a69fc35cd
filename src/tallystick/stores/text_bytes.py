"""Texts as a database server can keep them: a character of value zero is written `\\x00`, as a FIX line's is where it is kept."""

from __future__ import annotations

import pyarrow as pa


def without_zero_bytes(table: pa.Table) -> pa.Table:
    """The table with such characters written out."""
    import pyarrow.compute as pc

    for place, field in enumerate(table.schema):
        if pa.types.is_string(field.type) and pc.any(pc.match_substring(table[place], "\x00")).as_py():
            table = table.set_column(place, field, pc.replace_substring(table[place], "\x00", "\\x00"))
    return table
