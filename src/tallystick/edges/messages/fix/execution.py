"""One readable execution, correction or cancel to its landing row: required fields, then types, in the order of `REASONS`.

Money the sender states is signed from our view: commission and taxes charged are −, net money is − for a buy and + for a sale.
A cancel needs only who, which and when; what else it gives is read where it is there (a zero quantity or price says nothing).
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from functools import lru_cache
from zoneinfo import ZoneInfo

from tallystick.edges.messages.fix.kinds import CAPACITIES
from tallystick.edges.messages.fix.picks import Picks
from tallystick.edges.messages.fix.reasons import Refused
from tallystick.edges.messages.fix.security import security_code
from tallystick.edges.messages.fix.settings import FixSettings
from tallystick.edges.messages.fix.values import parse_day, parse_decimal, parse_time

CODE_LENGTH = 64
CODES = ("sender", "exec_id", "ref_exec_id", "cross_reference", "account_code", "security_code", "side_code", "currency", "venue", "street_reference")
REQUIRED = (
    ("exec_id", "MISSING_EXEC_ID", "ExecID 17 (TradeReportID 571)"),
    ("account_code", "MISSING_ACCOUNT", "an account field"),
    ("security_code", "MISSING_SECURITY", "a symbol, CUSIP, ISIN or SEDOL"),
    ("side_code", "MISSING_SIDE", "Side 54"),
)


def execution_row(action: str, picks: Picks, overlooked: str | None, settings: FixSettings) -> dict[str, object]:
    """Business columns of one execution; raises `Refused` with the first reason."""
    fees = picks.entries(136, 137)
    codes = _codes(picks, settings)
    _check_length(codes)
    _check_required(action, codes, picks)
    side = _side(codes["side_code"], settings)
    quantity, price = _quantity(picks, action), _price(picks, action)
    days, loose_day = _days(picks, settings)
    remarks = "; ".join(each for each in (overlooked, loose_day) if each) or None
    return {"detail": remarks, "action": action, "side": side, "quantity": quantity, "price": price} | codes | days | _money(picks, fees, side)


def _codes(picks: Picks, settings: FixSettings) -> dict[str, str | None]:
    capture = picks.first(35) == b"AE"
    exec_id, reference = picks.text(571 if capture else 17), picks.text(572 if capture else 19)
    code, kind = security_code(picks, settings.security_preference)
    return {
        "sender": settings.sender or picks.text(49),
        "chain": "CAPTURE_REPORT" if capture else "EXECUTION",
        "exec_id": exec_id and exec_id + picks.suffix,
        "ref_exec_id": reference and reference + picks.suffix,
        "cross_reference": picks.text(settings.cross_reference_tag) if settings.cross_reference_tag else None,
        "street_reference": picks.text(settings.street_reference_tag) if settings.street_reference_tag else None,
        "account_code": picks.text(settings.account_tag) or settings.default_account,
        "security_code": code,
        "security_code_kind": kind,
        "side_code": picks.text(54),
        "currency": picks.text(15) or settings.default_currency,
        "venue": picks.text(30),
        "capacity": _capacity(picks),
    }


def _capacity(picks: Picks) -> str | None:
    found = (mapping.get(picks.shown(tag) or "") for tag, mapping in CAPACITIES.items())
    return next((each for each in found if each), None)


def _check_length(codes: dict[str, str | None]) -> None:
    for name in CODES:
        value = codes[name]
        if value is not None and len(value) > CODE_LENGTH:
            raise Refused("VALUE_TOO_LONG", f"{name}: found {len(value)} characters, expected at most {CODE_LENGTH}")


def _check_required(action: str, codes: dict[str, str | None], picks: Picks) -> None:
    if codes["sender"] is None:
        raise Refused("MISSING_SENDER", "found no SenderCompID 49; expected one, or a sender in the settings")
    if codes["exec_id"] is None:
        raise Refused("MISSING_EXEC_ID", "found none; expected ExecID 17 (TradeReportID 571)")
    if action != "NEW" and codes["ref_exec_id"] is None:
        raise Refused("MISSING_REFERENCE", f"found a {action} without one; expected ExecRefID 19 (TradeReportRefID 572)")
    if action != "CANCEL":
        _check_trade(codes, picks)
    if picks.first(75) is None and picks.first(60) is None:
        raise Refused("MISSING_TRADE_DATE", "found neither TradeDate 75 nor TransactTime 60; expected one of them")


def _check_trade(codes: dict[str, str | None], picks: Picks) -> None:
    for name, code, expected in REQUIRED[1:]:
        if codes[name] is None:
            raise Refused(code, f"found none; expected {expected}")
    for tag, code, name in ((32, "MISSING_QUANTITY", "LastQty"), (31, "MISSING_PRICE", "LastPx")):
        if picks.first(tag) is None:
            raise Refused(code, f"found none; expected {name} {tag}")


def _side(code: str | None, settings: FixSettings) -> str | None:
    if code is not None and code not in settings.sides:
        raise Refused("UNKNOWN_SIDE", f"Side 54: found {code[:20]!r}, expected one of {', '.join(settings.sides)}")
    return None if code is None else settings.sides[code]


def _quantity(picks: Picks, action: str) -> Decimal | None:
    text = picks.shown(32)
    if text is None:
        return None
    value = parse_decimal(text, 6)
    if value is None:
        raise Refused("BAD_QUANTITY", f"LastQty 32: found {text[:40]!r}, expected a plain number of at most 12 digits and 6 decimals")
    if value == 0 and action == "CANCEL":
        return None
    if value <= 0:
        raise Refused("NOT_POSITIVE_QUANTITY", f"LastQty 32: found {text[:40]!r}, expected more than zero (the side says which way)")
    return value


def _price(picks: Picks, action: str) -> Decimal | None:
    text = picks.shown(31)
    if text is None:
        return None
    value = parse_decimal(text, 8)
    if value is None:
        raise Refused("BAD_PRICE", f"LastPx 31: found {text[:40]!r}, expected a plain number of at most 10 digits and 8 decimals")
    if value < 0:
        raise Refused("NEGATIVE_PRICE", f"LastPx 31: found {text[:40]!r}, expected zero or more")
    return None if value == 0 and action == "CANCEL" else value


def _days(picks: Picks, settings: FixSettings) -> tuple[dict[str, object], str | None]:
    trade_time = _time(picks, 60)
    sent = 122 if picks.first(43) == b"Y" and picks.first(122) is not None else 52
    trade_date, loose = _trade_date(picks, settings.lenient)
    if trade_date is None and trade_time is not None:
        trade_date = trade_time.replace(tzinfo=dt.UTC).astimezone(_zone(settings.zone)).date()
    days: dict[str, object] = {
        "trade_date": trade_date,
        "trade_time": trade_time,
        "sending_time": _time(picks, sent),
        "stated_settlement_date": _day(picks, 64),
    }
    return days, loose


def _trade_date(picks: Picks, lenient: bool) -> tuple[dt.date | None, str | None]:
    text = picks.shown(75)
    if lenient and text is not None and parse_time(text) is not None:
        return parse_day(text[:8]), f"TradeDate 75: found {text}, took the day"
    return _day(picks, 75), None


def _day(picks: Picks, tag: int) -> dt.date | None:
    text = picks.shown(tag)
    value = None if text is None else parse_day(text)
    if text is not None and value is None:
        raise Refused("BAD_DATE", f"field {tag}: found {text[:40]!r}, expected a day as YYYYMMDD")
    return value


def _time(picks: Picks, tag: int) -> dt.datetime | None:
    text = picks.shown(tag)
    value = None if text is None else parse_time(text)
    if text is not None and value is None:
        raise Refused("BAD_DATE", f"field {tag}: found {text[:40]!r}, expected a time as YYYYMMDD-HH:MM:SS[.fraction]")
    return value


def _money(picks: Picks, fees: list[bytes], side: str | None) -> dict[str, object]:
    commission = _amount(12, picks.shown(12))
    taxes = [_amount(137, each.decode("utf-8", "backslashreplace")) for each in fees]
    net = _amount(118, picks.shown(118))
    absolute = picks.first(13) in (None, b"3")
    return {
        "stated_commission": -commission if commission is not None and absolute else None,
        "stated_tax": -sum((each for each in taxes if each is not None), Decimal(0)) if taxes else None,
        "stated_net_money": None if net is None or side is None else (-net if side == "BUY" else net),
    }


def _amount(tag: int, text: str | None) -> Decimal | None:
    value = None if text is None else parse_decimal(text, 8)
    if text is not None and value is None:
        raise Refused("BAD_MONEY", f"field {tag}: found {text[:40]!r}, expected a plain number of at most 10 digits and 8 decimals")
    return value


@lru_cache(maxsize=8)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)
