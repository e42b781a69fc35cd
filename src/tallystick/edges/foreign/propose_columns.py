"""The columns of one proposed table: each as an expression of a profile, with what had to be invented marked for a person to edit."""

from __future__ import annotations

from tallystick.edges.foreign.conflicts import conflicts, divisor
from tallystick.edges.foreign.match import Match, family
from tallystick.edges.foreign.proposal import ColumnProposal
from tallystick.edges.foreign.schema import ForeignColumn, ForeignTable, TypeKind
from tallystick.edges.foreign.words import spoken
from tallystick.edges.messages.tabular.required import REQUIRED, closed_values
from tallystick.model.contract import Column, Kind, Table

KEY_TEXT = ("account_code", "account_id", "security_code", "security_code_kind", "security_id", "symbol")
"""Columns that foreign keys give better than names."""

USUAL_CODES: dict[str, dict[str, str]] = {
    "Spanish": {"C": "BUY", "V": "SELL"},
    "German": {"K": "BUY", "V": "SELL"},
    "French": {"A": "BUY", "V": "SELL"},
    "Portuguese": {"C": "BUY", "V": "SELL"},
    "Italian": {"A": "BUY", "V": "SELL"},
    "English": {"B": "BUY", "S": "SELL"},
}
"""Letters for buying and selling that are usual in a language (compra, venta; Kauf, Verkauf; achat, vente)."""

_INVENTED = {
    "sender": "OLD_SYSTEM",
    "chain": "EXECUTION",
    "action": "NEW",
    "statement_source": "depository",
    "balance_kind": "TOTAL",
    "activity_status": "MADE",
    "price_source": "OLD_SYSTEM",
    "rate_source": "OLD_SYSTEM",
    "asset_class": "EQUITY",
    "movement_kind": "WIRE",
    "message_kind": "ANNOUNCED",
}


def invented(target: str) -> dict[str, str]:
    """What a table needs and an old system often does not say, with a value to begin with."""
    own = {"stated_balance": {"statement_source": "bank", "balance_kind": "CLOSING"}, "stated_entry": {"statement_source": "bank"}}.get(target, {})
    return {name: own.get(name, _INVENTED[name]) for name in REQUIRED.get(target, {}) if name in _INVENTED}


def column_proposals(
    contract: Table, table: ForeignTable, known: dict[str, ForeignTable], matches: dict[str, Match], compare: bool
) -> tuple[list[ColumnProposal], list[str]]:
    """The columns in the order of our table, and the conflicts found on the way."""
    found: dict[str, ColumnProposal] = {}
    trouble: list[str] = []
    for name, match in matches.items():
        theirs = table.by_name.get(match.theirs[0])
        if theirs is not None and len(match.theirs) == 1:
            trouble += conflicts(contract, contract[name], table, theirs)
        found[name] = _proposal(contract[name], theirs, match, contract.name)
    if not compare:
        _add_symbol(contract, table, found)
        _add_kind(contract, known, found)
        for name, value in invented(contract.name).items():
            if name not in found:
                found[name] = ColumnProposal(name, f"{{ constant = {quoted_toml(value)} }}", (), 0, "their tables do not say it", "a value to begin with")
    return [found[column.name] for column in contract if column.name in found], trouble


def day_of(contract: Table, table: ForeignTable, matches: dict[str, Match], compare: bool) -> str:
    """The expression of the day whose rows count: their date in the key, else the date of ours that is mapped first."""
    if contract.name in ("security_message", "account_message", "opening_message"):
        return ""
    dates = [match.theirs[0] for name, match in matches.items() if contract[name].kind is Kind.DATE and match.theirs[0] in table.by_name]
    keyed = [name for name in table.key if name in dates or _says_day(table.by_name[name])]
    name = (keyed or ([] if compare else dates) or [""])[0]
    return _day_expression(table.by_name[name]) if name else ""


def _says_day(column: ForeignColumn) -> bool:
    return column.kind is TypeKind.DATE or bool({"fecha", "date", "datum", "data", "tag"} & set(spoken(column.name)))


def _proposal(column: Column, theirs: ForeignColumn | None, match: Match, target: str) -> ColumnProposal:
    if len(match.theirs) > 1:
        parts = ", ".join(quoted_toml(each) for each in match.theirs)
        return ColumnProposal(column.name, f'{{ join = [{parts}], with = "-" }}', match.theirs, match.confidence, match.reason)
    if theirs is None:
        return ColumnProposal(column.name, quoted_toml(match.theirs[0]), match.theirs, match.confidence, match.reason)
    expression, edit = _expression(column, theirs, match, target)
    return ColumnProposal(column.name, expression, match.theirs, match.confidence, match.reason, edit)


def _expression(column: Column, theirs: ForeignColumn, match: Match, target: str) -> tuple[str, str]:
    closed = closed_values(target, column.name)
    if family(column.kind) == "text" and closed:
        language = next((each for each in USUAL_CODES if each in match.reason), "")
        usual = USUAL_CODES.get(language, {}) if column.name == "side" else {}
        codes = ", ".join(f"{code} = {quoted_toml(ours)}" for code, ours in usual.items())
        edit = f"their codes; ours are {', '.join(closed)}" + (f" (the letters are usual in {language})" if usual else "")
        return f"{{ column = {quoted_toml(theirs.name)}, values = {{ {codes} }} }}", edit
    if column.kind is Kind.DATE:
        day = _day_expression(theirs)
        return day, "see whether the form is right" if "form" in day else ""
    divided, why = divisor(column, theirs)
    if divided != 1:
        return f"{{ column = {quoted_toml(theirs.name)}, divide_by = {divided} }}", "" if "states the unit" in why else why
    return quoted_toml(theirs.name), ""


def _day_expression(theirs: ForeignColumn) -> str:
    if theirs.kind in (TypeKind.WHOLE, TypeKind.TEXT):
        form = "yyyy-mm-dd" if theirs.kind is TypeKind.TEXT and (theirs.length or 0) >= 10 else "yyyymmdd"
        return f'{{ column = {quoted_toml(theirs.name)}, form = "{form}" }}'
    return quoted_toml(theirs.name)


def _add_symbol(contract: Table, table: ForeignTable, found: dict[str, ColumnProposal]) -> None:
    """Their key of a security is how their other tables name it: our symbol, where the security's id is another."""
    own = found.get("security_id")
    if contract.name == "security_message" and own is not None and table.key and own.theirs != table.key:
        match = Match("symbol", table.key, 90, f"the key of {table.name}, by which their other tables name it")
        found["symbol"] = _proposal(contract["symbol"], table.by_name[table.key[0]], match, contract.name)


def _add_kind(contract: Table, known: dict[str, ForeignTable], found: dict[str, ColumnProposal]) -> None:
    if "security_code" not in found or "security_code_kind" in found:
        return
    code, securities = found["security_code"], known.get("security_message")
    kind = "ISIN" if code.theirs and "isin" in code.theirs[0].lower() else "SYMBOL"
    told = "their other tables name a security by its key" if securities is not None else "what kind of code it is"
    found["security_code_kind"] = ColumnProposal(
        "security_code_kind", f'{{ constant = "{kind}" }}', (), 60, told, "" if "foreign key" in code.reason else "see whether it is"
    )


def quoted_toml(text: str) -> str:
    """A text as TOML writes it."""
    plain = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(each if each.isprintable() else f"\\u{ord(each):04x}" for each in plain) + '"'
