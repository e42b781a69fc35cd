"""Tallystick's own format for every landing table, as CSV and as Parquet, and how files are recognised and proposed."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pyarrow.csv as pa_csv
import pyarrow.parquet as pq
import pytest

from tallystick.edges.messages.reading import FileRefused
from tallystick.edges.messages.tabular import (
    canonical_columns,
    canonical_profile,
    limits,
    parse_profile,
    propose_profile,
    read_tabular,
    recognise,
    recognise_file,
    shipped_profile,
    shipped_profiles,
)
from tallystick.edges.messages.tabular.profile import TARGETS
from tallystick.edges.messages.tabular.reasons import EXAMPLE_GOOD_LINE, EXAMPLE_HEADER
from tallystick.edges.messages.tabular.required import REQUIRED, closed_values
from tallystick.model.contract import Column, Kind

SAMPLE: dict[Kind, object] = {
    Kind.DATE: date(2024, 6, 3),
    Kind.TIMESTAMP: datetime(2024, 6, 3, 13, 30, 0, 125000),
    Kind.QUANTITY: Decimal("1250.500000"),
    Kind.PRICE: Decimal("10.25000001"),
    Kind.MONEY: Decimal("12817.63"),
    Kind.RATE: Decimal("1.02"),
    Kind.COUNT: 7,
}


def full_row(target: str) -> dict[str, object]:
    def sample(column: Column) -> object:
        allowed = closed_values(target, column.name)
        return SAMPLE.get(column.kind, allowed[0] if allowed else f"{column.name} 1")

    return {name: sample(TARGETS[target][name]) for name in canonical_columns(target)}


def typed_table(target: str) -> pa.Table:
    contract = TARGETS[target]
    return pa.Table.from_pylist([full_row(target)], schema=pa.schema([contract.arrow.field(name) for name in canonical_columns(target)]))


@pytest.mark.parametrize("target", TARGETS)
def test_every_table_is_read_back_from_its_own_csv_and_parquet(tmp_path: Path, target: str) -> None:
    table = typed_table(target)
    pa_csv.write_csv(table, tmp_path / f"{target}_today.csv")
    pq.write_table(table, tmp_path / f"{target}_today.parquet")
    for ending in ("csv", "parquet"):
        path = tmp_path / f"{target}_today.{ending}"
        profile = recognise_file(path, shipped_profiles())
        assert profile is not None
        assert (profile.target, profile.format) == (target, ending)
        row = read_tabular(path, "abc", profile).tables[target].to_pylist()[0]
        assert row["reason"] is None
        assert {name: row[name] for name in canonical_columns(target)} == full_row(target)


@pytest.mark.parametrize("target", TARGETS)
def test_required_columns_are_columns_of_the_contract(target: str) -> None:
    assert set(REQUIRED[target]) <= set(canonical_columns(target))


def test_a_comment_names_the_table_where_the_header_could_be_several() -> None:
    header = b"account_code,statement_source,currency,amount,balance_date,balance_kind,entry_date\n"
    for table in ("stated_entry", "stated_balance"):
        profile = recognise(b"# tallystick " + table.encode() + b"\n" + header, shipped_profiles())
        assert profile is not None
        assert profile.target == table


def test_a_strange_header_is_not_recognised() -> None:
    assert recognise(b"a,b,c\n1,2,3\n", shipped_profiles()) is None
    assert recognise(b"", shipped_profiles()) is None


def parquet(folder: Path, **columns: object) -> Path:
    path = folder / "execution_message.parquet"
    usual: dict[str, object] = dict(zip(EXAMPLE_HEADER.split(","), ([cell or None] for cell in EXAMPLE_GOOD_LINE.split(",")), strict=True))
    pq.write_table(pa.table(usual | columns), path)
    return path


def test_parquet_with_other_types_is_read_exactly(tmp_path: Path) -> None:
    path = parquet(
        tmp_path,
        quantity=pa.array([100], pa.int32()),
        price=pa.array([10.1], pa.float64()),
        trade_date=pa.array([date(2024, 6, 3)], pa.date32()),
        side=pa.array(["BUY"]).dictionary_encode(),
    )
    reading = read_tabular(path, "abc", canonical_profile("execution_message", "parquet"))
    row = reading.tables["execution_message"].to_pylist()[0]
    assert (row["reason"], row["quantity"], row["price"]) == (None, Decimal(100), Decimal("10.1"))
    assert reading.remarks == ("floats taken by their shortest decimal text: price",)


@pytest.mark.parametrize(("price", "reason"), [(float("nan"), "BAD_PRICE"), (1e300, "BAD_PRICE"), (-1.5, "NEGATIVE_PRICE"), (0.1 + 0.2, "BAD_PRICE")])
def test_bad_floats_in_parquet_get_a_reason_and_keep_their_row(tmp_path: Path, price: float, reason: str) -> None:
    row = read_tabular(parquet(tmp_path, price=[price]), "abc", canonical_profile("execution_message", "parquet")).tables["execution_message"].to_pylist()[0]
    assert (row["reason"], row["line_number"], row["byte_offset"]) == (reason, 1, None)
    assert '"exec_id": "E1"' in row["raw_text"]


def test_parquet_files_that_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    profile = canonical_profile("execution_message", "parquet")
    path = parquet(tmp_path, price=[[1, 2]])
    with pytest.raises(FileRefused, match="WRONG_COLUMN_TYPE"):
        read_tabular(path, "abc", profile)
    path.write_bytes(parquet(tmp_path).read_bytes()[:-20])
    with pytest.raises(FileRefused, match="NOT_PARQUET"):
        read_tabular(path, "abc", profile)
    path.write_text("sender,price\n")
    with pytest.raises(FileRefused, match="NOT_PARQUET"):
        read_tabular(path, "abc", profile)
    pq.write_table(pa.table({"sender": ["A"]}), path)
    with pytest.raises(FileRefused, match="MISSING_COLUMNS"):
        read_tabular(path, "abc", profile)
    monkeypatch.setattr(limits, "ROW_GROUP_LIMIT_BYTES", 100)
    with pytest.raises(FileRefused, match="PARQUET_TOO_LARGE"):
        read_tabular(parquet(tmp_path), "abc", profile)


def test_few_long_texts_repeated_often_are_refused_before_they_fill_the_memory(tmp_path: Path) -> None:
    rows = 100_000
    lines = dict(zip(EXAMPLE_HEADER.split(","), ([cell or "x"] * rows for cell in EXAMPLE_GOOD_LINE.split(",")), strict=True))
    bomb = pa.DictionaryArray.from_arrays(pa.array([0] * rows, pa.int32()), pa.array(["E" * 1_000_000]))
    path = tmp_path / "execution_message.parquet"
    pq.write_table(pa.table({**lines, "exec_id": bomb}), path)
    assert path.stat().st_size < 100_000  # and 100,000 x 1 MB = 100 GB unpacked
    with pytest.raises(FileRefused, match="PARQUET_TOO_LARGE"):
        read_tabular(path, "abc", canonical_profile("execution_message", "parquet"))


UNKNOWN = """Trade Date;Trade ID;B/S;Ticker;Qty;Price;Account
03/25/2024;T1;B;AAPL;1,000;$171.21;A1
03/26/2024;T2;S;MSFT;50;$421.65;A1
"""


def test_a_proposal_for_an_unknown_file_reads_it_once_edited(tmp_path: Path) -> None:
    path = tmp_path / "unknown.csv"
    path.write_text(UNKNOWN)
    proposal = propose_profile(path)
    assert proposal.target == "execution_message"
    assert proposal.to_edit == ("sender", "chain", "action")
    assert set(proposal.reasons) == set(UNKNOWN.split("\n")[0].split(";"))
    table = read_tabular(path, "abc", parse_profile(proposal.text, "proposed")).tables["execution_message"]
    assert table["reason"].null_count == 2
    assert table.select(["exec_id", "trade_date", "side", "quantity", "price"]).to_pylist()[0] == {
        "exec_id": "T1",
        "trade_date": date(2024, 3, 25),
        "side": "BUY",
        "quantity": Decimal(1000),
        "price": Decimal("171.21"),
    }


def test_a_proposal_never_invents_a_side(tmp_path: Path) -> None:
    path = tmp_path / "unknown.csv"
    path.write_text(UNKNOWN.replace(";B;", ";3;").replace(";S;", ";4;"))
    text = propose_profile(path).text
    assert "# 3: EDIT, one of BUY" in text
    table = read_tabular(path, "abc", parse_profile(text, "proposed")).tables["execution_message"]
    assert table["side"].null_count == 2


def test_shipped_profiles_have_names_of_their_own() -> None:
    names = [profile.name for profile in shipped_profiles()]
    assert len(names) == len(set(names)) >= 2 * len(TARGETS)
    with pytest.raises(KeyError, match="sec_fails"):
        shipped_profile("nobody")
