"""Files nobody here wrote, read through profiles: SEC fails (raw and Parquet), broker exports, exchange prints as executions."""

from __future__ import annotations

import io
import lzma
import zipfile
from collections import Counter
from datetime import date
from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest

from tallystick.edges.messages.reading import FileRefused
from tallystick.edges.messages.tabular import parse_profile, propose_profile, read_tabular, recognise_file, shipped_profile, shipped_profiles


def unpacked(source: Path, folder: Path) -> Path:
    path = folder / source.stem
    path.write_bytes(lzma.decompress(source.read_bytes()))
    return path


def total(column: pa.ChunkedArray) -> Decimal:
    return Decimal(pc.sum(column.cast(pa.decimal128(38, column.type.scale))).as_py())


def test_sec_fails_first_half_of_january_2021_agrees_with_its_trailer(shared_data: Path, tmp_path: Path) -> None:
    path = unpacked(shared_data / "settlement_fails" / "cnsfails202101a.txt.xz", tmp_path)
    profile = recognise_file(path, shipped_profiles())
    assert profile is shipped_profile("sec_fails")
    reading = read_tabular(path, "abc", profile)
    table = reading.tables["stated_position"]
    assert (reading.rows, reading.rejected) == (48_215, 0)
    assert (reading.lines_read, reading.lines_of_form) == (48_215 + 3, 3)  # header and two trailers
    assert total(table["quantity"]) == Decimal(1_988_791_343)
    first = table.to_pylist()[0]
    assert (first["statement_date"], first["security_code"], first["quantity"], first["price"]) == (
        date(2021, 1, 4),
        "B38564108",
        Decimal(19305),
        Decimal("8.00"),
    )


def test_sec_fails_second_half_has_no_trailer_and_says_so(shared_data: Path, tmp_path: Path) -> None:
    path = unpacked(shared_data / "settlement_fails" / "cnsfails202101b.txt.xz", tmp_path)
    reading = read_tabular(path, "abc", shipped_profile("sec_fails"))
    assert (reading.rows, reading.rejected) == (55_972, 0)
    assert any("no trailer states" in remark for remark in reading.remarks)


def test_sec_fails_with_a_line_lost_on_the_way_is_refused(shared_data: Path, tmp_path: Path) -> None:
    path = unpacked(shared_data / "settlement_fails" / "cnsfails202101a.txt.xz", tmp_path)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:1000] + lines[1001:]))
    with pytest.raises(FileRefused, match="the trailer states 48215 for count, the file holds 48214"):
        read_tabular(path, "abc", shipped_profile("sec_fails"))


@pytest.mark.parametrize(("year", "rows", "without_price"), [(2019, 1_050_602, 13_821), (2020, 1_206_764, 14_284)])
def test_sec_fails_of_a_year_as_parquet(shared_data: Path, year: int, rows: int, without_price: int) -> None:
    path = shared_data / "settlement_fails" / f"sec_fails_{year}.parquet"
    profile = recognise_file(path, shipped_profiles())
    assert profile is shipped_profile("sec_fails_parquet")
    reading = read_tabular(path, "abc", profile)
    table = reading.tables["stated_position"]
    assert (reading.rows, reading.rejected) == (rows, 0)
    assert table["price"].null_count == without_price
    assert total(table["quantity"]) == Decimal(pc.sum(pq.read_table(path, columns=["quantity"])["quantity"]).as_py())


def good(table: pa.Table) -> pa.Table:
    return table.filter(pc.is_null(table["reason"]))


def export(shared_data: Path, folder: Path, member: str) -> Path:
    path = folder / Path(member).name
    with zipfile.ZipFile(shared_data / "broker_statements" / "csv_json_ofx_exports.zip") as archive:
        path.write_bytes(archive.read(member))
    return path


SCHWAB = (
    "schwab_transactions",
    "2023/transactions",
    "bond_interest/transactions",
    "cash_merger/transactions",
    "interest_tax/transactions",
    "rsu_settlement/transactions",
)


@pytest.mark.parametrize("member", SCHWAB)
def test_each_schwab_line_is_a_trade_or_money_or_neither_and_never_both(shared_data: Path, tmp_path: Path, member: str) -> None:
    path = export(shared_data, tmp_path, f"schwab/data/{member}.csv")
    assert recognise_file(path, shipped_profiles()) is shipped_profile("schwab_trades")
    trades = read_tabular(path, "abc", shipped_profile("schwab_trades"))
    cash = read_tabular(path, "abc", shipped_profile("schwab_cash"))
    assert trades.rejected == cash.rejected == 0
    kept = [
        reading.tables[name].filter(pc.is_null(reading.tables[name]["reason"])) for reading, name in ((trades, "execution_message"), (cash, "cash_message"))
    ]
    assert not set(kept[0]["line_number"].to_pylist()) & set(kept[1]["line_number"].to_pylist())
    for trade in kept[0].to_pylist():
        sign = -1 if trade["side"] == "BUY" else 1
        expected = sign * trade["quantity"] * trade["price"] + (trade["stated_commission"] or 0)
        assert abs(trade["stated_net_money"] - expected) < Decimal("0.10"), trade  # the file holds rounding cases of up to 6 cents


