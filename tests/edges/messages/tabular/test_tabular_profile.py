"""Profiles: each part of the TOML text does what it says, and what is wrong in it is named."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tallystick.edges.messages.tabular import ProfileError, limits, parse_profile, read_tabular

BROKER = """target = "execution_message"
zone = "America/New_York"
[file]
delimiter = ";"
trim = true
null_values = ["n/a"]
[columns]
action = "Act"
ref_exec_id = "Orig"
trade_date = "Day"
trade_time = "Clock"
account_code = "Acct"
quantity = "Qty"
price = "Px"
stated_net_money = "Net"
stated_commission = "Comm"
[[security]]
column = "ISIN"
kind = "ISIN"
[[security]]
column = "CUSIP"
kind = "CUSIP"
[[security]]
column = "Ticker"
kind = "SYMBOL"
[constants]
sender = "BRKR"
chain = "EXECUTION"
currency = "USD"
action = "NEW"
[values.action]
N = "NEW"
X = "CANCEL"
[templates]
exec_id = "{trade_date:%Y%m%d}-{No}"
cross_reference = "{Day}/{CUSIP}/{No}"
trade_time = "{Day} {Clock}"
[formats]
trade_date = "%d.%m.%Y"
trade_time = "%d.%m.%Y %H:%M:%S"
[numbers]
decimal = ","
thousands = "."
side_from_sign_of = "quantity"
[numbers.factors]
stated_commission = "-1"
[numbers.signs.stated_net_money]
column = "D/C"
negative = ["D"]
positive = ["C"]
[[ignore]]
column = "Act"
values = ["INFO"]
"""
HEADER = "Act;No;Orig;Day;Clock;Acct;ISIN;CUSIP;Ticker;Qty;Px;Net;D/C;Comm"


def read(folder: Path, *lines: str, profile: str = BROKER, header: str = HEADER) -> pa.Table:
    path = folder / "file.csv"
    path.write_text("\n".join([header, *lines, ""]))
    parsed = parse_profile(profile, "broker")
    return read_tabular(path, "abc", parsed).tables[parsed.target]


def test_a_broker_line_becomes_an_execution(tmp_path: Path) -> None:
    row = read(tmp_path, ";7;;03.06.2024;09:30:01; A1 ;n/a;037833100;AAPL;-1.250,5;1.194,03;1.493.134,52;C;12,50").to_pylist()[0]
    assert row["reason"] is None
    assert (row["action"], row["exec_id"], row["cross_reference"]) == ("NEW", "20240603-7", "03.06.2024/037833100/7")
    assert (row["trade_date"], row["trade_time"]) == (date(2024, 6, 3), datetime(2024, 6, 3, 9 + 4, 30, 1))
    assert (row["account_code"], row["security_code"], row["security_code_kind"]) == ("A1", "037833100", "CUSIP")
    assert (row["side"], row["quantity"], row["price"]) == ("SELL", Decimal("1250.5"), Decimal("1194.03"))
    assert (row["stated_net_money"], row["stated_commission"]) == (Decimal("1493134.52"), Decimal("-12.5"))


def test_sign_from_a_column_and_first_identifier_that_is_given(tmp_path: Path) -> None:
    row = read(tmp_path, "N;7;;03.06.2024;09:30:01;A1;US0378331005;;AAPL;10;1,5;15,00;D;").to_pylist()[0]
    assert (row["side"], row["stated_net_money"], row["security_code_kind"]) == ("BUY", Decimal("-15.00"), "ISIN")


def test_cancel_names_its_original_and_an_ignored_line_is_no_trade(tmp_path: Path) -> None:
    table = read(tmp_path, "X;8;E7;03.06.2024;;;;;;;;;;", "X;9;;03.06.2024;;;;;;;;;;", "INFO;;;;;;;;;;;;;")
    assert table["reason"].to_pylist() == [None, "MISSING_REFERENCE", "NOT_A_TRADE"]


def test_unknown_codes_signs_and_formats_are_named(tmp_path: Path) -> None:
    good = "N;7;;03.06.2024;09:30:01;A1;;;AAPL;10;1,5;15,00;D;"
    table = read(
        tmp_path,
        good.replace("N;", "Q;", 1),
        good.replace(";D;", ";?;"),
        good.replace("1,5;", "1.5;"),
        good.replace("03.06.2024", "31.06.2024"),
        good.replace("09:30:01", "25:30:01"),
    )
    assert table["reason"].to_pylist() == ["UNKNOWN_ACTION", "BAD_NUMBER", "BAD_PRICE", "BAD_DATE", "BAD_DATE"]


PRINTS = """target = "execution_message"
zone = "America/New_York"
[file]
header = false
column_names = ["ms", "price", "size"]
[columns]
trade_time = "ms"
price = "price"
quantity = "size"
[constants]
sender = "T"
chain = "EXECUTION"
action = "NEW"
side = "BUY"
account_code = "A"
security_code = "IBM"
security_code_kind = "SYMBOL"
trade_date = "2013-10-08"
[templates]
exec_id = "{ms}-{price}-{size}-{occurrence}"
[formats]
trade_time = "milliseconds_of_day"
[numbers.factors]
price = "0.0001"
"""


def test_a_file_without_header_with_scaled_prices_and_numbered_equal_lines(tmp_path: Path) -> None:
    table = read(tmp_path, "34200001,1821000,300", "34200001,1820600,100", "34200001,1821000,300", profile=PRINTS, header="34200001,1821000,300")
    assert table["reason"].null_count == 4
    assert table["price"].to_pylist()[:3] == [Decimal("182.1"), Decimal("182.1"), Decimal("182.06")]
    assert table["trade_time"][0].as_py() == datetime(2013, 10, 8, 9 + 4, 30, 0, 1000)
    assert table["exec_id"].to_pylist() == [f"34200001-{rest}" for rest in ("182.1-300-1", "182.1-300-2", "182.06-100-1", "182.1-300-3")]


def test_equal_lines_are_numbered_through_the_whole_file_whatever_the_blocks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "BLOCK_BYTES", 50)
    table = read(tmp_path, *["34200001,1821000,300"] * 9, profile=PRINTS, header="34200001,1821000,300")
    assert table["exec_id"].to_pylist() == [f"34200001-182.1-300-{number}" for number in range(1, 11)]


def test_absolute_quantities_keep_the_side_of_the_file(tmp_path: Path) -> None:
    absolute = PRINTS.replace("[numbers.factors]", '[numbers]\nabsolute = ["quantity"]\n[numbers.factors]')
    table = read(tmp_path, profile=absolute, header="34200001,1821000,-300")
    assert (table["reason"].to_pylist(), table["quantity"].to_pylist(), table["side"].to_pylist()) == ([None], [Decimal(300)], ["BUY"])


ZONED = """target = "execution_message"
zone = "America/New_York"
[file]
format = "parquet"
[columns]
exec_id = "id"
trade_date = "at"
trade_time = "at"
price = "px"
quantity = "qty"
[constants]
sender = "T"
chain = "EXECUTION"
action = "NEW"
side = "BUY"
account_code = "A"
security_code = "IBM"
security_code_kind = "SYMBOL"
[formats]
trade_date = "iso_time"
"""


@pytest.mark.parametrize(("zone", "day", "hour"), [(None, 3, 0 + 4), ("UTC", 2, 0)])
def test_typed_times_go_through_the_zone_of_the_profile(tmp_path: Path, zone: str | None, day: int, hour: int) -> None:
    midnight = pa.array([datetime(2024, 6, 3)], pa.timestamp("us", zone))
    path = tmp_path / "file.parquet"
    pq.write_table(pa.table({"id": [1], "at": midnight, "px": [Decimal("1.5")], "qty": [10]}), path)
    row = read_tabular(path, "abc", parse_profile(ZONED, "zoned")).tables["execution_message"].to_pylist()[0]
    assert (row["reason"], row["exec_id"]) == (None, "1")
    assert (row["trade_date"], row["trade_time"]) == (date(2024, 6, day), datetime(2024, 6, 3, hour))


WRONG = [
    ('target = "trades"', "target", "one of execution_message"),
    (BROKER.replace('"%d.%m.%Y"', '"day first"'), "formats.trade_date", "pattern such as"),
    (BROKER.replace('quantity = "Qty"', 'quantty = "Qty"'), "columns.quantty", "a column of execution_message"),
    (BROKER.replace('account_code = "Acct"\n', ""), "columns.account_code", "a column, constant or template"),
    (BROKER.replace('delimiter = ";"', 'delimiter = ";;"'), "file.delimiter", "one ASCII character"),
    (BROKER.replace('X = "CANCEL"', 'X = "CXL"'), "values.action.X", "NEW, CORRECT, CANCEL"),
    (BROKER.replace("America/New_York", "New York"), "zone", "America/New_York"),
    (BROKER.replace("trim = true", "trm = true"), "file.trm", "one of the keys"),
    (BROKER.replace('"-1"', '"1e-3"'), "numbers.factors.stated_commission", "exact factor"),
    (BROKER.replace('thousands = "."', 'thousands = ","'), "numbers.thousands", "another character"),
    (BROKER + "[[trailer]]\npattern = '('\nchecks = \"count\"\n", "trailer[0].pattern", "regular expression"),
    (BROKER + '[[ignore]]\ncolumn = "x"\n', "ignore[1].values", "either values or unless"),
    ("target = ", "(the whole text)", "TOML"),
]


@pytest.mark.parametrize(("text", "key", "expected"), WRONG, ids=[key for _, key, _ in WRONG])
def test_what_is_wrong_in_a_profile_is_named(text: str, key: str, expected: str) -> None:
    with pytest.raises(ProfileError) as error:
        parse_profile(text, "mine")
    assert error.value.key == key
    assert "profile mine" in str(error.value)
    assert expected in str(error.value)
