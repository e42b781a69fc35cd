"""Propose how a foreign schema becomes ours: first which table is which, then their keys, then column by column.

A table is known by its name and by how much of what ours needs it has. A foreign key to the table of accounts or securities says where their
codes stand, several columns joined where the key is composite.
"""

from __future__ import annotations

from dataclasses import dataclass

from tallystick.edges.foreign.match import Match, match_columns
from tallystick.edges.foreign.proposal import SchemaProposal, TableProposal
from tallystick.edges.foreign.propose_columns import KEY_TEXT, column_proposals, day_of, invented, quoted_toml
from tallystick.edges.foreign.schema import ForeignSchema, ForeignTable, TypeKind
from tallystick.edges.foreign.words import Likeness, likeness
from tallystick.edges.messages.tabular.profile import TARGETS
from tallystick.edges.messages.tabular.required import REQUIRED
from tallystick.model.catalogue import TABLES
from tallystick.model.contract import Column, Table

COMPARED: dict[str, tuple[str, ...]] = {
    "position": ("account_id", "security_id", "trade_date_quantity"),
    "account_cash": ("account_id", "currency", "trade_date_money"),
}
"""Our tables that are proposed to stand beside theirs, and the columns held against each other; the key is the others'."""

OWN_ID = {
    "execution_message": "exec_id",
    "security_message": "security_id",
    "account_message": "account_id",
    "cash_message": "movement_id",
    "depository_message": "activity_reference",
    "transfer_message": "transfer_id",
    "loan_message": "event_id",
}
"""The column of ours that names a row, and so is their key."""

LEAST_NAME, LEAST_TABLE = 40, 50


@dataclass(frozen=True)
class _Pair:
    target: str
    table: ForeignTable
    confidence: int
    name: Likeness


def propose(schema: ForeignSchema) -> SchemaProposal:
    """The proposal for a schema."""
    takes, compares = _assigned(schema, tuple(TARGETS)), _assigned(schema, tuple(COMPARED))
    known = {pair.target: pair.table for pair in takes}
    tables = [_table(pair, known, compare=False) for pair in takes] + [_table(pair, known, compare=True) for pair in compares]
    used = {pair.table.name for pair in (*takes, *compares)}
    zone = any(theirs.kind is TypeKind.LOCAL_TIME for pair in takes for theirs in pair.table.columns)
    unmapped = tuple(table.name for table in schema.tables if table.name not in used)
    return SchemaProposal(schema, zone, tuple(tables), unmapped, tuple(name for name in TARGETS if name not in known))


def _assigned(schema: ForeignSchema, targets: tuple[str, ...]) -> list[_Pair]:
    """The best foreign table for each of ours, each used once, the surest first."""
    pairs = [_pair(target, table) for target in targets for table in schema.tables]
    ranked = sorted(
        (each for each in pairs if each.name.points >= LEAST_NAME and each.confidence >= LEAST_TABLE), key=lambda each: (-each.confidence, each.table.name)
    )
    found: dict[str, _Pair] = {}
    for pair in ranked:
        if pair.target not in found and pair.table.name not in {each.table.name for each in found.values()}:
            found[pair.target] = pair
    return [found[target] for target in targets if target in found]


def _pair(target: str, table: ForeignTable) -> _Pair:
    name = likeness("table", target, table.name)
    columns = _columns(target)
    asked = [column for column in columns if column.name in REQUIRED.get(target, COMPARED.get(target, ()))]
    needed = [each for each in asked if each.name not in KEY_TEXT and each.name not in invented(target) and each.name != OWN_ID.get(target)]
    covered = len(match_columns(tuple(needed), table)) / len(needed) if needed else (1.0 if table.key else 0.0)
    return _Pair(target, table, min(100, name.points + round(40 * covered)), name)


def _columns(target: str) -> tuple[Column, ...]:
    place = ("file_id", "line_number", "byte_offset", "byte_length", "reason", "detail", "raw_text")
    names = COMPARED.get(target)
    return tuple(column for column in TABLES[target] if (column.name in names if names else column.name not in place))


def _table(pair: _Pair, known: dict[str, ForeignTable], *, compare: bool) -> TableProposal:
    contract, table = TABLES[pair.target], pair.table
    matches = match_columns(_columns(pair.target), table)
    matches |= _own_key(pair.target, table, matches)
    if pair.target == "security_message" and "isin" not in matches:
        matches |= match_columns((contract["isin"],), table)
    keyed, joins = _foreign_codes(contract, table, known, compare)
    matches |= keyed
    columns, conflicts = column_proposals(contract, table, known, matches, compare)
    if not table.key:
        conflicts.append(f"key: {table.name} has no key: its rows are numbered in the order of all their columns")
    named = {each.ours for each in columns}
    needed = COMPARED.get(pair.target, ()) if compare else REQUIRED[pair.target]
    day = day_of(contract, table, matches, compare)
    used = {name for each in columns for name in each.theirs} | {ours for _, pairs in joins for _, ours in pairs}
    return TableProposal(
        name=table.name,
        target=pair.target,
        compare=compare,
        confidence=pair.confidence,
        reason=pair.name.reason,
        day=day,
        key=tuple(name for name in COMPARED.get(pair.target, ())[:-1]) if compare else (),
        joins=joins,
        columns=tuple(columns),
        conflicts=tuple(conflicts),
        missing=tuple(name for name in needed if name not in named),
        unused=tuple(each.name for each in table.columns if each.name not in used and quoted_toml(each.name) not in day),
    )


def _own_key(target: str, table: ForeignTable, matches: dict[str, Match]) -> dict[str, Match]:
    """Their key as the column that names a row, unless a single unique column is that already."""
    ours = OWN_ID.get(target)
    if ours is None or not table.key:
        return {}
    found = matches.get(ours)
    unique = {each[0] for each in (table.primary_key, *table.unique) if len(each) == 1}
    if found is not None and (found.theirs[0] in unique or ours == "security_id"):
        return {}
    reason = f"the key of {table.name}" + (", its columns joined" if len(table.key) > 1 else "")
    return {ours: Match(ours, table.key, 90 if table.primary_key else 75, reason)}


def _foreign_codes(
    contract: Table, table: ForeignTable, known: dict[str, ForeignTable], compare: bool
) -> tuple[dict[str, Match], tuple[tuple[str, tuple[tuple[str, str], ...]], ...]]:
    """Account and security by the foreign keys to their tables; in a comparison the security's id is read from its table."""
    found: dict[str, Match] = {}
    joins: list[tuple[str, tuple[tuple[str, str], ...]]] = []
    accounts, securities = known.get("account_message"), known.get("security_message")
    for key in table.foreign_keys:
        reason = f"foreign key to {key.table}" + (", its columns joined" if len(key.columns) > 1 else "")
        if accounts is not None and key.table == accounts.name and accounts is not table:
            ours = "account_id" if compare else "account_code"
            found[ours] = Match(ours, key.columns, 95, reason)
        if securities is not None and key.table == securities.name and securities is not table:
            isin = match_columns(_columns("security_message"), securities).get("security_id") if compare else None
            if isin is not None:
                joins.append((key.table, tuple(zip(key.referred, key.columns, strict=True))))
                found["security_id"] = Match("security_id", (f"{key.table}.{isin.theirs[0]}",), 90, f"{reason}, whose id it is")
            else:
                ours = "security_id" if compare else "security_code"
                found[ours] = Match(ours, key.columns, 95, reason)
    return {name: match for name, match in found.items() if name in contract.by_name}, tuple(joins)
