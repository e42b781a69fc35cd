"""One trade a market, worked by hand: settlement date, charges, clearing, settlement, postings and ladder; and the nets of CCV and LCH.

Source   venues.md 1 (cycles), 1.1 (US holidays), 3.2, 5, 6 and E18 (CCV), 7.2 (LCH), 8 (T2S), 13.1 (Section 31)
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from functools import cache
from typing import Any

import pyarrow as pa
from hypothesis import given, settings
from hypothesis import strategies as st

from tallystick.model.firm import Firm, FirmMarket
from tallystick.rules import rule_tables
from tallystick.stages.books.event_posting import event_posting
from tallystick.stages.books.posting_rule import posting_rules_of
from tallystick.stages.books.trade_posting import trade_posting
from tallystick.stages.clear.net_obligation import net_obligation
from tallystick.stages.report.clearing_total import clearing_total
from tallystick.stages.report.funding_ladder import funding_ladder
from tests.cases.broker import Broker, Rows, execution_line, rules
from tests.cases.table_case import picked, run_case, table

MARKETS = (
    FirmMarket("CA", "C901", "CDS901", "CAD.BANK"),
    FirmMarket("MX", "A901", "IND901", "MXN.BANK"),
    FirmMarket("GB", "L901", "14XKL", "GBP.BANK"),
    FirmMarket("EU", "-", "T2S901", "EUR.BANK"),
)
FIRM = Firm(
    markets=MARKETS,
    depository_accounts=("00000901", *(each.depository_account for each in MARKETS)),
    bank_accounts=("SETTLEMENT", *(each.bank_account for each in MARKETS)),
)
SECURITIES = table("""
security_id market currency clearing_path
AAA         US     USD      CNS
MAPLE       CA     CAD      CNS
AMXB        MX     MXN      NET
VOD         GB     GBP      NET
SAP         EU     EUR      TRADE_FOR_TRADE
""")
TUESDAY, WEDNESDAY, THANKSGIVING, FRIDAY = (dt.date(2026, 11, day) for day in (24, 25, 26, 27))
CENTS = Decimal("0.01")


@cache
def calendars() -> pa.Table:
    """Every calendar of the shipped rules, November and December 2026."""
    days = rule_tables()["calendar_day"]
    return pa.Table.from_pylist([row for row in days.to_pylist() if dt.date(2026, 11, 1) <= row["day"] <= dt.date(2026, 12, 31)], schema=days.schema)


def broker(*wanted: str, firm: Firm = FIRM) -> Broker:
    paths = {row["security_id"]: row["clearing_path"] for row in SECURITIES}
    made = Broker(paths, firm=firm, wanted=wanted, changed_rules={"calendar_day": calendars()})
    known = {row["security_id"]: row for row in SECURITIES}
    made.masters["security"] = [{**row, **known[row["security_id"]]} for row in made.masters["security"]]
    made.masters["security_code"] = [{**row, "security_currency": known[row["security_id"]]["currency"]} for row in made.masters["security_code"]]
    return made


def lines(text: str, day: dt.date) -> list[dict[str, Any]]:
    """Executions of a day from a table a clerk can read; the currency is the security's."""
    currencies = {row["security_id"]: row["currency"] for row in SECURITIES}
    return [execution_line(**row, trade_date=day, currency=currencies[row["security_code"]]) for row in table(text)]


def moved(rows: str, day: dt.date) -> list[dict[str, Any]]:
    return [{"activity_status": "MADE", "settlement_date": day, "security_code_kind": "SYMBOL", **row} for row in table(rows)]


ONE_EACH = """
exec_id side quantity price  security_code
1       SELL 100      10.00  AAA
2       BUY  200      20.00  MAPLE
3       BUY  1000     15.00  AMXB
4       BUY  5000     4.2037 VOD
5       SELL 50       120.00 SAP
"""


