"""Make the reference pages from what the code itself says: tables, steps, reasons, rules, command line.

`make docs` writes them into docs/reference; a house test checks that the committed pages are those the code gives now.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from tallystick.day.graph import Step, carried, ordered
from tallystick.edges.ccv import reasons as clearing
from tallystick.edges.foreign import reasons as foreign
from tallystick.edges.messages.fix import reasons as fix
from tallystick.edges.messages.flex import reasons as flex
from tallystick.edges.messages.mt import reasons as mt
from tallystick.edges.messages.mx import reasons as mx
from tallystick.edges.messages.tabular import reasons as tabular
from tallystick.edges.venues.route import Route
from tallystick.edges.venues.routes import route_of
from tallystick.model.catalogue import TABLES
from tallystick.model.contract import DECIMALS, Kind, Residency, Storage, Table
from tallystick.rules import rule_tables
from tallystick.rules.family import FAMILIES, Family
from tallystick.stages.line import CUT_OVER_LINE, LINE

REFERENCE = Path(__file__).parent / "reference"
FIRST_LINE = "<!-- Made by docs/generate.py (`make docs`); change the code, not this page. -->"
TYPES = {Kind.TEXT: "text", Kind.CODE: "code", Kind.DATE: "date", Kind.TIMESTAMP: "timestamp", Kind.COUNT: "whole number", Kind.MEASURE: "double"}
STORED = {Storage.SNAPSHOT: "stored a day", Storage.SCRATCH: "kept for the run only", Storage.VIEW: "made when it is read"}
ROOMS = {"landing": "Landing: what the readers of files give", "rules": "Rules", "capture": "Reference data and capture"}
LONGEST_TABLE = 40
"""Rows of a rule family shown; a longer family shows its first and last rows and names the file."""


def cell(value: object) -> str:
    """A value as text inside a Markdown table."""
    text = "" if value is None else value.decode("utf-8", errors="backslashreplace") if isinstance(value, bytes) else str(value)
    shown = "".join(character if character.isprintable() else f"\\x{ord(character):02x}" for character in text)
    return shown.replace("|", "\\|").replace("<", "&lt;")


def grid(header: Sequence[str], rows: Iterable[Sequence[object]]) -> list[str]:
    """A Markdown table."""
    return [f"| {' | '.join(header)} |", f"|{'---|' * len(header)}", *[f"| {' | '.join(cell(each) for each in row)} |" for row in rows], ""]


def type_of(kind: Kind) -> str:
    """A column's type in words."""
    return f"decimal({DECIMALS[kind][0]},{DECIMALS[kind][1]})" if kind in DECIMALS else TYPES[kind]


def tables_page() -> list[str]:
    """Every contract: columns with type, unit, key, null, residency, meaning."""
    lines = [
        "# Tables",
        "",
        "One section a table, one line a column. `tallystick show BOOK TABLE` prints any of them. *Key* columns name a row;",
        "*here only* columns stay on the customer's premises.",
        "",
    ]
    for room in dict.fromkeys(table.room for table in TABLES.values()):
        lines += [f"## {ROOMS.get(room, room.replace('_', ' ').capitalize())}", ""]
        for table in (each for each in TABLES.values() if each.room == room):
            lines += [f"### {table.name}", "", f"{table.row}. ({STORED[table.storage].capitalize()}.)", "", *_columns(table)]
    return lines


def _columns(table: Table) -> list[str]:
    rows = [
        (
            f"`{c.name}`",
            type_of(c.kind),
            c.unit,
            "key" if c.key else "",
            "may be empty" if c.nullable else "",
            "here only" if c.residency is Residency.ON_PREMISES else "",
            c.meaning,
        )
        for c in table
    ]
    return grid(("column", "type", "unit", "key", "null", "residency", "meaning"), rows)


