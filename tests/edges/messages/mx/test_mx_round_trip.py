"""What is written is valid by the official schema, and is read back as the same rows, whatever the rows say."""

from __future__ import annotations

import datetime as dt
import tempfile
from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tallystick.edges.messages.mx import MxSettings, read_mx
from tallystick.edges.messages.mx.layouts import LAYOUTS
from tallystick.edges.messages.mx.layouts.status import CANCELLATION_CODES, MODIFICATION_CODES, OF_PROCESS
from tallystick.edges.messages.mx.writing import KINDS, NEWEST, CannotBeSaid, MxSending, mx_messages, write_mx
from tallystick.model.message_tables import INSTRUCTION_MESSAGE
from tests.edges.messages.mx.conftest import said

Row = dict[str, object]
AT = dt.datetime(2026, 11, 24, 14, 5)
SENDING = MxSending("TALYUS33", "DTCYUS33XXX", AT)
OLDEST = {
    "sese.020": "sese.020.001.05",
    "sese.021": "sese.021.001.05",
    "sese.023": "sese.023.001.07",
    "sese.024": "sese.024.001.08",
    "sese.025": "sese.025.001.07",
    "sese.028": "sese.028.001.07",
    "sese.030": "sese.030.001.06",
    "semt.017": "semt.017.001.08",
    "semt.018": "semt.018.001.08",
    "camt.053": "camt.053.001.08",
    "camt.054": "camt.054.001.08",
}
"""Older versions with the same elements, in which an account must be named; of sese.027, 028 and 031 a reference moved, and is read in both places."""

PRINTABLE = st.characters(min_codepoint=0x20, max_codepoint=0x17F, exclude_categories=["Cc", "Cs", "Zs"])
REFERENCE = st.text(PRINTABLE, min_size=1, max_size=35)
CODE = st.sampled_from(["TRAD", "SECL", "REPU", "OWNI", "DTCC/ABC1", "X/zz09"])
LACKING = st.sampled_from(["OTHR", "DTC/AB12"])
DATE = st.dates(dt.date(1900, 1, 1), dt.date(2999, 12, 31))
MOMENT = st.datetimes(dt.datetime(1990, 1, 1), dt.datetime(2079, 12, 31)).map(lambda at: at.replace(fold=0))
QUANTITY = st.decimals(Decimal("0.000001"), Decimal("999999999999"), places=6)
NOMINAL = st.decimals(Decimal("0.01"), Decimal("999999999999"), places=5)
MONEY = st.decimals(Decimal(0), Decimal("9999999999.99"), places=2)
SIGNED = st.decimals(Decimal("-9999999.99"), Decimal("9999999.99"), places=2)
PRICE = st.decimals(Decimal("0.0001"), Decimal("9999999"), places=8)
CURRENCY = st.sampled_from(["USD", "EUR", "JPY", "MXN"])
BIC = st.from_regex(r"[A-Z]{6}[A-Z2-9][A-NP-Z0-9]([A-Z0-9]{3})?", fullmatch=True)
PARTY = st.one_of(BIC, st.from_regex(r"[0-9]{3,8}", fullmatch=True), st.from_regex(r"[A-Z]{4}/[A-Z0-9]{1,12}", fullmatch=True))
SECURITY = st.one_of(
    st.tuples(st.from_regex(r"[A-Z]{2}[A-Z0-9]{9}[0-9]", fullmatch=True), st.just("ISIN")),
    st.tuples(st.from_regex(r"[0-9A-Z]{9}", fullmatch=True), st.just("CUSIP")),
    st.tuples(st.from_regex(r"[0-9A-Z]{7}", fullmatch=True), st.just("SEDOL")),
    st.tuples(st.from_regex(r"[A-Z]{1,5}", fullmatch=True), st.just("SYMBOL")),
)
COUNTED = st.one_of(st.tuples(QUANTITY, st.just("UNIT")), st.tuples(NOMINAL, st.just("FAMT")))
PAIRS = {
    "security": ("security_code", "security_code_kind"),
    "paid": ("amount", "currency"),
    "linked": ("link_kind", "linked_reference"),
    "counted": ("quantity", "quantity_kind"),
    "state": ("status_code", "status_reason", "status_narrative"),
    "processed": ("status_process", "status_code", "status_reason", "status_narrative"),
}