def test_a_trade_settles_by_the_calendar_and_cycle_of_its_market() -> None:
    """Traded on Wednesday 25 November 2026: the US keeps Thanksgiving, so its T+1 is Friday; Canada and Mexico T+1, the UK and T2S T+2."""
    made = broker("trade").day(WEDNESDAY, {"drop": lines(ONE_EACH, WEDNESDAY)})
    assert picked(made["trade"], "security_id", "settlement_date", "clearing_date", "currency") == [
        ("AAA", FRIDAY, FRIDAY, "USD"),
        ("MAPLE", THANKSGIVING, THANKSGIVING, "CAD"),
        ("AMXB", THANKSGIVING, THANKSGIVING, "MXN"),
        ("VOD", FRIDAY, FRIDAY, "GBP"),
        ("SAP", FRIDAY, FRIDAY, "EUR"),
    ]


def test_mexico_keeps_revolution_day_alone() -> None:
    """Traded on Friday 13 November 2026; Monday the 16th is a holiday in Mexico only: T+1 is Tuesday there and Monday in Canada."""
    friday, monday, tuesday = (dt.date(2026, 11, day) for day in (13, 16, 17))
    made = broker("trade").day(friday, {"drop": lines(ONE_EACH, friday)})
    assert picked(made["trade"], "security_id", "settlement_date") == [
        ("AAA", monday),
        ("MAPLE", monday),
        ("AMXB", tuesday),
        ("VOD", tuesday),
        ("SAP", tuesday),
    ]


def test_only_sales_in_the_us_bear_section_31() -> None:
    """Sold 100 at 10.00 in the US: 1,000.00 × 20.60 a million = 0.0206, up to the cent 0.03; sold 50 at 120.00 in T2S: nothing."""
    made = broker("trade").day(WEDNESDAY, {"drop": lines(ONE_EACH, WEDNESDAY)})
    assert [row for row in picked(made["trade"], "security_id", "gross", "section_31_fee", "taf_fee", "net_money") if row[0] in ("AAA", "SAP")] == [
        ("AAA", 1000, Decimal("-0.03"), 0, 1000 - Decimal("0.03")),
        ("SAP", 50 * 120, 0, 0, 6000),
    ]


def test_a_trade_of_a_market_in_which_the_firm_is_not_stops() -> None:
    made = broker("trade", "stopped_execution", firm=Firm()).day(WEDNESDAY, {"drop": lines(ONE_EACH, WEDNESDAY)})
    assert picked(made["trade"], "security_id") == [("AAA",)]
    assert picked(made["stopped_execution"], "security_id", "reason") == [(each, "NO_MARKET") for each in ("MAPLE", "AMXB", "VOD", "SAP")]


def test_a_trade_known_late_joins_the_next_settlement_day_of_its_own_market() -> None:
    """Traded on Monday 23 November, known on Thanksgiving: Canada settled it on the 24th and takes it on the 27th; so does the US."""
    monday = dt.date(2026, 11, 23)
    late = lines("exec_id side quantity price security_code\n1 BUY 10 10.00 AAA\n2 BUY 10 10.00 MAPLE", monday)
    made = broker("trade").day(THANKSGIVING, {"drop": late})
    assert picked(made["trade"], "security_id", "settlement_date", "clearing_date") == [("AAA", TUESDAY, FRIDAY), ("MAPLE", TUESDAY, FRIDAY)]


def test_each_market_clears_in_its_own_way() -> None:
    """Thanksgiving: Canada's CNS nets and CCV nets, the US does not; Friday: LCH's net, T2S trade for trade, and the US."""
    book = broker("obligation", "instruction", "settlement", "open_instruction", "clearing_position", "net_obligation")
    book.day(WEDNESDAY, {"drop": lines(ONE_EACH, WEDNESDAY)})
    thursday = book.day(THANKSGIVING, prices={"MAPLE": "20.50"})
    assert picked(thursday["obligation"], "member_id", "security_id", "net_quantity", "contract_money") == [("C901", "MAPLE", 200, -200 * 20)]
    assert picked(thursday["instruction"], "instruction_id", "depository_account", "contra_account", "quantity", "money") == [
        ("CNS.2026-11-26.MAPLE", "CDS901", "CDS.CNS", 200, 0),
        ("NET.2026-11-26.AMXB.MXN", "IND901", "CCV", 1000, -15000),
    ]
    friday = book.day(FRIDAY, prices={"MAPLE": "20.50"})
    assert picked(friday["instruction"], "instruction_id", "depository_account", "contra_account", "quantity", "money") == [
        ("CNS.2026-11-27.AAA", "00000901", "888", -100, 0),
        ("CNS.2026-11-27.MAPLE", "CDS901", "CDS.CNS", 200, 0),
        ("NET.2026-11-26.AMXB.MXN", "IND901", "CCV", 1000, -15000),
        ("NET.2026-11-27.VOD.GBP", "14XKL", "LCH", 5000, Decimal("-21018.50")),
        ("TFT.ALPHA.2026-11-25.5", "T2S901", "-", -50, 6000),
    ]


