"""Cash statements camt and holdings semt.002: cases a clerk can read."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest

from tallystick.edges.messages.mx import read_mx, recognise_mx
from tallystick.edges.messages.mx.writing import CannotBeSaid, MxSending, write_mx
from tallystick.edges.messages.reading import Reading


@pytest.fixture
def read(tmp_path: Path):
    def reading(text: str) -> Reading:
        path = tmp_path / "message.xml"
        path.write_text(text)
        return read_mx(path, "abc")

    return reading


def rows(reading: Reading, table: str) -> list[dict[str, object]]:
    return reading.tables[table].to_pylist()


def balance(code: str, amount: str, day: str = "2026-11-24", direction: str = "CRDT") -> str:
    return f"<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp><Amt Ccy='USD'>{amount}</Amt><CdtDbtInd>{direction}</CdtDbtInd><Dt><Dt>{day}</Dt></Dt></Bal>"


def entry(amount: str, direction: str, status: str = "<Cd>BOOK</Cd>", more: str = "") -> str:
    return (
        f"<Ntry><Amt Ccy='USD'>{amount}</Amt><CdtDbtInd>{direction}</CdtDbtInd><Sts>{status}</Sts><BookgDt><Dt>2026-11-24</Dt></BookgDt>"
        f"<ValDt><DtTm>2026-11-25T00:30:00+02:00</DtTm></ValDt><AcctSvcrRef>BANK1</AcctSvcrRef>{more}</Ntry>"
    )


def statement(inside: str, message: str = "camt.053.001.08", name: str = "Stmt") -> str:
    account = "<Acct><Id><Othr><Id>400500600</Id></Othr></Id></Acct>"
    return f"<p:Document xmlns:p='urn:iso:std:iso:20022:tech:xsd:{message}'><p:R><p:{name}><p:Id>229</p:Id>{account}{inside}</p:{name}></p:R></p:Document>"


DETAILS = "<NtryDtls><TxDtls><Refs><EndToEndId>OURS1</EndToEndId></Refs><RmtInf><Ustrd xmlns='x'>WIRE</Ustrd></RmtInf></TxDtls></NtryDtls>"


def test_a_statement_that_adds_up(read) -> None:
    reading = read(
        statement(balance("OPBD", "1000.00", "2026-11-23") + balance("CLBD", "749.5") + entry("250.75", "DBIT", more=DETAILS) + entry(".25", "CRDT"))
    )
    assert [(row["balance_kind"], row["amount"], row["reason"]) for row in rows(reading, "stated_balance")] == [
        ("OPENING", Decimal(1000), None),
        ("CLOSING", Decimal("1000.00") - Decimal("250.75") + Decimal("0.25"), None),
    ]
    wire = rows(reading, "stated_entry")[0]
    assert (wire["amount"], wire["currency"], wire["our_reference"], wire["their_reference"]) == (Decimal("-250.75"), "USD", "OURS1", "BANK1")
    assert (wire["entry_date"], wire["value_date"]) == (dt.date(2026, 11, 24), dt.date(2026, 11, 25))
    assert (wire["account_code"], wire["statement_reference"], wire["narrative"]) == ("400500600", "229", "WIRE")
    assert [row["line_number"] for row in rows(reading, "stated_entry")] == [3, 4]
    assert (reading.lines_read, reading.rows, reading.rejected) == (4, 4, 0)


def test_one_cent_too_much_is_kept_and_told(read) -> None:
    reading = read(statement(balance("OPBD", "1", "2026-11-23") + balance("CLBD", "3.01") + entry("2", "CRDT")))
    assert rows(reading, "stated_balance")[1]["reason"] == "BALANCE_DOES_NOT_ADD"
    assert any("does not add up" in remark for remark in reading.remarks)


def test_a_pending_entry_is_not_added(read) -> None:
    reading = read(statement(balance("OPBD", "1", "2026-11-23") + balance("CLBD", "1") + entry("2", "CRDT", "PDNG")))
    assert [row["reason"] for row in rows(reading, "stated_balance")] == [None, None]
    assert rows(reading, "stated_entry")[0]["reason"] == "ENTRY_NOT_BOOKED"


@pytest.mark.parametrize(
    ("codes", "kinds"),
    [
        (("OPBD", "ITBD"), ["OPENING", "CLOSING"]),
        (("ITBD", "CLBD"), ["OPENING", "CLOSING"]),
        (("PRCD", "CLBD"), ["OPENING", "CLOSING"]),
        (("OPAV", "FWAV"), ["AVAILABLE", "FORWARD"]),
        (("ITBD",), [None]),
    ],
)
def test_kinds_of_balance(read, codes: tuple[str, ...], kinds: list[str | None]) -> None:
    reading = read(statement("".join(balance(code, "1") for code in codes)))
    assert [row["balance_kind"] for row in rows(reading, "stated_balance")] == kinds
    assert reading.rejected == kinds.count(None)


@pytest.mark.parametrize(("message", "name"), [("camt.052.001.06", "Rpt"), ("camt.054.001.12", "Ntfctn"), ("camt.053.001.14", "Stmt")])
def test_every_version_and_message_gives_entries(read, message: str, name: str) -> None:
    assert rows(read(statement(entry("2", "DBIT"), message, name)), "stated_entry")[0]["amount"] == Decimal(-2)


def test_several_transactions_are_one_entry(read) -> None:
    details = DETAILS.replace("</NtryDtls>", "<TxDtls><Refs><EndToEndId>OURS2</EndToEndId></Refs></TxDtls></NtryDtls>")
    row = rows(read(statement(entry("2", "DBIT", more=details))), "stated_entry")[0]
    assert row["our_reference"] is None
    assert "2 transactions: OURS1, OURS2" in row["narrative"]


HOLDINGS = """<Envelope><AppHdr xmlns="urn:iso:std:iso:20022:tech:xsd:head.001.001.02"/>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:semt.002.001.11">
<SctiesBalCtdyRpt>
<StmtGnlDtls><StmtDtTm><Dt>2026-11-24</Dt></StmtDtTm></StmtGnlDtls><SfkpgAcct><Id>A1</Id></SfkpgAcct>
<BalForAcct><FinInstrmId><ISIN>US0378331005</ISIN></FinInstrmId><PricDtls><Tp><Cd>MRKT</Cd></Tp><Val><Amt Ccy="USD">150.25</Amt></Val></PricDtls>
<AggtBal><ShrtLngInd>LONG</ShrtLngInd><Qty><Qty><Qty><Unit>1000</Unit></Qty></Qty></Qty></AggtBal><AvlblBal><Qty><Unit>600</Unit></Qty></AvlblBal>
<NotAvlblBal><Qty><Unit>400</Unit></Qty></NotAvlblBal><BalBrkdwn><SubBalTp><Cd>PEND</Cd></SubBalTp><Qty><Unit>100</Unit></Qty></BalBrkdwn></BalForAcct>
<SubAcctDtls><SfkpgAcct><Id>A2</Id></SfkpgAcct><BalForSubAcct><FinInstrmId><OthrId><Id>037833100</Id><Tp><Cd>CUSP</Cd></Tp></OthrId></FinInstrmId>
<AggtBal><ShrtLngInd>SHOR</ShrtLngInd><Qty><FaceAmt>5</FaceAmt></Qty></AggtBal></BalForSubAcct></SubAcctDtls>
</SctiesBalCtdyRpt></Document></Envelope>"""


def test_holdings(read) -> None:
    reading = read(HOLDINGS)
    assert [
        (row["account_code"], row["security_code_kind"], row["balance_kind"], row["quantity"], row["price"]) for row in rows(reading, "stated_position")
    ] == [
        ("A1", "ISIN", "TOTAL", Decimal(1000), Decimal("150.25")),
        ("A1", "ISIN", "FREE", Decimal(600), Decimal("150.25")),
        ("A1", "ISIN", "PENDING", Decimal(-100), Decimal("150.25")),
        ("A2", "CUSIP", "TOTAL", Decimal(-5), None),
    ]
    assert (reading.rejected, reading.remarks) == (0, ())


def test_a_contradiction_of_the_three_balances_is_told(read) -> None:
    assert "total 1000 is not available 600 + not available 399" in read(HOLDINGS.replace(">400<", ">399<")).remarks[0]


def test_a_header_beside_its_document_is_read(read) -> None:
    beside = HOLDINGS.removeprefix("<Envelope>").removesuffix("</Envelope>")
    assert read(beside).tables["stated_position"].num_rows == 4


def test_recognition() -> None:
    assert recognise_mx(statement("").encode())
    assert recognise_mx(b"\xef\xbb\xbf" + statement("").encode())
    assert not recognise_mx(b"<FlexQueryResponse/>")
    assert not recognise_mx(b":20:X")


def test_long_statements_are_read_to_the_end(read) -> None:
    count = 5000
    reading = read(statement(balance("OPBD", "0", "2026-11-23") + balance("CLBD", str(count)) + entry("1", "CRDT") * count))
    assert (reading.tables["stated_entry"].num_rows, reading.rejected) == (count, 0)


HELD = {
    "account_code": "A1", "statement_date": dt.date(2026, 11, 24), "security_code": "US0378331005", "security_code_kind": "ISIN", "balance_kind": "TOTAL",
    "quantity": Decimal("-3"), "price": Decimal("10.335"), "currency": "USD",
}  # fmt: skip
AT = MxSending("TALYUS33", "DTCYUS33", dt.datetime(2026, 11, 24))


def test_an_accounting_balance_says_what_it_is_worth() -> None:
    """3 short at 10.335 are 31.005, half up 31.01."""
    text = write_mx("semt.003", [HELD], AT).decode()
    assert '<HldgVal><Amt Ccy="USD">31.01</Amt><Sgn>false</Sgn></HldgVal>' in text
    assert "<ShrtLngInd>SHOR</ShrtLngInd>" in text and "<AudtdInd>false</AudtdInd>" in text


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ({**HELD, "price": None, "currency": None}, "price"),
        ({**HELD, "balance_kind": "FREE"}, "balance_kind"),
        ({**HELD, "balance_kind": "LOANED"}, "quantity"),
    ],
)
def test_what_an_accounting_balance_cannot_say_is_refused(row: dict[str, object], why: str) -> None:
    with pytest.raises(CannotBeSaid, match=why):
        write_mx("semt.003", [HELD, row] if row["balance_kind"] != "TOTAL" else [row], AT)


def test_a_report_needs_no_balance_to_add_up() -> None:
    row = {"statement_reference": "R1", "account_code": "A1", "currency": "USD", "balance_date": dt.date(2026, 11, 24), "amount": Decimal(5)}
    assert b"<Rpt>" in write_mx("camt.052", [{**row, "balance_kind": "AVAILABLE"}], AT)
    with pytest.raises(CannotBeSaid, match="expected one OPENING"):
        write_mx("camt.053", [{**row, "balance_kind": "AVAILABLE"}], AT)