def row_of(needed: dict[str, st.SearchStrategy[object]], perhaps: dict[str, st.SearchStrategy[object]]) -> st.SearchStrategy[Row]:
    """A row with the needed columns and some of the others; pairs spread over their columns."""
    return st.fixed_dictionaries(needed, optional=perhaps).map(_spread)


def _spread(row: Row) -> Row:
    for pair, names in PAIRS.items():
        found = row.pop(pair, None)
        if isinstance(found, tuple):
            row.update({name: value for name, value in zip(names, found, strict=True) if value is not None})
    if row.get("quantity_kind") == "FAMT" and isinstance(row.get("price"), Decimal):
        row["price"] = (row["price"] % 1000000).quantize(Decimal("0.00001"))
    return row


def state(codes: tuple[str, ...]) -> st.SearchStrategy[tuple[object, ...]]:
    own = st.sampled_from(["DTC/AB12", None])
    told = st.one_of(st.none(), REFERENCE)
    plain = [st.tuples(st.just(code), own, told) if code in ("MACH", "CPRC", "MPRC", "COMP") else _with_reason(code) for code in codes]
    return st.one_of(st.tuples(st.just("T2S/ab12"), own, told), *plain)


def _with_reason(code: str) -> st.SearchStrategy[tuple[object, ...]]:
    return st.one_of(st.tuples(st.just(code), st.none(), st.none()), st.tuples(st.just(code), LACKING, st.one_of(st.none(), REFERENCE)))


PAID = st.tuples(MONEY, CURRENCY)
MOVED = {"movement": st.sampled_from(["RECEIVE", "DELIVER"]), "payment": st.sampled_from(["AGAINST", "FREE"])}
PROCESSED = st.one_of(*[state(codes).map(lambda found, process=process: (process, *found)) for process, codes in OF_PROCESS.items()])
UNTOLD = PROCESSED.filter(lambda found: not (found[0] == "PROCESSING" and found[1] in ("T2S/ab12", "REJT"))).map(lambda found: (*found[:3], None))
TERMS = {"security": SECURITY, "counted": COUNTED, "settlement_date": DATE}
NEW = row_of(
    {
        **MOVED,
        **TERMS,
        "message_kind": st.just("NEW"),
        "message_reference": REFERENCE,
        "instruction_reference": REFERENCE,
        "paid": PAID,
        "safekeeping_account": REFERENCE,
        "transaction_kind": CODE,
    },
    {
        "sent_at": MOMENT,
        "hold": st.sampled_from(["Y", "N"]),
        "common_reference": REFERENCE,
        "trade_reference": REFERENCE,
        "pool_reference": REFERENCE,
        "depository_reference": REFERENCE,
        "linked": st.tuples(st.sampled_from(["BEFO", "AFTE", "WITH"]), REFERENCE),
        "trade_date": DATE,
        "price": PRICE,
        "counterparty": PARTY,
        "counterparty_client": PARTY,
        "place_of_settlement": BIC,
        "place_of_trade": st.sampled_from(["XNYS", "a market"]),
        "partial_code": st.sampled_from(["PART", "NPAR", "PARC", "PARQ"]),
        "priority": st.sampled_from(["0001", "0003"]),
        "opt_out": st.just("Y"),
        "cum_ex": st.sampled_from(["CCPN", "XCPN"]),
    },
)


def _allegement(row: Row) -> Row:
    unsaid = ("pool_reference", "link_kind", "linked_reference", "priority")
    return {**{name: value for name, value in row.items() if name not in unsaid}, "message_kind": "ALLEGED"}


def _paid_when_against(row: Row) -> Row:
    """A confirmation whose money goes against the securities, by its kind."""
    quantity, money = row["quantity"], row.get("money")
    if isinstance(money, Decimal) and isinstance(quantity, Decimal):
        row["money"] = -money if quantity > 0 else money
        row["activity_kind"] = "DVP" if row["activity_kind"] == "FREE" else row["activity_kind"]
    else:
        row.pop("currency", None)
        row["activity_kind"] = "FREE" if row["activity_kind"] == "DVP" else row["activity_kind"]
    return row