E18 = """
exec_id side quantity price security_code
1       BUY  1000     15.00 AMXB
2       SELL 700      15.20 AMXB
"""


def test_e18_ccv_offsets_and_pays_the_difference_in_cash() -> None:
    """venues.md E18, S = 25 November: 700 offset, 700 × (15.20 − 15.00) = +140.00; receive 300 against 4,500.00; −4,360.00 in all."""
    book = broker("net_obligation", "instruction", "settlement", "open_instruction")
    book.day(TUESDAY, {"drop": lines(E18, TUESDAY)})
    arrived = moved(
        "activity_reference activity_kind depository_account security_code quantity money our_reference\n"
        "D1 DVP IND901 AMXB 300 -4500.00 NET.2026-11-25.AMXB.MXN", WEDNESDAY
    )  # fmt: skip
    made = book.day(WEDNESDAY, depository=arrived)
    assert picked(made["net_obligation"], "clearing_house", "offset_quantity", "net_quantity", "contract_money", "delivery_money", "cash_difference") == [
        ("CCV", 700, 300, -15000 + 10640, -300 * 15, 700 * Decimal("0.20")),
    ]
    assert picked(made["settlement"], "instruction_id", "clearing_path", "quantity", "money", "reason") == [
        ("NET.2026-11-25.AMXB.MXN", "NET", 300, -4500, None),
    ]
    assert made["open_instruction"] == []


def test_lch_nets_into_one_amount_and_an_undelivered_net_stays_by_itself() -> None:
    """Bought 5,000 at 4.20, sold 2,000 at 4.25: one net of 3,000 against −21,000 + 8,500; not delivered, it waits beside the next day's net."""
    book = broker("net_obligation", "instruction", "open_instruction", "fail")
    traded = "exec_id side quantity price security_code\n1 BUY 5000 4.20 VOD\n2 SELL 2000 4.25 VOD"
    book.day(TUESDAY, {"drop": lines(traded, TUESDAY)})
    book.day(WEDNESDAY, {"next": lines("exec_id side quantity price security_code\n3 SELL 100 4.30 VOD", WEDNESDAY)})
    thursday = book.day(THANKSGIVING)
    assert picked(thursday["net_obligation"], "net_quantity", "delivery_money", "cash_difference") == [(3000, -21000 + 8500, 0)]
    friday = book.day(FRIDAY)
    assert picked(friday["instruction"], "instruction_id", "quantity", "money") == [
        ("NET.2026-11-26.VOD.GBP", 3000, -21000 + 8500),
        ("NET.2026-11-27.VOD.GBP", -100, 430),
    ]
    assert picked(friday["fail"], "fail_id", "quantity", "age_settlement_days") == [
        ("NET.2026-11-26.VOD.GBP", 3000, 2),
        ("NET.2026-11-27.VOD.GBP", -100, 1),
    ]


def due(**said: Any) -> dict[str, Any]:
    usual = {
        "sender": "ALPHA", "chain": "EXECUTION", "root_trade_date": TUESDAY, "version_exec_id": "1", "entry": "TRADE", "account_id": "C1",
        "account_class": "CUSTOMER", "side": "BUY", "commission": 0, "fees": 0,
    }  # fmt: skip
    return {**usual, **said}


PLACES: Rows = [
    {"security_id": "AMXB", "market": "MX", "calendar_key": "MX.INDEVAL", "clearing_house": "CCV", "netting": "DAY_NET_DIFFERENCE", "member_id": "A901",
     "depository_account": "IND901", "bank_account": "MXN.BANK"},
    {"security_id": "VOD", "market": "GB", "calendar_key": "GB.CREST", "clearing_house": "LCH", "netting": "DAY_NET", "member_id": "L901",
     "depository_account": "14XKL", "bank_account": "GBP.BANK"},
]  # fmt: skip


