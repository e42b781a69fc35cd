"""Each reason of the closed list, provoked by its own smallest example."""

from __future__ import annotations

from pathlib import Path

import pytest

from tallystick.edges.messages.reading import FileRefused
from tallystick.edges.messages.tabular import canonical_profile, limits, parse_profile, read_tabular
from tallystick.edges.messages.tabular.reasons import EXAMPLE_GOOD_LINE, EXAMPLE_HEADER, FILE_REASONS, PRECEDENCE, ROW_REASONS, Reason

EXECUTIONS = canonical_profile("execution_message")
BY_LINE = [reason for reason in ROW_REASONS if not reason.provoked_by.startswith("(")]


def execution_file(folder: Path, *lines: str) -> Path:
    path = folder / "file.csv"
    path.write_bytes("\n".join([EXAMPLE_HEADER, *lines, ""]).encode("utf-8", "surrogateescape"))
    return path


@pytest.mark.parametrize("reason", BY_LINE, ids=[reason.code for reason in BY_LINE])
def test_the_example_of_a_reason_gets_it_and_its_neighbours_do_not(tmp_path: Path, reason: Reason) -> None:
    reading = read_tabular(execution_file(tmp_path, EXAMPLE_GOOD_LINE, reason.provoked_by, EXAMPLE_GOOD_LINE), "abc", EXECUTIONS)
    table = reading.tables["execution_message"]
    assert table["reason"].to_pylist() == [None, reason.code, None]
    assert table["line_number"].to_pylist() == [2, 3, 4]
    raw = table["raw_text"].to_pylist()
    assert raw == [None, reason.provoked_by.replace("\udce9", "\\xe9"), None]
    assert table["detail"][1].as_py()
    assert (reading.lines_read, reading.lines_of_form, reading.rows, reading.rejected) == (4, 1, 3, 1)


def test_the_list_is_closed_and_each_code_stands_once() -> None:
    assert len(PRECEDENCE) == len(ROW_REASONS)
    assert not set(PRECEDENCE) & {reason.code for reason in FILE_REASONS}
    assert all(reason.sentence and reason.provoked_by for reason in (*ROW_REASONS, *FILE_REASONS))


def test_of_several_defects_the_first_in_order_stands(tmp_path: Path) -> None:
    no_account_bad_date_bad_side = "ALPHA,EXECUTION,NEW,E1,,3.6.2024,,US0378331005,ISIN,LEND,-5,10.25"
    table = read_tabular(execution_file(tmp_path, no_account_bad_date_bad_side), "abc", EXECUTIONS).tables["execution_message"]
    assert table["reason"].to_pylist() == ["MISSING_ACCOUNT"]


def test_a_cancel_needs_no_more_than_what_it_cancels(tmp_path: Path) -> None:
    table = read_tabular(
        execution_file(tmp_path, "ALPHA,EXECUTION,CANCEL,E2,E1,2024-06-03,,,,,,", "ALPHA,EXECUTION,CANCEL,E3,E1,2024-06-03,,,,,0,"), "abc", EXECUTIONS
    ).tables["execution_message"]
    assert table["reason"].to_pylist() == [None, None]


def test_bad_number_in_another_column(tmp_path: Path) -> None:
    path = tmp_path / "stated_balance.csv"
    path.write_text("statement_source,account_code,balance_date,balance_kind,currency,amount\nBANK,1,2024-06-03,CLOSING,USD,1.234.567\n")
    table = read_tabular(path, "abc", canonical_profile("stated_balance")).tables["stated_balance"]
    assert table["reason"].to_pylist() == ["BAD_NUMBER"]


REFUSED = {
    "EMPTY_FILE": b"",
    "WRONG_ENCODING": "sender,chain\n".encode("utf-16"),
    "WRONG_DELIMITER": EXAMPLE_HEADER.replace(",", ";").encode() + b"\n",
    "MISSING_COLUMNS": EXAMPLE_HEADER.replace(",exec_id", "").encode() + b"\n",
}


@pytest.mark.parametrize("reason", REFUSED)
def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path, reason: str) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes(REFUSED[reason])
    with pytest.raises(FileRefused) as refused:
        read_tabular(path, "abc", EXECUTIONS)
    assert refused.value.reason == reason


def test_missing_columns_are_named(tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    path.write_text("sender,exec_id,price\n")
    with pytest.raises(FileRefused, match=r"lacks .*account_code.*quantity"):
        read_tabular(path, "abc", EXECUTIONS)


def test_an_endless_line_is_refused_after_one_block(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "BLOCK_BYTES", 4096)
    monkeypatch.setattr(limits, "LINE_LIMIT_BYTES", 10_000)
    path = tmp_path / "file.csv"
    with path.open("wb") as file:
        file.write(EXAMPLE_HEADER.encode() + b"\n" + b"x" * limits.HEAD_BYTES)
        file.truncate(1 << 30)  # a line of 1 GB, its end sparse on disk
    with pytest.raises(FileRefused, match="longer than 10,000 bytes") as refused:
        read_tabular(path, "abc", EXECUTIONS)
    assert refused.value.reason == "LINE_TOO_LONG"


SEC = """target = "stated_position"
[file]
delimiter = "|"
quote = ""
[columns]
statement_date = "DAY"
quantity = "FAILS"
security_code = "CUSIP"
[constants]
security_code_kind = "CUSIP"
statement_source = "SEC"
account_code = "NSCC_CNS"
balance_kind = "FAILS"
[formats]
statement_date = "%Y%m%d"
[[trailer]]
pattern = 'Trailer record count (\\d+)$'
checks = "count"
[[trailer]]
pattern = 'Trailer total quantity of shares (\\d+)$'
checks = "sum:quantity"
"""


@pytest.mark.parametrize(("count", "total", "refused"), [(2, 150 + 30, False), (3, 150 + 30, True), (2, 181, True)])
def test_trailer_totals_are_checked(tmp_path: Path, count: int, total: int, refused: bool) -> None:
    path = tmp_path / "fails.txt"
    lines = ["DAY|CUSIP|FAILS", "20210104|037833100|150", "20210104|594918104|30"]
    path.write_text("\n".join([*lines, f"Trailer record count {count}", f"Trailer total quantity of shares {total}", ""]))
    if refused:
        with pytest.raises(FileRefused, match="TRAILER_MISMATCH"):
            read_tabular(path, "abc", parse_profile(SEC, "sec"))
        return
    reading = read_tabular(path, "abc", parse_profile(SEC, "sec"))
    assert (reading.lines_read, reading.lines_of_form, reading.rows, reading.remarks) == (5, 3, 2, ())


def test_a_missing_trailer_is_a_remark(tmp_path: Path) -> None:
    path = tmp_path / "fails.txt"
    path.write_text("DAY|CUSIP|FAILS\n20210104|037833100|150\n")
    assert read_tabular(path, "abc", parse_profile(SEC, "sec")).remarks == (
        "no trailer states count, sum:quantity; the file cannot be checked for completeness",
    )