CASES: dict[str, tuple[str, st.SearchStrategy[Row]]] = {
    "sese.023": ("instruction_message", NEW),
    "sese.028": ("instruction_message", NEW.map(_allegement)),
    "sese.020": (
        "instruction_message",
        row_of(
            {**MOVED, **TERMS, "message_kind": st.just("CANCEL"), "message_reference": REFERENCE, "instruction_reference": REFERENCE},
            {"depository_reference": REFERENCE, "safekeeping_account": REFERENCE, "trade_date": DATE, "paid": PAID, "counterparty": PARTY, "sent_at": MOMENT},
        ),
    ),
    "sese.021": (
        "instruction_message",
        row_of(
            {"message_kind": st.just("QUERY"), "message_reference": REFERENCE, "instruction_reference": REFERENCE},
            {"depository_reference": REFERENCE, "safekeeping_account": REFERENCE},
        ),
    ),
    "sese.030": (
        "instruction_message",
        row_of(
            {"message_kind": st.just("CONDITION"), "message_reference": REFERENCE, "instruction_reference": REFERENCE},
            {
                "safekeeping_account": REFERENCE,
                "depository_reference": REFERENCE,
                "priority": st.sampled_from(["0001", "DTC/ab12"]),
                "partial_code": st.sampled_from(["PART", "NPAR"]),
                "hold": st.sampled_from(["Y", "N"]),
                "linked": st.tuples(st.sampled_from(["BEFO", "AFTE", "WITH"]), REFERENCE),
            },
        ),
    ),
    "sese.024": (
        "status_message",
        row_of(
            {**MOVED, **TERMS, "message_reference": REFERENCE, "instruction_reference": REFERENCE, "processed": PROCESSED},
            {"depository_reference": REFERENCE, "safekeeping_account": REFERENCE, "trade_date": DATE, "paid": PAID, "counterparty": PARTY, "sent_at": MOMENT},
        ),
    ),
    "sese.027": (
        "status_message",
        row_of(
            {
                **MOVED,
                **TERMS,
                "status_process": st.just("CANCELLATION"),
                "message_reference": REFERENCE,
                "instruction_reference": REFERENCE,
                "state": state(CANCELLATION_CODES),
            },
            {"depository_reference": REFERENCE, "safekeeping_account": REFERENCE, "trade_date": DATE, "paid": PAID, "counterparty": PARTY},
        ),
    ),
    "sese.031": (
        "status_message",
        row_of(
            {
                "status_process": st.just("MODIFICATION"),
                "message_reference": REFERENCE,
                "instruction_reference": REFERENCE,
                "state": state(MODIFICATION_CODES),
            },
            {"depository_reference": REFERENCE, "safekeeping_account": REFERENCE},
        ),
    ),
    "sese.025": (
        "depository_message",
        row_of(
            {
                "activity_reference": REFERENCE,
                "our_reference": REFERENCE,
                "activity_kind": st.sampled_from(["DVP", "FREE", "TRANSFER", "LOAN", "LOAN_RETURN", "CORPORATE_ACTION"]),
                "activity_status": st.just("MADE"),
                "settlement_date": DATE,
                "depository_account": REFERENCE,
                "security": SECURITY,
                "quantity": st.one_of(QUANTITY, QUANTITY.map(lambda value: -value)),
                "currency": CURRENCY,
            },
            {
                "contra_account": PARTY.filter(lambda party: party.strip("0") != "888"),
                "money": MONEY.filter(bool),
                "status_reason": st.sampled_from(["PAIN", "PARC"]),
            },
        ).map(_paid_when_against),
    ),
    "semt.017": (
        "stated_movement",
        row_of(
            {
                **MOVED,
                "statement_reference": REFERENCE,
                "account_code": st.sampled_from(["A1", "A2"]),
                "statement_date": DATE,
                "our_reference": REFERENCE,
                "security": SECURITY,
                "counted": COUNTED,
                "moved_date": DATE,
            },
            {"their_reference": REFERENCE, "trade_date": DATE, "settlement_date": DATE, "paid": PAID, "counterparty": PARTY, "transaction_kind": CODE},
        ),
    ),
    "semt.018": (
        "stated_pending",
        row_of(
            {
                **MOVED,
                **TERMS,
                "statement_reference": st.sampled_from(["S1", "S2"]),
                "account_code": st.sampled_from(["A1", "A2"]),
                "statement_date": st.just(dt.date(2026, 11, 24)),
                "our_reference": REFERENCE,
                "processed": UNTOLD,
            },
            {"their_reference": REFERENCE, "trade_date": DATE, "paid": PAID, "counterparty": PARTY},
        ),
    ),
    "semt.044": (
        "stated_penalty",
        row_of(
            {
                "statement_reference": st.sampled_from(["S1", "S2"]),
                "account_code": st.sampled_from(["A1", "A2"]),
                "penalty_date": DATE,
                "penalty_reference": REFERENCE,
                "penalty_kind": st.sampled_from(["SEFP", "LMFP"]),
                "our_reference": REFERENCE,
                "counterparty": PARTY,
                "security": SECURITY,
                "amount": SIGNED,
                "currency": CURRENCY,
            },
            {
                "quantity": QUANTITY,
                "price": st.decimals(Decimal("0.01"), Decimal("9999999"), places=5),
                "penalty_rate": st.decimals(Decimal(0), Decimal("0.01"), places=8),
                "penalty_state": st.sampled_from(["ACTV", "REMO", "T2S/ab12"]),
            },
        ),
    ),
}