def test_the_postings_of_a_net_leave_nothing_with_the_clearing_house() -> None:
    """E18 in the books: customers owe and are owed by their trades, CCV stands between, the bank pays 4,500 and receives 140."""
    posting_rules = posting_rules_of(rules()["posting_rule"].to_pylist())
    trades = [
        due(exec_id="1", security_id="AMXB", clearing_path="NET", currency="MXN", quantity=1000, gross=-15000, net_money=-15000),
        due(exec_id="2", security_id="AMXB", clearing_path="NET", currency="MXN", quantity=-700, gross=10640, net_money=10640, side="SELL", account_id="C2"),
    ]
    values: dict[str, Any] = {"posting_rules": posting_rules, "business_date": WEDNESDAY, "firm": FIRM}
    booked = run_case(trade_posting, {"due_trade": trades}, **values)
    net = {"security_id": "AMXB", "currency": "MXN", "settlement_date": WEDNESDAY, "cash_difference": 140}
    arrived = {"file_id": "IND", "line_number": 1, "clearing_path": "NET", "security_id": "AMXB", "currency": "MXN", "depository_account": "IND901",
               "quantity": 300, "money": -4500}  # fmt: skip
    given_tables = {"net_obligation": [net], "settlement": [arrived], "security_place": PLACES}
    booked += run_case(event_posting, given_tables, **values, last_close=TUESDAY)
    sums: dict[tuple[str, str, str], Decimal] = {}
    for row in booked:
        key = (row["ledger_account"], row["sub_account"], row["instrument"])
        sums[key] = sums.get(key, Decimal(0)) + row["money"] + row["quantity"]
    assert {key: amount for key, amount in sums.items() if amount} == {
        ("1310", "C1", "MXN"): 15000,
        ("1310", "C2", "MXN"): -10640,
        ("1015", "MXN.BANK", "MXN"): -4500 + 140,
        ("S-CUSTOMER", "C1", "AMXB"): 1000,
        ("S-CUSTOMER", "C2", "AMXB"): -700,
        ("S-DEPOSITORY", "IND901", "AMXB"): -300,
    }


def test_the_ladder_has_every_currency_on_its_own_days() -> None:
    """Wednesday night before Thanksgiving: CAD 4,000 is due tomorrow, USD on Friday; GBP 21,018.50 and EUR 6,000 on Friday."""
    pending = [
        due(exec_id="1", security_id="AAA", clearing_path="CNS", currency="USD", gross=1000, net_money=0, clearing_date=FRIDAY),
        due(exec_id="2", security_id="MAPLE", clearing_path="CNS", currency="CAD", gross=-4000, net_money=0, clearing_date=THANKSGIVING),
        due(exec_id="4", security_id="VOD", clearing_path="NET", currency="GBP", gross="-21018.50", net_money=0, clearing_date=FRIDAY),
        due(exec_id="5", security_id="SAP", clearing_path="TRADE_FOR_TRADE", currency="EUR", gross=6000, net_money=0, clearing_date=FRIDAY),
    ]
    for row in pending:
        row.pop("fees")
    waiting = [{"instruction_id": "NET.1", "clearing_path": "NET", "security_id": "AMXB", "currency": "MXN", "money": -4500}]
    fx = [{"trade_id": "F1", "value_date": FRIDAY, "bought_currency": "GBP", "bought_amount": 21_000, "sold_currency": "USD", "sold_amount": 26_670}]
    rows = run_case(
        funding_ladder,
        {"trade": pending, "open_instruction": waiting, "security_place": PLACES, "calendar_day": calendars(), "open_fx_trade": fx},
        business_date=WEDNESDAY,
        firm=FIRM,
    )
    assert picked(rows, "settlement_date", "currency", "item", "net") == [
        (THANKSGIVING, "CAD", "CNS", -4000),
        (THANKSGIVING, "MXN", "NET", -4500),
        (FRIDAY, "EUR", "TRADE_FOR_TRADE", 6000),
        (FRIDAY, "GBP", "FX", 21_000),
        (FRIDAY, "GBP", "NET", Decimal("-21018.50")),
        (FRIDAY, "USD", "CNS", 1000),
        (FRIDAY, "USD", "FX", -26_670),
    ]


