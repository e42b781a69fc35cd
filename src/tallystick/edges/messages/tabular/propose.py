"""Look at an unknown file and propose a profile, as TOML text with a reason for each line, for a person to edit.

Nothing is read into the book on a guess: the proposal is text, and what had to be invented in it is marked EDIT.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pyarrow.parquet as pq

from tallystick.edges.messages.reading import FileRefused
from tallystick.edges.messages.tabular import limits
from tallystick.edges.messages.tabular.guesses import IDENTIFIERS, NAMES, Look, look, says_sides, words
from tallystick.edges.messages.tabular.opening import DELIMITERS, UTF8_MARK, header_names
from tallystick.edges.messages.tabular.profile import TARGETS
from tallystick.edges.messages.tabular.propose_text import Proposal, Shape, written
from tallystick.edges.messages.tabular.required import REQUIRED
from tallystick.model.contract import DECIMALS, Kind

CANDIDATES = ("execution_message", "stated_position", "cash_message", "price_message")


def propose_profile(path: Path) -> Proposal:
    """A profile for a file nobody knows. Raises `FileRefused` EMPTY_FILE when there is nothing to look at."""
    shape = _shape_of_file(path)
    target, mapping = max((_match(shape, target) for target in CANDIDATES), key=lambda match: match[2])[:2]
    identifiers = _identifiers(shape.looks)
    taken = {each.name for each, _ in identifiers}
    mapping = {ours: each for ours, each in mapping.items() if each.name not in taken}
    return written(shape, target, mapping, identifiers)


def _shape_of_file(path: Path) -> Shape:
    with path.open("rb") as file:
        head = file.read(limits.HEAD_BYTES)
    if head.startswith(b"PAR1"):
        sample = next(pq.ParquetFile(path).iter_batches(batch_size=200), None)
        rows = sample.to_pylist() if sample is not None else []
        names = pq.read_schema(path).names
        return Shape("parquet", ",", "utf-8", True, tuple(look(name, ["" if row[name] is None else str(row[name]) for row in rows]) for name in names))
    lines = head.removeprefix(UTF8_MARK).splitlines()
    lines = [line for line in (lines if len(head) < limits.HEAD_BYTES else lines[:-1]) if line.strip() and not line.startswith(b"#")][:200]
    if not lines:
        raise FileRefused("EMPTY_FILE", f"{path.name} holds nothing to look at")
    encoding = _encoding(b"\n".join(lines))
    texts = [line.decode(encoding, errors="replace") for line in lines]
    delimiter = max(DELIMITERS, key=lambda each: _steadiness(texts, each))
    fields: list[list[str]] = list(csv.reader(texts, delimiter=delimiter))
    return Shape("csv", delimiter, encoding, *_looks(fields, lines[0], delimiter, encoding))


def _encoding(data: bytes) -> str:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _steadiness(lines: list[str], delimiter: str) -> tuple[int, int]:
    """How many lines have as many fields as most have, then how many fields that is (one field says nothing)."""
    counts = [len(row) for row in csv.reader(lines, delimiter=delimiter)]
    usual = max(set(counts), key=counts.count)
    return (counts.count(usual), usual) if usual > 1 else (0, 0)


def _looks(rows: list[list[str]], first_line: bytes, delimiter: str, encoding: str) -> tuple[bool, tuple[Look, ...]]:
    """Whether the first line is a header (none of it is a number or date), and a look at each column below it."""
    header = bool(rows[0]) and all(look("", [cell]).kind == "text" or not cell.strip() for cell in rows[0])
    names = header_names(first_line, delimiter, '"', encoding) if header else tuple(f"column {place}" for place in range(1, len(rows[0]) + 1))
    body = [row for row in rows[int(header) :] if len(row) == len(names)]
    return header, tuple(look(name, [row[place] for row in body]) for place, name in enumerate(names))


def _match(shape: Shape, target: str) -> tuple[str, dict[str, Look], float]:
    """Their columns for ours in this table, and how much of what the table needs is found."""
    mapping: dict[str, Look] = {}
    left = list(shape.looks)
    sides = next((each for each in left if says_sides(each)), None) if target == "execution_message" else None
    if sides is not None:
        mapping["side"] = sides
        left.remove(sides)
    for column in TARGETS[target]:
        if column.name in mapping:
            continue
        names = (words(column.name), *NAMES.get(column.name, ()))
        for name in names:
            found = next((each for each in left if words(each.name) == name and _kind_fits(each, column.kind)), None)
            if found is not None:
                mapping[column.name] = found
                left.remove(found)
                break
    needed = [name for name in REQUIRED[target] if not name.startswith("security_code")]
    found_needed = sum(1 for name in needed if name in mapping) / len(needed)
    return target, mapping, found_needed + 2 * len(mapping) / max(len(shape.looks), 1) + (sides is not None)


def _kind_fits(each: Look, kind: Kind) -> bool:
    if not each.distinct:
        return True
    if kind is Kind.TIMESTAMP:
        return each.kind == "time"
    if kind is Kind.DATE:
        return each.kind == "date" or (each.kind == "time" and each.form == "iso")
    return each.kind == "number" if kind in DECIMALS else True


def _identifiers(looks: tuple[Look, ...]) -> list[tuple[Look, str]]:
    if "security code kind" in {words(each.name) for each in looks}:
        return []
    return [(each, kind) for kind, names in IDENTIFIERS.items() for each in looks if words(each.name) in names]
