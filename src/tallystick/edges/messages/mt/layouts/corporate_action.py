"""MT564: a corporate action is announced; MT566: what it brought to our account.

Row      `corporate_action_message`: MT564 one ANNOUNCED, of the option that applies by default; MT566 one RESULT a movement of cash or securities
Units    + credited to us, − debited; ratio new for old
Holds    DVCA is DIVIDEND, SPLF and SPLR are SPLIT, all others OTHER with the event code as narrative
Source   ISO 15022 user handbook, MT564 and MT566, 22F CAEV; venues.md 14

A dividend without a known ex date and amount a share, and a split without ex date and ratio, are kept with MISSING_FIELD: nothing could be
entitled by them. A ratio for additional shares (ADEX) is turned into new for old. A cancelled or withdrawn announcement and a
reversed result are kept with UNREAD_FUNCTION.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from tallystick.edges.messages.mt.layout import Block, Item, Layout, Part, Says
from tallystick.edges.messages.mt.layout.amounts import SECURITY
from tallystick.edges.messages.mt.layout.entitlement import CASH_RATE, EVENT, NEW_FOR_OLD, MovedMoney, MovedQuantity
from tallystick.edges.messages.mt.layout.form import Row
from tallystick.edges.messages.mt.layout.texts import ACCOUNT, REFERENCE
from tallystick.edges.messages.mt.layout.times import DATE
from tallystick.edges.messages.mt.rows import Unreadable
from tallystick.model.landing import CORPORATE_ACTION_MESSAGE

_UNDERLYING = Item("35B", "", ("security_code", "security_code_kind"), SECURITY, needed=True)
_EX_DATE = Item("98", "XDTE", ("ex_date",), DATE)
_RECORD_DATE = Item("98", "RDTE", ("record_date",), DATE)
_PAID = Item("98", "PAYD", ("payable_date",), DATE)
_CASH = Item("92", "GRSS", ("cash_rate", "currency"), CASH_RATE)
_RATIO = Item("92", "NEWO", ("ratio_new", "ratio_old"), NEW_FOR_OLD, also=("ADEX",))
_NEEDED: Mapping[str, tuple[str, ...]] = {"DIVIDEND": ("ex_date", "cash_rate"), "SPLIT": ("ex_date", "ratio_new")}
_FIGURES = ("cash_rate", "ratio_new", "ratio_old", "currency")


def complete(values: dict[str, object]) -> Unreadable | None:
    """What a dividend or split lacks; of other actions no figures are kept, since their meaning differs."""
    kind = str(values.get("action_kind"))
    if kind not in _NEEDED:
        values.update(dict.fromkeys(_FIGURES))
    missing = next((column for column in _NEEDED.get(kind, ()) if values.get(column) is None), None)
    return (
        Unreadable("MISSING_FIELD", f"MT564: found no {missing} of a {kind.lower()}, expected one: it is not known yet or given in another way")
        if missing
        else None
    )


def _general(*more: Part) -> Block:
    named = (Item("20C", "CORP", ("action_id",), REFERENCE, needed=True), Item("20C", "SEME", ("action_id",), REFERENCE), Says("23G", "NEWM"))
    return Block("GENL", (*named, Item("22F", "CAEV", ("action_kind", "narrative"), EVENT, needed=True), *more))


def _read_only(*items: Item) -> tuple[Part, ...]:
    return tuple(replace(item, read_only=True) for item in items)


_OPTION: tuple[Part, ...] = (
    Says("13A", ":CAON//001"),
    Says("22F", ":CAOP//CASH"),
    Says("17B", ":DFLT//Y"),
    *_read_only(_EX_DATE, _RECORD_DATE),
    _PAID,
    _CASH,
    _RATIO,
    Block("CASHMOVE", _read_only(_PAID, _CASH)),
    Block("SECMOVE", _read_only(_PAID, _RATIO)),
)
ANNOUNCEMENTS = (
    Layout(
        "564",
        CORPORATE_ACTION_MESSAGE,
        (
            _general(Says("22F", ":CAMV//MAND"), Says("25D", ":PROC//COMP")),
            Block("USECU", (_UNDERLYING, Block("ACCTINFO", (Says("97A", ":SAFE//NONREF"),), always=True))),
            Block("CADETL", (_EX_DATE, _RECORD_DATE, *_read_only(_PAID, _CASH, _RATIO))),
            Block("CAOPTN", _OPTION, prefer="17B::DFLT//Y"),
        ),
        ("NEWM", "REPL", "RMDR", "ADDB", "DUPL"),
        given={"message_kind": "ANNOUNCED"},
        complete=complete,
    ),
)


def _result(sign: int, cash: bool) -> Layout:
    code, column = ("CRED" if sign > 0 else "DEBT"), ("amount" if cash else "quantity")
    posted = Item("98", "POST", ("payable_date",), DATE, needed=True, also=("PAYD", "VALU"))
    direction = Says("22H", f":CRDB//{code}")
    of_cash: tuple[Part, ...] = (direction, Item("19B", "PSTA", ("amount", "currency"), MovedMoney(sign), needed=True), posted)
    of_securities: tuple[Part, ...] = (direction, _UNDERLYING, Item("36B", "PSTA", ("quantity",), MovedQuantity(sign), needed=True), posted)
    movement = Block("CASHMOVE" if cash else "SECMOVE", of_cash if cash else of_securities, row=True, holds=f"22H::CRDB//{code}")
    account = Item("97", "SAFE", ("account_code",), ACCOUNT, needed=True)
    option = (Says("13A", ":CAON//001"), Says("22H", f":CAOP//{'CASH' if cash else 'SECU'}"), movement)

    def fits(row: Row) -> bool:
        value = row.get(column)
        return value is not None and (value >= 0) == (sign > 0)  # type: ignore[operator]

    parts = (_general(), Block("USECU", (account, _UNDERLYING)), Block("CACONF", option))
    given = {"message_kind": "RESULT"}
    return Layout("566", CORPORATE_ACTION_MESSAGE, parts, ("NEWM", "DUPL"), given=given, fits=fits, may_be_empty=True)


RESULTS = tuple(_result(sign, cash) for cash in (True, False) for sign in (1, -1))