def totals(*settled: dict[str, Any]) -> list[tuple[Any, ...]]:
    """E2 at NSCC on its first day, E18 at CCV, and a net at LCH that was not delivered."""
    traded = [
        due(exec_id="1", security_id="AAA", clearing_path="CNS", currency="USD", quantity=-1000, gross=50_000),
        due(exec_id="2", security_id="AMXB", clearing_path="NET", currency="MXN", quantity=1000, gross=-15_000),
        due(exec_id="3", security_id="AMXB", clearing_path="NET", currency="MXN", quantity=-700, gross=10_640),
        due(exec_id="4", security_id="VOD", clearing_path="NET", currency="GBP", quantity=3000, gross=-12_500),
    ]
    tables = {
        "due_trade": traded,
        "clearing_position": [{"security_id": "AAA", "currency": "USD", "open_quantity": -1000, "open_value": -52_000, "settle_money": 50_000 - 52_000}],
        "net_obligation": [{"security_id": "AMXB", "currency": "MXN", "cash_difference": 140}],
        "settlement": settled,
        "open_instruction": [{"instruction_id": "N", "clearing_path": "NET", "security_id": "VOD", "currency": "GBP", "quantity": 3000, "money": -12_500}],
        "security_place": [*PLACES, {"security_id": "AAA", "market": "US", "clearing_house": "NSCC"}],
    }
    rows = run_case(clearing_total, tables)
    return picked(rows, "clearing_house", "currency", "trades", "contract_money", "paid_money", "open_money", "difference")


def test_each_clearing_house_and_currency_keeps_its_money() -> None:
    """What entered was paid or is open, at NSCC at its mark; a delivery that is left out shows as the money that is lost."""
    delivered = {"file_id": "I", "line_number": 1, "clearing_path": "NET", "security_id": "AMXB", "currency": "MXN", "quantity": 300, "money": -4_500}
    assert totals(delivered) == [
        ("CCV", "MXN", 2, -15_000 + 10_640, 140 - 4_500, 0, 0),
        ("LCH", "GBP", 1, -12_500, 0, -12_500, 0),
        ("NSCC", "USD", 1, 50_000, -2_000, 52_000, 0),
    ]
    assert totals()[0] == ("CCV", "MXN", 2, -4_360, 140, 0, -4_360 - 140)


TRADES = st.lists(st.tuples(st.sampled_from(("AMXB", "VOD")), st.integers(-5000, 5000).filter(bool), st.integers(1, 99999)), min_size=1, max_size=12)


@settings(max_examples=15, deadline=None)
@given(TRADES)
def test_a_net_keeps_shares_and_money(trades: list[tuple[str, int, int]]) -> None:
    """Whatever is traded: the net's shares and money are the trades', and delivery money + cash difference = contract money."""
    rows = [
        due(exec_id=str(n), security_id=s, clearing_path="NET", currency="MXN", quantity=q, gross=-q * Decimal(p) / 100) for n, (s, q, p) in enumerate(trades)
    ]
    values: dict[str, Any] = {"business_date": WEDNESDAY, "firm": FIRM}
    made = run_case(net_obligation, {"due_trade": rows, "security_place": PLACES, "calendar_day": calendars()}, **values)
    for row in made:
        of_security = [each for each in rows if each["security_id"] == row["security_id"]]
        assert row["net_quantity"] == sum(each["quantity"] for each in of_security)
        assert row["contract_money"] == sum(each["gross"] for each in of_security) == row["delivery_money"] + row["cash_difference"]
        assert row["net_quantity"] != 0 or row["delivery_money"] == 0


def test_a_market_names_venues_that_have_the_same_calendar_and_currency() -> None:
    """The depository of each market is a venue of the rules, of the same calendar, whose first currency is the market's."""
    venues = {row["venue"]: row for row in rules()["venue"].to_pylist()}
    for row in rules()["market"].to_pylist():
        venue = venues[row["depository"]]
        assert (row["calendar_key"], row["currency"]) == (venue["calendar_key"], venue["currencies"].split()[0])
        assert row["clearing_house"] is None or venues[row["clearing_house"]]["settles_at"] == row["depository"]
