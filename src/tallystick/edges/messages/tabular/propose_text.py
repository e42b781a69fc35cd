"""Write a proposed profile as TOML text, with a reason beside each line and EDIT where something had to be invented."""

from __future__ import annotations

from dataclasses import dataclass

from tallystick.edges.messages.tabular.guesses import ACTIONS, SIDES, Look, says_sides
from tallystick.edges.messages.tabular.profile import TARGETS
from tallystick.edges.messages.tabular.required import REQUIRED, closed_values
from tallystick.model.contract import Kind


@dataclass(frozen=True)
class Proposal:
    """A proposed profile: its TOML `text`, the `target` table, a `reason` for each of their columns, and what was not found."""

    text: str
    target: str
    reasons: dict[str, str]
    to_edit: tuple[str, ...]


@dataclass(frozen=True)
class Shape:
    """How a file is built, and a look at each of its columns."""

    file_format: str
    delimiter: str
    encoding: str
    header: bool
    looks: tuple[Look, ...]


def written(shape: Shape, target: str, mapping: dict[str, Look], identifiers: list[tuple[Look, str]]) -> Proposal:
    """The proposal: their columns for ours, what had to be invented, codes, formats and number signs seen in the sample."""
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
    if "side" in mapping and says_sides(mapping["side"]) and any(code.upper() not in SIDES for code in mapping["side"].distinct):
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
