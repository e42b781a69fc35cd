"""A proposal as text: the profile in TOML for a person to complete (what is open is marked EDIT), and lines for the terminal."""

from __future__ import annotations

from collections.abc import Iterator

from tallystick.edges.foreign.proposal import ColumnProposal, SchemaProposal, TableProposal
from tallystick.edges.foreign.propose_columns import quoted_toml


def profile_toml(proposal: SchemaProposal) -> str:
    """The profile, with confidence and reason beside each line."""
    schema = proposal.schema
    zone = '"" # EDIT: zone of the old system\'s clock, such as America/Mexico_City' if proposal.needs_zone else '"UTC"'
    lines = [
        f"# Proposed from the catalogue of {_one_line(schema.place)}; no row was read. Complete what is marked EDIT.",
        f"schema = {quoted_toml(schema.schema)}",
        f"zone = {zone}",
    ]
    for table in proposal.tables:
        lines += ["", *_table(table)]
    if proposal.unmapped:
        lines += ["", f"# Not proposed for any table of ours: {_one_line(', '.join(proposal.unmapped))}"]
    lines += [f"# Nothing of theirs was found for: {', '.join(proposal.unmatched)}"] if proposal.unmatched else []
    return "\n".join(lines) + "\n"


def spoken_lines(proposal: SchemaProposal) -> Iterator[str]:
    """What a person reads on the terminal."""
    schema = proposal.schema
    yield f"{schema.place}, schema {schema.schema}: {len(schema.tables)} tables, {sum(len(each.columns) for each in schema.tables)} columns; no row was read"
    estimates = {table.name: table.rows_estimate for table in schema.tables}
    for table in proposal.tables:
        rows = estimates.get(table.name)
        size = "" if rows is None else f", about {rows:,} rows"
        yield f"\n{table.name}{size} → {'compare with ' if table.compare else ''}{table.target} ({table.confidence} %: {table.reason})"
        for column in table.columns:
            yield f"  {column.confidence:>3} %  {column.ours} = {column.expression}  {column.reason}{'; EDIT: ' + column.edit if column.edit else ''}"
        yield from (f"  conflict  {each}" for each in table.conflicts)
        if table.missing:
            yield f"  missing   ours needs: {', '.join(table.missing)}"
        if table.unused:
            yield f"  unused    of theirs: {', '.join(table.unused)}"
    if proposal.unmapped:
        yield f"\nnone of ours: {', '.join(proposal.unmapped)}"
    if proposal.unmatched:
        yield f"nothing found for: {', '.join(proposal.unmatched)}"


def _table(table: TableProposal) -> list[str]:
    section = f"{'compare' if table.compare else 'take'}.{_key(table.name)}"
    lines = [
        f"[{section}]  # {table.confidence} %: {_one_line(table.reason)}",
        f'{"with" if table.compare else "into"} = "{table.target}"',
        f"from = {quoted_toml(table.name)}",
    ]
    lines += [f"day = {table.day}"] if table.day else []
    lines += [f"key = [{', '.join(quoted_toml(each) for each in table.key)}]"] if table.compare else []
    for joined, pairs in table.joins:
        lines += ["", f"[{section}.join.{_key(joined)}]", *(f"{_key(theirs)} = {quoted_toml(ours)}" for theirs, ours in pairs)]
    lines += ["", f"[{section}.columns]", *(_column(each) for each in table.columns)]
    lines += [f"# EDIT {name} = …  # ours needs it and nothing was found" for name in table.missing]
    lines += [f"# {_one_line(each)}" for each in table.conflicts]
    return lines + ([f"# not used: {_one_line(', '.join(table.unused))}"] if table.unused else [])


def _column(column: ColumnProposal) -> str:
    edit = f"EDIT: {_one_line(column.edit)}; " if column.edit else ""
    return f"{column.ours} = {column.expression}  # {edit}{column.confidence} %: {_one_line(column.reason)}"


def _key(name: str) -> str:
    return name if name and all(each.isascii() and (each.isalnum() or each in "_-") for each in name) else quoted_toml(name)


def _one_line(text: str) -> str:
    return "".join(each if each.isprintable() else " " for each in text)