def steps_page() -> list[str]:
    """The map of the line: stages as a picture, then every step with what it reads, writes and stands on."""
    steps = ordered(LINE)
    lines = [
        "# The steps of the line",
        "",
        "A step is a function named after the table it writes; its parameters are named after the tables it reads. `previous_x` is x at the last",
    ]
    lines += [
        "close, `recent_x` x at the last closes. This page is made from the functions.",
        "",
        "Sources: the house's numbered [conventions](conventions.md); `venues.md` and `reports.md` are the project's notes on US clearing and",
        "on a broker's reports (not part of the repository). The numbers in the picture: tables that pass from stage to stage.",
        "",
        *_picture(steps),
    ]
    for room in dict.fromkeys(step.room for step in map(_step, LINE)):
        lines += [f"## {room}", ""]
        lines += grid(("writes", "what a row is", "reads", "source"), [_step_row(step) for step in steps if step.room == room])
    lines += ["## The cut-over", "", "Before the first day these steps make the state the day starts from, out of opening lines.", ""]
    return lines + grid(("writes", "what a row is", "reads", "source"), [_step_row(step) for step in ordered(CUT_OVER_LINE) if step.room == "cut_over"])


def _step(function: Callable[..., Any]) -> Step:
    return ordered([function])[0]


def _step_row(step: Step) -> tuple[str, str, str, str]:
    docstring = inspect.getdoc(inspect.getmodule(step.function)) or ""
    return f"[`{step.name}`](tables.md#{step.name})", step.contract.row, ", ".join(f"`{name}`" for name in step.reads), section(docstring, "Source")


def section(docstring: str, name: str) -> str:
    """A section of a step file's docstring on one line."""
    found = re.search(rf"^{name}\s+(.*?)(?=^[A-Z][a-z]+ {{2,}}|\Z)", docstring, re.MULTILINE | re.DOTALL)
    return " ".join(found.group(1).split()) if found else ""


def _picture(steps: Sequence[Step]) -> list[str]:
    """Stages and how many tables pass from one to another, as a Mermaid flow chart."""
    room_of = {step.name: step.room for step in steps}
    passed: dict[tuple[str, str], int] = {}
    for step in steps:
        for name in step.reads:
            source = room_of.get(name)
            if source and source != step.room and not carried(name):
                passed[source, step.room] = passed.get((source, step.room), 0) + 1
    return ["```mermaid", "flowchart LR", *[f"  {source} -->|{count}| {target}" for (source, target), count in sorted(passed.items())], "```", ""]


def reasons_page() -> list[str]:
    """Every reason code with its sentence and the smallest input that provokes it, in order of precedence."""
    lines = [
        "# Reasons",
        "",
        "Nothing is dropped in silence: a line or item that does not go through carries one of these codes. Of several defects the first in the list counts.",
        "",
    ]
    lines += ["## Of a stage", ""]
    rows = sorted(rule_tables()["reason_code"].to_pylist(), key=lambda row: row["precedence"])
    for stage in dict.fromkeys(row["stage"] for row in rule_tables()["reason_code"].to_pylist()):
        lines += [f"### {stage}", ""]
        lines += grid(
            ("code", "outcome", "what it means", "smallest input"),
            [(f"`{r['code']}`", r["outcome"].lower(), r["sentence"], r["smallest_input"]) for r in rows if r["stage"] == stage],
        )
    lines += ["## Of a line, by the reader of its format", ""]
    readers: tuple[tuple[str, Sequence[Any]], ...] = (
        ("CSV and Parquet", tabular.ROW_REASONS), ("FIX", fix.REASONS), ("Flex", flex.ROW_REASONS), ("MT", mt.ROW_REASONS), ("MX", mx.ROW_REASONS),
        ("Live lines of a clearing house", clearing.ROW_REASONS),
    )  # fmt: skip
    for name, reasons in readers:
        lines += [f"### {name}", "", *_reader_rows(reasons)]
    lines += ["## Of a whole file, which is then refused (exit code 3)", ""]
    for name, reasons in (("CSV and Parquet", tabular.FILE_REASONS), ("Flex", flex.FILE_REASONS), ("MT", mt.FILE_REASONS), ("MX", mx.FILE_REASONS)):
        lines += [f"### {name} files", "", *_reader_rows(reasons)]
    return [*lines, "### A customer's own tables", "", *_reader_rows(foreign.TAKE_REFUSALS)]