def written_back(kind: str, table: str, data: bytes, schemas: Path | None) -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "messages.xml"
        path.write_bytes(data)
        reading = read_mx(path, "f", MxSettings(schemas=schemas))
    assert (reading.rows, reading.remarks) == (reading.lines_read, ()), kind
    return said(reading, table)


def told(rows: list[Row]) -> list[str]:
    """The rows in an order of their own, for messages that group rows; when it was sent is the header's."""
    return sorted(
        repr(sorted((name, f"{value:.8f}" if isinstance(value, Decimal) else value) for name, value in row.items() if name != "sent_at")) for row in rows
    )


@pytest.mark.parametrize("kind", CASES)
def test_every_message(kind: str, schemas: Path) -> None:
    table, strategy = CASES[kind]

    @settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(st.lists(strategy, min_size=1, max_size=6))
    def holds(rows: list[Row]) -> None:
        data = write_mx(kind, rows, MxSending("TALYUS33", "DTCYUS33XXX", AT, schemas=schemas))
        assert told(written_back(kind, table, data, schemas)) == told(rows)

    holds()


def test_one_code_of_two_processes_stands_in_two_states(schemas: Path) -> None:
    """A state of somebody's own says its process by the name of its element alone: two processes are two states, not one."""
    shared: Row = {
        "movement": "DELIVER", "payment": "FREE", "settlement_date": dt.date(2026, 11, 24), "statement_reference": "S1", "account_code": "A1",
        "statement_date": dt.date(2026, 11, 24), "security_code": "U", "security_code_kind": "SYMBOL", "quantity": Decimal(5),
        "quantity_kind": "UNIT", "status_code": "T2S/ab12", "status_reason": "DTC/AB12",
    }  # fmt: skip
    rows = [{**shared, "our_reference": process, "status_process": process} for process in ("INFERRED_MATCHING", "SETTLEMENT")]
    data = write_mx("semt.018", rows, MxSending("TALYUS33", "DTCYUS33XXX", AT, schemas=schemas))
    assert told(written_back("semt.018", "stated_pending", data, schemas)) == told(rows)