def test_schwab_lines_of_one_export(shared_data: Path, tmp_path: Path) -> None:
    path = export(shared_data, tmp_path, "schwab/data/2023/transactions.csv")
    row = read_tabular(path, "abc", shipped_profile("schwab_trades")).tables["execution_message"].to_pylist()[1]
    assert (row["trade_date"], row["side"], row["quantity"], row["price"]) == (date(2023, 10, 9), "BUY", Decimal(300), Decimal("135.0075"))
    assert (row["stated_commission"], row["stated_net_money"]) == (Decimal("-1.34"), Decimal("-40503.61"))  # -(300 x 135.0075 + 1.34)
    assert row["exec_id"] == "20231009-BAR-Buy-300--$40503.61-1"


def test_morgan_stanley_withdrawals_with_their_note(shared_data: Path, tmp_path: Path) -> None:
    path = export(shared_data, tmp_path, "morgan_stanley/data/Withdrawals Report.csv")
    profile = recognise_file(path, shipped_profiles())
    assert profile is shipped_profile("morgan_stanley_withdrawals")
    reading = read_tabular(path, "abc", profile)
    table = reading.tables["execution_message"]
    assert table["reason"].to_pylist() == [None, "NOT_A_TRADE", "NOT_A_TRADE", None]
    assert reading.lines_of_form == 2  # header and note
    assert table["quantity"].to_pylist()[0] == Decimal(2)
    assert table["price"].to_pylist()[0] == Decimal("2110.00")


def test_freetrade_orders(shared_data: Path, tmp_path: Path) -> None:
    path = export(shared_data, tmp_path, "freetrade/data/transactions.csv")
    profile = recognise_file(path, shipped_profiles())
    assert profile is shipped_profile("freetrade_orders")
    reading = read_tabular(path, "abc", profile)
    table = reading.tables["execution_message"]
    rejected = table.filter(pc.equal(table["reason"], "BAD_QUANTITY"))
    assert (reading.rejected, rejected.num_rows) == (8, 8)  # parts of a share with eight decimals, where a quantity holds six: never rounded
    assert all("expected plain digits with up to 6 decimals" in detail for detail in rejected["detail"].to_pylist())
    first = table.to_pylist()[0]
    assert (first["exec_id"], first["trade_date"], first["side"], first["security_code"]) == ("PEJJSM8NABDD", date(2024, 1, 16), "SELL", "IE00B3YCGJ38")


def test_every_export_can_be_looked_at(shared_data: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(shared_data / "broker_statements" / "csv_json_ofx_exports.zip") as archive:
        members = [name for name in archive.namelist() if name.endswith(".csv")]
    for member in members:
        proposal = propose_profile(export(shared_data, tmp_path, member))
        assert proposal.reasons
        assert proposal.target


PRINTS = """target = "execution_message"
description = "Exchange prints, replayed as a day of executions"
zone = "America/New_York"
[file]
header = false
column_names = ["milliseconds", "price", "size", "exchange", "condition", "suspicious"]
[columns]
trade_time = "milliseconds"
price = "price"
quantity = "size"
venue = "exchange"
[constants]
sender = "TAPE"
chain = "EXECUTION"
action = "NEW"
side = "BUY"
account_code = "REPLAY"
security_code = "SYMBOL_HERE"
security_code_kind = "SYMBOL"
currency = "USD"
trade_date = "DATE_HERE"
[templates]
exec_id = "{line_number}"
cross_reference = "{milliseconds}-{price}-{size}-{exchange}-{condition}-{occurrence}"
[formats]
trade_time = "milliseconds_of_day"
[numbers.factors]
price = "0.0001"
[[ignore]]
column = "suspicious"
values = ["1"]
"""


def test_the_aig_and_ibm_prints_as_executions(shared_data: Path, tmp_path: Path) -> None:
    outcomes: Counter[str | None] = Counter()
    lines = 0
    for source in sorted((shared_data / "trade_prints").glob("*_trade.zip")):
        symbol, day, _ = source.stem.split("_")
        with zipfile.ZipFile(source) as archive:
            content = archive.read(archive.namelist()[0])
        path = tmp_path / f"{source.stem}.csv"
        path.write_bytes(content)
        text = PRINTS.replace("SYMBOL_HERE", symbol.upper()).replace("DATE_HERE", f"{day[:4]}-{day[4:6]}-{day[6:]}")
        table = read_tabular(path, "abc", parse_profile(text, "prints")).tables["execution_message"]
        plain = [line.split(b",") for line in io.BytesIO(content).read().splitlines()]
        assert total(table["quantity"]) == sum(int(fields[2]) for fields in plain)
        assert total(table["price"]) == sum(Decimal(fields[1].decode()) for fields in plain) / 10000
        assert len(set(table["cross_reference"].to_pylist())) == table.num_rows
        outcomes.update(table["reason"].to_pylist())
        lines += len(plain)
    assert sum(outcomes.values()) == lines
    assert set(outcomes) <= {None, "NOT_A_TRADE"}
    assert 200_000 < lines < 210_000