def _reader_rows(reasons: Sequence[Any]) -> list[str]:
    return grid(("code", "what it means", "smallest input"), [(f"`{each.code}`", each.sentence, _example(each)) for each in reasons])


def _example(reason: Any) -> str:
    given = next((getattr(reason, name) for name in ("smallest_input", "provoked_by", "example") if hasattr(reason, name)), "")
    text = given.decode("utf-8", errors="backslashreplace") if isinstance(given, bytes) else str(given)
    text = text.encode("unicode_escape", errors="backslashreplace").decode() if not text.isascii() or "\n" in text else text
    return text if len(text) <= 160 else f"{text[:70]} … {text[-70:]}"


def rules_page() -> list[str]:
    """Every rule family: its rows with validity, source and evidence mark."""
    lines = [
        "# Rules",
        "",
        "A rule is a dated row with its source. Evidence: **V** the original was read, **S** a secondary source, **K** commonly known, **U** unverified,",
    ]
    lines += ["**policy** a choice of the house that a firm may replace by its own row ([rules as rows](../concepts/rules_as_rows.md)).", ""]
    tables = rule_tables()
    for family in FAMILIES:
        if family.table.name != "reason_code":
            lines += _family(family, tables[family.table.name].to_pylist())
    return lines


def _family(family: Family, rows: list[dict[str, Any]]) -> list[str]:
    names = [column.name for column in family.table if column.name != "origin"]
    shown = rows if len(rows) <= LONGEST_TABLE else [*rows[:5], *rows[-5:]]
    note = f" {len(rows)} rows, of which the first and last five are shown." if len(rows) > LONGEST_TABLE else ""
    head = [f"## {family.table.name}", "", f"{family.table.row}. {_files(family)}.{note}", ""]
    return head + grid(names, [[_number(row[name]) for name in names] for row in shown])


def _files(family: Family) -> str:
    return f"File{'s' if family.more_files else ''} {', '.join(f'`{name}`' for name in family.files)}"


def _number(value: object) -> object:
    text = str(value)
    return text.rstrip("0").rstrip(".") if re.fullmatch(r"-?\d+\.\d+", text) else value


def command_line_page() -> list[str]:
    """Every command with its help, as `--help` prints it."""
    import typer.main

    from tallystick.edges.cli.main import app

    lines = [
        "# Command line",
        "",
        "Exit codes: 0 done, 1 done with rejected rows or open exceptions, 2 usage, 3 a whole file refused, 4 store or lock, 5 integrity violated.",
        "",
    ]
    return lines + _command(typer.main.get_command(app), "tallystick", None)


def _command(command: Any, name: str, parent: Any) -> list[str]:
    context = command.make_context(name, [], parent=parent, resilient_parsing=True, terminal_width=100, max_content_width=100)
    text = "\n".join(line.rstrip() for line in command.get_help(context).splitlines())
    lines = [f"## {context.command_path}", "", "```text", text, "```", ""]
    for each in getattr(command, "commands", {}).values():
        lines += _command(each, each.name, context)
    return lines


