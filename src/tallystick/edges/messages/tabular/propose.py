"""Look at an unknown file and propose a profile, as TOML text with a reason for each line, for a person to edit.

Nothing is read into the book on a guess: the proposal is text, and what had to be invented in it is marked EDIT.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import pyarrow.parquet as pq

from tallystick.edges.messages.reading import FileRefused
from tallystick.edges.messages.tabular import limits
from tallystick.edges.messages.tabular.guesses import ACTIONS, IDENTIFIERS, NAMES, SIDES, Look, look, words
from tallystick.edges.messages.tabular.opening import DELIMITERS, UTF8_MARK, header_names
from tallystick.edges.messages.tabular.profile import TARGETS
from tallystick.edges.messages.tabular.required import REQUIRED, closed_values
from tallystick.model.contract import DECIMALS, Kind

CANDIDATES = ("execution_message", "stated_position", "cash_message", "price_message")


@dataclass(frozen=True)
class Proposal:
    """A proposed profile: its TOML `text`, the `target` table, a `reason` for each of their columns, and what was not found."""

    text: str
    target: str
    reasons: dict[str, str]
    to_edit: tuple[str, ...]


@dataclass(frozen=True)
class _Shape:
    file_format: str
    delimiter: str
    encoding: str
    header: bool
    looks: tuple[Look, ...]


def propose_profile(path: Path) -> Proposal:
    """A profile for a file nobody knows. Raises `FileRefused` EMPTY_FILE when there is nothing to look at."""
    shape = _shape_of_file(path)
    target, mapping = max((_match(shape, target) for target in CANDIDATES), key=lambda match: match[2])[:2]
    identifiers = _identifiers(shape.looks)
    taken = {each.name for each, _ in identifiers}
    mapping = {ours: each for ours, each in mapping.items() if each.name not in taken}
    return _written(shape, target, mapping, identifiers)


def _shape_of_file(path: Path) -> _Shape:
    with path.open("rb") as file:
        head = file.read(limits.HEAD_BYTES)
    if head.startswith(b"PAR1"):
        sample = next(pq.ParquetFile(path).iter_batches(batch_size=200), None)
        rows = sample.to_pylist() if sample is not None else []
        names = pq.read_schema(path).names
        return _Shape("parquet", ",", "utf-8", True, tuple(look(name, ["" if row[name] is None else str(row[name]) for row in rows]) for name in names))
    lines = head.removeprefix(UTF8_MARK).splitlines()
    lines = [line for line in (lines if len(head) < limits.HEAD_BYTES else lines[:-1]) if line.strip() and not line.startswith(b"#")][:200]
    if not lines:
        raise FileRefused("EMPTY_FILE", f"{path.name} holds nothing to look at")
    encoding = _encoding(b"\n".join(lines))
    texts = [line.decode(encoding, errors="replace") for line in lines]
    delimiter = max(DELIMITERS, key=lambda each: _steadiness(texts, each))
    fields: list[list[str]] = list(csv.reader(texts, delimiter=delimiter))
    return _Shape("csv", delimiter, encoding, *_looks(fields, lines[0], delimiter, encoding))


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


def _match(shape: _Shape, target: str) -> tuple[str, dict[str, Look], float]:
    """Their columns for ours in this table, and how much of what the table needs is found."""
    mapping: dict[str, Look] = {}
    left = list(shape.looks)
    sides = next((each for each in left if _says_sides(each)), None) if target == "execution_message" else None
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


def _says_sides(each: Look) -> bool:
    """Whether the codes of a column tell buys from sells: all are known sides, or some are words for one."""
    codes = {code.upper() for code in each.distinct}
    return bool(codes) and (codes <= set(SIDES) or bool(codes & {"BUY", "SELL", "SOLD", "BOUGHT", "SALE"}))


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


def _written(shape: _Shape, target: str, mapping: dict[str, Look], identifiers: list[tuple[Look, str]]) -> Proposal:
    reasons = {each.name: f"{ours}: the name says so, and its cells are {each.kind}s" for ours, each in mapping.items()}
    reasons |= {each.name: f"security code of kind {kind}, by its name" for each, kind in identifiers}
    reasons |= {each.name: f"not used: no column of {target} is known by this name ({each.kind})" for each in shape.looks if each.name not in reasons}
    constants, templates = _invented(target, mapping, identifiers)
    lines = [f'target = "{target}"', "", "[file]", f'format = "{shape.file_format}"']
    if shape.file_format == "csv":
        lines += [f"delimiter = {_quoted(shape.delimiter)}", f'encoding = "{shape.encoding}"', f"header = {str(shape.header).lower()}", "trim = true"]
    if not shape.header:
        lines += [f"column_names = [{', '.join(_quoted(each.name) for each in shape.looks)}]"]
    lines += ["", "[columns]", *(f"{ours} = {_quoted(each.name)}  # {reasons[each.name]}" for ours, each in mapping.items())]
    lines += ["", *(f"# {_one_line(each.name)}: {reasons[each.name]}" for each in shape.looks if reasons[each.name].startswith("not used"))]
    for each, kind in identifiers:
        lines += ["", "[[security]]", f"column = {_quoted(each.name)}  # {reasons[each.name]}", f'kind = "{kind}"']
    lines += ["", "[constants]", *(f'{ours} = "{value}"  # EDIT: the file does not say it' for ours, value in constants.items())]
    lines += ["", "[templates]", *(f"{ours} = {_quoted(value)}  # EDIT: the file gives no id" for ours, value in templates.items())]
    lines += [*_values(target, mapping), "", "[formats]", *_formats(target, mapping), "", "[numbers]", *_numbers(mapping), ""]
    return Proposal("\n".join(lines), target, reasons, (*constants, *templates))


def _invented(target: str, mapping: dict[str, Look], identifiers: list[tuple[Look, str]]) -> tuple[dict[str, str], dict[str, str]]:
    """What the table needs and the file does not give: constants to edit, and an id made of the row's content."""
    usual = {"chain": "EXECUTION", "action": "NEW", "balance_kind": "TOTAL", "movement_kind": "OTHER", "security_code_kind": "SYMBOL"}
    constants: dict[str, str] = {}
    templates: dict[str, str] = {}
    for name in REQUIRED[target]:
        if name in mapping or (name.startswith("security_code") and identifiers):
            continue
        if name in ("exec_id", "movement_id"):
            parts = [f"{{{each.name}}}" for each in mapping.values() if not set(each.name) & set("{}:")]
            templates[name] = "-".join([*parts, "{occurrence}"])
        else:
            constants[name] = usual.get(name, "EDIT")
    return constants, templates