@pytest.mark.parametrize("kind", [kind for kind in OLDEST if kind in CASES])
def test_an_older_version(kind: str, schemas: Path) -> None:
    table, strategy = CASES[kind]
    accounts = {"safekeeping_account": "A1"} if table in ("instruction_message", "status_message") else {}
    moved = frozenset(["depository_reference"]) if kind == "sese.028" else frozenset()

    @settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(strategy)
    def holds(given_row: Row) -> None:
        rows = [{name: value for name, value in {**accounts, **given_row}.items() if name not in moved}]
        data = write_mx(kind, rows, MxSending("TALYUS33", "DTCYUS33", AT, OLDEST, schemas))
        assert told(written_back(kind, table, data, schemas)) == told(rows)

    holds()


BALANCES = st.fixed_dictionaries({"TOTAL": SIGNED}, optional={"FREE": SIGNED, "PLEDGED": SIGNED, "LOANED": SIGNED, "BORROWED": SIGNED, "PENDING": SIGNED})


def _holdings(held: dict[tuple[str, str, str], tuple[dict[str, Decimal], tuple[Decimal, str] | None]]) -> list[Row]:
    rows: list[Row] = []
    for (account, code, kind), (balances, priced) in held.items():
        shared: Row = {"account_code": account, "statement_date": dt.date(2026, 11, 24), "security_code": code, "security_code_kind": kind}
        shared |= {} if priced is None else {"price": priced[0], "currency": priced[1]}
        rows += [{**shared, "balance_kind": name, "quantity": quantity} for name, quantity in balances.items()]
    return rows


HELD = st.tuples(st.sampled_from(["A1", "A2"]), SECURITY).map(lambda each: (each[0], *each[1]))
HOLDINGS = st.dictionaries(HELD, st.tuples(BALANCES, st.one_of(st.none(), st.tuples(PRICE, CURRENCY))), min_size=1, max_size=4).map(_holdings)


def _valued(rows: list[Row]) -> list[Row]:
    """The rows as an accounting balance can say them: priced, no FREE, no part below zero but what is pending."""
    kept = [row for row in rows if row["balance_kind"] != "FREE"]
    signed = [row if row["balance_kind"] in ("TOTAL", "PENDING") else {**row, "quantity": abs(Decimal(str(row["quantity"])))} for row in kept]
    return [{"price": Decimal("12.5"), "currency": "EUR", **row} for row in signed]


@pytest.mark.parametrize(("kind", "strategy"), [("semt.002", HOLDINGS), ("semt.003", HOLDINGS.map(_valued))])
def test_holdings(kind: str, strategy: st.SearchStrategy[list[Row]], schemas: Path) -> None:
    @settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(strategy)
    def holds(rows: list[Row]) -> None:
        data = write_mx(kind, rows, MxSending("TALYUS33", "DTCYUS33", AT, schemas=schemas))
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "m.xml").write_bytes(data)
            assert told(said(read_mx(Path(folder) / "m.xml", "f"), "stated_position")) == told(rows)

    holds()


ENTRY = row_of(
    {"amount": SIGNED},
    {
        "days": st.tuples(DATE, DATE),
        "entry_code": st.sampled_from(["NTRF", "PMNT-RCDT-ESCT"]),
        "our_reference": REFERENCE,
        "their_reference": REFERENCE,
        "narrative": st.text(PRINTABLE, min_size=1, max_size=200),
    },
)


def _entry(row: Row) -> Row:
    days = row.pop("days", None)
    shared = {"statement_reference": "229", "account_code": "GB33BUKB20201555555555", "currency": "USD"}
    return {**row, **shared, **({"entry_date": days[0], "value_date": days[1]} if isinstance(days, tuple) else {})}