VENUE_TABLES = (
    ("The clock", "venue_cutoff", "Times are those of the place. *Counted from* says from which day the offset is counted, in days of the venue's calendar."),
    ("What two instructions have to agree on", "matching_rule", ""),
    ("How far amounts may differ", "amount_tolerance", "Where no row stands, amounts have to be equal. An exact match comes before one within the tolerance."),
    ("When a part may settle", "partial_window", ""),
    ("Who transforms pending instructions", "transformation_rule", "Without a row nobody says: nothing is sent."),
    ("How long it keeps what does not settle", "retention", ""),
    ("What it lets a participant owe, and approves for it", "risk_limit", ""),
    ("Buy-in by the clearing house", "ccp_buy_in", ""),
    ("What a fail costs there", "ccp_fail_charge", ""),
)
"""Rule tables of a venue page: heading, table, a word about it."""


def venue_page(venue: str) -> list[str]:
    """One venue: everything the rules and its route say of it, with the marks of evidence, and what is not known."""
    tables = {name: table.to_pylist() for name, table in rule_tables().items() if name != "calendar_day"}
    own = next(row for row in tables["venue"] if row["venue"] == venue)
    lines = [f"# {own['name']}", "", *_venue_head(own), *_venue_marks(venue, tables), "## Facts", ""]
    facts = [row for row in tables["venue_fact"] if row["venue"] == venue]
    lines += grid(("topic", "fact", "evidence", "source"), [(_words(r["topic"]), r["fact"], r["evidence"], r["source"]) for r in facts])
    cycles = [row for row in tables["settlement_cycle"] if row["calendar_key"] == own["calendar_key"]]
    lines += ["## Settlement cycle", "", f"By trade date; settlement days of `{own['calendar_key']}` ([rules](../rules.md#calendar)).", ""]
    lines += grid(("trade dates", "days", "evidence", "source"), [(_period(r), r["cycle_days"], r["evidence"], r["source"]) for r in cycles])
    for heading, name, word in VENUE_TABLES:
        lines += _venue_table(heading, word, sorted((row for row in tables[name] if row["venue"] == venue), key=_in_the_day))
    places = [row for row in tables["venue_place"] if row["venue"] == venue]
    lines += _venue_table("BICs that mean it", "", places) if len(places) > 1 else []
    lines += _venue_table("Cash penalties", "", [row for row in tables["penalty_rate"] if row["regime"] == own["penalty_regime"]])
    lines += _venue_table("Charges on a trade", "", [row for row in tables["charge_rule"] if row["market"] == own["country"]])
    return lines + _route(venue, route_of(venue, own["message_set"]))


def _venue_head(own: dict[str, Any]) -> list[str]:
    kind = (
        "A depository"
        if own["venue_kind"] == "DEPOSITORY"
        else f"A clearing house; its obligations settle at [{own['settles_at']}]({own['settles_at'].lower()}.md)"
    )
    said = [
        ("place of settlement", own["place_of_settlement"] or "-"),
        ("currencies", own["currencies"]),
        ("calendar", own["calendar_key"]),
        ("delivery versus payment", f"model {own['dvp_model'].replace(' ', ' and ')}" if own["dvp_model"] else "-"),
        ("parts", _words(own["partial_policy"])),
        ("messages", own["message_set"]),
        ("cash penalties", own["penalty_regime"] or "none"),
        ("names a security by", own["security_code_kind"]),
        ("names a participant by", own["participant_form"]),
        ("names an account by", own["account_form"]),
    ]
    return [f"`{own['venue']}`. {kind} ({own['country']}).", "", *grid(("", ""), said)]


def _venue_marks(venue: str, tables: dict[str, list[dict[str, Any]]]) -> list[str]:
    """How well the venue is known: rows by mark, and those that are unverified, by name."""
    rows = [(name, row) for name, table in tables.items() for row in table if row.get("venue") == venue]
    counted = ", ".join(f"{mark} {sum(row['evidence'] == mark for _, row in rows)}" for mark in "VSKU")
    unsure = [(name, _subject(row), row["source"]) for name, row in rows if row["evidence"] == "U" and name != "venue"]
    lines = [f"Rows by evidence: {counted}. **V** read in the original, **S** in a secondary source, **K** known and not re-read, **U** unverified.", ""]
    return lines + (["Unverified, to be checked before it is relied on:", "", *grid(("rule", "row", "why"), unsure)] if unsure else [])


