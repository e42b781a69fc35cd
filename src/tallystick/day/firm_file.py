"""`tallystick.toml`: the firm's own facts, checked; `TALLYSTICK_<NAME>` in the environment goes over a plain setting."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from tallystick.model.firm import Firm, FirmMarket

FILE_NAME = "tallystick.toml"
PREFIX = "TALLYSTICK_"
PLAIN = tuple(field.name for field in fields(Firm) if field.name != "markets")
"""Facts of the section [firm]; each further market has a section of its own."""

SAMPLE = """\
# The firm whose book this is. Every fact here may be changed; what was in force is kept in the journal with each run.
[firm]
name = "Sample Securities LLC"
member_id = "0901"                      # clearing member number
base_currency = "USD"
market = "US"                           # home market (rule table market); others have a section [[market]] each
calendar_key = "US.NSCC"
depository_accounts = ["00000901"]      # own accounts at the depository, the settling one first
bank_accounts = ["SETTLEMENT"]          # own bank accounts, the settlement bank first
settlement_source = "depository"        # depository: activity files; simulator: a small deterministic simulator
broker_source = ""                      # for a trading firm: the name under which the prime broker's statements come
recent_closes = 10                      # closes whose executions late messages may refer to
price_window_days = 800                 # calendar days of closing prices kept for risk
ssi_parties = []                        # senders of executions whose standing settlement instructions are kept; without one no item of theirs is sent
claims_instructed_at = []               # depositories that leave market claims to the parties: ours are instructed there
"""


class FirmFileWrong(Exception):
    """`tallystick.toml` has an unknown key or a value of the wrong kind."""


def read_firm(book: Path, environment: Mapping[str, str]) -> Firm:
    """The firm's facts of a book. Raises FirmFileWrong with the key, what was found and what was expected."""
    path = book / FILE_NAME
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise FirmFileWrong(f"{path}: {error}; expected TOML") from error
    stated = content.get("firm", {})
    if not isinstance(stated, dict):
        raise FirmFileWrong(f"{path}: found firm = {stated!r}, expected a section [firm]")
    firm = Firm()
    for name, value in stated.items():
        firm = replace(firm, **{name: _checked(path, firm, name, value)})
    for name in PLAIN:
        if (text := environment.get(PREFIX + name.upper())) is not None:
            firm = replace(firm, **{name: _from_text(path, firm, name, text)})
    return _with_markets(path, _with_clearing(firm, "ccv" in content), content.get("market", []))


def _with_clearing(firm: Firm, connected: bool) -> Firm:
    """The firm with CCV among those that tell it its obligations, where the book is connected to it (section [ccv])."""
    told = (*firm.clearing_statements, *(["CCV"] if connected else []))
    return replace(firm, clearing_statements=tuple(dict.fromkeys(told)))


def _with_markets(path: Path, firm: Firm, sections: object) -> Firm:
    """The firm with its further markets; their accounts become accounts of the firm."""
    if not isinstance(sections, list):
        raise FirmFileWrong(f"{path}: found market = {sections!r}, expected sections [[market]]")
    markets = tuple(_market(path, section) for section in sections)
    codes = [firm.market, *(each.market for each in markets)]
    if len(set(codes)) < len(codes):
        raise FirmFileWrong(f"{path}: [[market]]: found {', '.join(codes)}, expected each market once (the first is the home market)")
    depositories = dict.fromkeys((*firm.depository_accounts, *(each.depository_account for each in markets)))
    banks = dict.fromkeys((*firm.bank_accounts, *(each.bank_account for each in markets)))
    return replace(firm, markets=markets, depository_accounts=tuple(depositories), bank_accounts=tuple(banks))


def _market(path: Path, section: object) -> FirmMarket:
    names = [field.name for field in fields(FirmMarket)]
    if not isinstance(section, dict) or set(section) != set(names) or not all(isinstance(each, str) and each for each in section.values()):
        raise FirmFileWrong(f"{path}: [[market]]: found {section!r}, expected a text for each of {', '.join(names)}")
    return FirmMarket(**section)


def _checked(path: Path, firm: Firm, name: str, value: object) -> Any:
    if name not in PLAIN:
        raise FirmFileWrong(f"{path}: found [firm] {name}, expected one of {', '.join(sorted(PLAIN))}")
    current = getattr(firm, name)
    if isinstance(current, tuple):
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value) or (not value and name in ("depository_accounts", "bank_accounts")):
            raise FirmFileWrong(f"{path}: [firm] {name}: found {value!r}, expected a list of texts with at least one")
        return tuple(value)
    if type(value) is not type(current):
        raise FirmFileWrong(f"{path}: [firm] {name}: found {value!r}, expected a {type(current).__name__}")
    return value


def _from_text(path: Path, firm: Firm, name: str, text: str) -> Any:
    current = getattr(firm, name)
    if isinstance(current, tuple):
        return tuple(part.strip() for part in text.split(","))
    if isinstance(current, int):
        if not text.isdigit():
            raise FirmFileWrong(f"{PREFIX}{name.upper()}: found {text!r}, expected a whole number")
        return int(text)
    return text