def _values(target: str, mapping: dict[str, Look]) -> list[str]:
    """Codes of the sample for which our code is known; those of a closed list that are not known are left for a person."""
    lines: list[str] = []
    for ours, each in mapping.items():
        known = {"side": SIDES, "action": ACTIONS}.get(ours, {code: code for code in closed_values(target, ours)})
        if not known:
            continue
        lines += ["", f"[values.{ours}]", *(f'{_quoted(code)} = "{known[code.upper()]}"' for code in each.distinct[:50] if code.upper() in known)]
        lines += [f"# {_one_line(code)}: EDIT, one of {', '.join(closed_values(target, ours))}" for code in each.distinct[:50] if code.upper() not in known]
    if "side" in mapping and _says_sides(mapping["side"]) and any(code.upper() not in SIDES for code in mapping["side"].distinct):
        kept = ", ".join(_quoted(code) for code in mapping["side"].distinct if code.upper() in SIDES)
        lines += ["", "[[ignore]]", f"column = {_quoted(mapping['side'].name)}  # EDIT: lines that neither buy nor sell", f"unless = [{kept}]"]
    return lines


def _formats(target: str, mapping: dict[str, Look]) -> list[str]:
    kinds = {column.name: column.kind for column in TARGETS[target]}
    lines: list[str] = []
    for ours, each in mapping.items():
        if kinds[ours] is Kind.DATE and each.kind == "time":
            lines.append(f'{ours} = "iso_time"')
        elif kinds[ours] in (Kind.DATE, Kind.TIMESTAMP) and each.form not in ("", "iso"):
            unsure = each.form in ("%m/%d/%Y", "%m/%d/%y") and all(_day_and_month_swap(cell) for cell in each.distinct)
            lines.append(f'{ours} = "{each.form}"' + ("  # EDIT: day and month could be the other way round" if unsure else ""))
    return lines


def _day_and_month_swap(cell: str) -> bool:
    parts = cell.replace("-", "/").split("/")
    return len(parts) == 3 and parts[1].isdigit() and int(parts[1]) <= 12


def _numbers(mapping: dict[str, Look]) -> list[str]:
    numbers = [each for each in mapping.values() if each.kind == "number"]
    signs = "".join(sorted({sign for each in numbers for sign in each.signs}))
    lines = ['thousands = ","  # commas stand in some numbers'] if any(each.thousands for each in numbers) else []
    lines += [f"strip = {_quoted(signs)}"] if signs else []
    return lines + (["brackets_negative = true"] if any(cell.startswith("(") for each in numbers for cell in each.distinct) else [])


def _quoted(text: str) -> str:
    inside = "".join(letter if letter.isprintable() and letter not in '"\\' else f"\\u{ord(letter):04x}" for letter in text)
    return f'"{inside}"'


def _one_line(text: str) -> str:
    return "".join(letter if letter.isprintable() else "?" for letter in text)