def _subject(row: dict[str, Any]) -> str:
    names = ("topic", "cutoff", "field", "instruction_state", "party_class", "step", "place_of_settlement")
    return " ".join(_words(row[name]) for name in names if row.get(name))


def _venue_table(heading: str, word: str, rows: list[dict[str, Any]]) -> list[str]:
    if not rows:
        return []
    hidden = {"venue", "regime", "market", "valid_from", "valid_to", "origin"}
    names = [name for name in rows[0] if name not in hidden and any(row[name] is not None for row in rows)]
    head = ("days", *[name.replace("_", " ") for name in names])
    return [f"## {heading}", "", *([word, ""] if word else []), *grid(head, [(_period(row), *[_number(row[name]) for name in names]) for row in rows])]


def _in_the_day(row: dict[str, Any]) -> tuple[str, int, str]:
    """Order of the clock: by the day it is counted from, the offset, the time; other tables keep their own order."""
    return (str(row.get("counted_from", "")), row.get("day_offset", 0), str(row.get("local_time", ""))) if "cutoff" in row else ("", 0, "")


def _period(row: dict[str, Any]) -> str:
    last = str(row["valid_to"])
    return f"from {row['valid_from']}" if last == "9999-12-31" else f"{row['valid_from']} to {last}"


def _words(code: str) -> str:
    return code.replace("_", " ").lower() if code.isupper() else code


def _route(venue: str, route: Route) -> list[str]:
    sent = [(f"{movement.lower()}, {payment.lower()}", kind) for (movement, payment), kind in route.instruct.items()]
    sent += [
        (name, kind)
        for name, kind in (("cancel", "the same, as a cancellation" if route.cancel == "SAME" else route.cancel), ("conditions", route.condition))
        if kind
    ]
    lines = ["## Messages", "", f"{route.note} References of up to {route.reference_length} characters.", ""]
    lines += grid(("we send", "as"), sent) if sent else ["Nothing is instructed.", ""]
    lines += grid(("we hear", "becomes"), [(kind, f"[{table}](../tables.md#{table})") for kind, table in route.hears.items()]) if route.hears else []
    return lines + grid(("clearing path", "settles at"), route.paths.items())


def venues_page() -> list[str]:
    """Every venue in one table."""
    lines = ["# Venues", "", "One page a venue, made from the rules. How to add one: [add a venue](../../guides/add_a_venue.md).", ""]
    rows = rule_tables()["venue"].to_pylist()
    said = [
        (
            f"[{row['venue']}]({row['venue'].lower()}.md)",
            row["name"],
            row["currencies"],
            row["calendar_key"],
            row["dvp_model"],
            _words(row["partial_policy"]),
            row["evidence"],
        )
        for row in rows
    ]
    return lines + grid(("venue", "name", "currencies", "calendar", "DVP model", "parts", "evidence"), said)


PAGES: dict[str, Callable[[], list[str]]] = {
    "tables.md": tables_page,
    "steps.md": steps_page,
    "reasons.md": reasons_page,
    "rules.md": rules_page,
    "command_line.md": command_line_page,
    "venues/README.md": venues_page,
    **{f"venues/{venue.lower()}.md": partial(venue_page, venue) for venue in rule_tables()["venue"].column("venue").to_pylist()},
}
"""The generated pages and what makes them."""


def page(name: str) -> str:
    """The text of a generated page."""
    return "\n".join([FIRST_LINE, "", *PAGES[name]()]).rstrip() + "\n"


def main() -> None:
    """Write every generated page."""
    REFERENCE.mkdir(exist_ok=True)
    for name in PAGES:
        (REFERENCE / name).parent.mkdir(exist_ok=True)
        (REFERENCE / name).write_text(page(name), encoding="utf-8")


if __name__ == "__main__":
    main()