@pytest.mark.parametrize("versions", [{}, OLDEST])
def test_bank_statements(versions: dict[str, str], schemas: Path) -> None:
    sending = MxSending("TALYUS33", "CHASUS33", AT, versions, schemas)

    @settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(SIGNED, st.lists(ENTRY.map(_entry), max_size=4))
    def holds(opening: Decimal, entries: list[Row]) -> None:
        shared = {"statement_reference": "229", "account_code": "GB33BUKB20201555555555", "currency": "USD", "balance_date": dt.date(2026, 11, 24)}
        closing = opening + sum((Decimal(str(row["amount"])) for row in entries), Decimal(0))
        balances = [{**shared, "balance_kind": "OPENING", "amount": opening}, {**shared, "balance_kind": "CLOSING", "amount": closing}]
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "m.xml"
            path.write_bytes(write_mx("camt.053", balances, sending, entries))
            reading = read_mx(path, "f")
            assert (told(said(reading, "stated_balance")), told(said(reading, "stated_entry"))) == (told(balances), told(entries))
            path.write_bytes(write_mx("camt.052", balances[1:], sending, entries))
            report = read_mx(path, "f")
            assert (told(said(report, "stated_balance")), told(said(report, "stated_entry"))) == (told(balances[1:]), told(entries))
            if entries:
                path.write_bytes(write_mx("camt.054", entries, sending))
                assert told(said(read_mx(path, "f"), "stated_entry")) == told(entries)

    holds()


BASE: Row = {
    "message_kind": "NEW",
    "message_reference": "R1",
    "instruction_reference": "R1",
    "movement": "RECEIVE",
    "payment": "AGAINST",
    "settlement_date": dt.date(2026, 11, 25),
    "security_code": "US0378331005",
    "security_code_kind": "ISIN",
    "quantity": Decimal("1.500000"),
    "quantity_kind": "UNIT",
    "amount": Decimal("10.50"),
    "currency": "USD",
    "safekeeping_account": "A",
    "transaction_kind": "TRAD",
}


@pytest.mark.parametrize(
    ("column", "value", "told_of"),
    [
        ("quantity", Decimal("-1"), "not negative"),
        ("safekeeping_account", None, "must be in the message"),
        ("settlement_date", None, "must be in the message"),
        ("trade_reference", "X" * 36, "1 to 35 characters"),
        ("trade_reference", " X", "without blanks"),
        ("trade_reference", "X\x07", "no control characters"),
        ("transaction_kind", "trade", "expected a code"),
        ("currency", "usd", "three capital letters"),
        ("amount", None, "against payment"),
        ("movement", "BOTH", "expected one of"),
        ("message_kind", "CANCEL", "expected NEW"),
        ("sender", "CHASUS33", "the header says it"),
        ("counterparty_depository", "DTCYUS33", "place_of_settlement"),
        ("price", Decimal("1e-8"), None),
    ],
)
def test_what_cannot_be_said_is_refused(column: str, value: object, told_of: str | None) -> None:
    row = {**BASE, column: value}
    if told_of is None:
        assert write_mx("sese.023", [row], SENDING)
        return
    with pytest.raises(CannotBeSaid) as refused:
        write_mx("sese.023", [row], SENDING)
    assert told_of in str(refused.value)
    assert refused.value.column in (column, "message_type")


def test_a_code_the_schema_does_not_have_is_refused_where_schemas_are_given(schemas: Path) -> None:
    row = {**BASE, "transaction_kind": "ABCD"}
    assert write_mx("sese.023", [row], SENDING)
    with pytest.raises(CannotBeSaid, match="not valid"):
        write_mx("sese.023", [row], MxSending("TALYUS33", "DTCYUS33", AT, schemas=schemas))


def test_a_table_is_written_as_its_rows_are() -> None:
    rows = [{**BASE, "message_reference": f"R{number}", "instruction_reference": f"R{number}"} for number in range(20)]
    table = pa.Table.from_pylist([{column.name: row.get(column.name) for column in INSTRUCTION_MESSAGE} for row in rows], schema=INSTRUCTION_MESSAGE.arrow)
    assert write_mx("sese.023", table, SENDING) == write_mx("sese.023", rows, SENDING)
    assert [b"".join(mx_messages("sese.023", [row], SENDING)) in write_mx("sese.023", rows, SENDING) for row in rows] == [True] * 20
    assert write_mx("sese.023", [], SENDING) == b""


def test_every_column_a_layout_names_is_one_of_its_table() -> None:
    for layout in LAYOUTS.values():
        assert {column for column in layout.said if not column.startswith("_")} - {"movement", "payment"} <= {column.name for column in layout.table}
    assert set(NEWEST) == set(KINDS)
