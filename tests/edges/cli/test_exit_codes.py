"""What every command answers: 0 done, 1 done with rejected rows or open exceptions, 2 usage, 3 a whole file refused, 4 store or lock, 5 integrity violated."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tallystick.day.book import open_book
from tests.edges.cli.command import Tally
from tests.faults.small_day import DAYS, execution, files_of, new_book, price_rows, write_rows

FIRST, SECOND, _ = DAYS


def test_a_day_from_init_to_close(tally: Tally, short_line: None, one_day: Path, tmp_path: Path) -> None:
    """Every line of the master data is good: 0. One of the day's lines is of an account nobody knows: 1."""
    book = tmp_path / "book"
    assert tally("init", book).code == 0
    assert tally("load", book, *files_of(one_day, "cut-over")).code == 0
    opened = tally("day", "open", book, FIRST.isoformat())
    assert (opened.code, opened.out) == (0, "2026-11-10 is open; files loaded now belong to it\n")
    assert tally("load", book, *files_of(one_day, FIRST.isoformat())).code == 0
    ran = tally("day", "run", book)
    assert (ran.code, "2026-11-10 version 1: " in ran.out) == (1, True)
    assert "nothing changed" in tally("day", "run", book).out
    closed = tally("day", "close", book, FIRST.isoformat())
    assert (closed.code, "2026-11-10 is closed and sealed" in closed.out) == (1, True)
    assert tally("verify", book).code == 0


def test_a_day_without_exceptions_is_0(tally: Tally, one_day_book: Path, tmp_path: Path) -> None:
    file = write_rows(tmp_path / "price_message.csv", price_rows(SECOND, 10))
    assert tally("day", "open", one_day_book, SECOND.isoformat()).code == 0
    assert tally("load", one_day_book, file).code == 0
    assert tally("day", "close", one_day_book).code == 0


def test_a_line_that_cannot_be_read_makes_the_load_1(tally: Tally, one_day_book: Path, tmp_path: Path) -> None:
    tally("day", "open", one_day_book, SECOND.isoformat())
    answer = tally("load", one_day_book, write_rows(tmp_path / "execution_message.csv", [execution("N1", SECOND), execution("N2", SECOND, price="1,5")]))
    assert answer.code == 1
    assert "3 lines: 2 execution_message; 1 with a reason" in answer.out


def test_usage_is_2(tally: Tally, one_day_book: Path) -> None:
    for words, message in (
        (("day", "open", one_day_book, "10.11.2026"), "tallystick: date: found '10.11.2026', expected YYYY-MM-DD"),
        (("day", "open", one_day_book, FIRST.isoformat()), "tallystick: 2026-11-10 is not after the last close, 2026-11-10"),
        (("day", "run", one_day_book), "tallystick: no day is open; open one with `tallystick day open BOOK DATE`"),
        (("day", "plan", one_day_book), "tallystick: no day is open"),
        (("day", "close", one_day_book, "2026-11-12"), "tallystick: found 2026-11-12, expected the open day, none is open"),
        (("init", one_day_book), "entries is already here; open it, or choose another folder"),
        (("init", one_day_book / "other", "--store", "mysql://u:secret@x/d"), "tallystick: store: found 'mysql://…', expected one of postgresql://"),
        (("rebuild", one_day_book, "--store", "x"), "tallystick: store: found 'text without ://', expected one of postgresql://"),
        (("show", one_day_book, "tradde"), "tallystick: found table 'tradde', expected one of: due_trade, fx_trade"),
        (("show", one_day_book, "trade", "--where", "colour = 'red'"), "tallystick: --where colour = 'red': Binder Error"),
        (("show", one_day_book, "trade", "--where", "quantity >"), "tallystick: --where quantity >: Parser Error"),
        (("show", one_day_book, "trade", "--format", "pdf"), "tallystick: --format: found pdf, expected one of table, csv, json, parquet, xlsx"),
        (("show", one_day_book, "trade", "--date", "soon"), "tallystick: date: found 'soon', expected YYYY-MM-DD"),
        (("load", one_day_book), "Missing argument 'FILE...'"),
        (("frobnicate", one_day_book), "No such command 'frobnicate'"),
    ):
        answer = tally(*words)
        assert answer.code == 2, (words, answer)
        assert message in answer.err, (words, answer)
        assert answer.out == ""


def test_a_whole_file_refused_is_3_and_the_others_are_loaded(tally: Tally, one_day_book: Path, tmp_path: Path) -> None:
    tally("day", "open", one_day_book, SECOND.isoformat())
    empty = tmp_path / "empty.csv"
    empty.touch()
    good = write_rows(tmp_path / "execution_message.csv", [execution("N1", SECOND)])
    answer = tally("load", one_day_book, empty, tmp_path / "absent.csv", tmp_path, good)
    assert answer.code == 3
    assert "EMPTY_FILE: empty.csv: found no bytes, expected at least one line" in answer.err
    assert f"{tmp_path / 'absent.csv'}: No such file or directory; expected a readable file" in answer.err
    assert f"{tmp_path}: Is a directory; expected a readable file" in answer.err
    assert "execution_message.csv: entry" in answer.out


def test_an_unknown_profile_is_3(tally: Tally, one_day_book: Path, tmp_path: Path) -> None:
    answer = tally("load", one_day_book, write_rows(tmp_path / "x.csv", [{"a": 1}]), "--as", "nobody")
    assert answer.code == 3
    assert "UNKNOWN_PROFILE: found --as nobody, expected one of: " in answer.err


def test_no_book_and_a_second_writer_are_4(tally: Tally, one_day_book: Path, tmp_path: Path) -> None:
    nothing = tally("day", "status", tmp_path / "nothing")
    assert (nothing.code, "found no journal.sqlite; expected a book made by init" in nothing.err) == (4, True)
    with open_book(one_day_book, write=True, command="serve"):
        second = tally("day", "open", one_day_book, SECOND.isoformat())
        assert second.code == 4
        assert "another process is writing to this book: process" in second.err
        assert "command: serve" in second.err
        assert tally("day", "status", one_day_book).code == 0, "readers are not kept out"


def test_damage_is_5_and_a_rebuild_puts_it_right(tally: Tally, one_day_book: Path) -> None:
    path = next((one_day_book / "tables" / "security" / FIRST.isoformat()).iterdir())
    path.write_bytes(path.read_bytes()[:-1])
    found = tally("verify", one_day_book, "--json")
    assert found.code == 5
    assert found.json["sound"] is False
    assert "tables/security/2026-11-10" in found.json["problems"][0]
    tally("day", "open", one_day_book, SECOND.isoformat())
    assert tally("day", "run", one_day_book).code == 5
    assert tally("show", one_day_book, "security").code == 5
    rebuilt = tally("rebuild", one_day_book)
    assert (rebuilt.code, "every sealed day has the digest it had" in rebuilt.out) == (0, True)
    assert tally("verify", one_day_book).code == 0


def test_wrong_settings_are_2(tally: Tally, one_day_book: Path) -> None:
    (one_day_book / "tallystick.toml").write_text("[firm]\nname = 5\n")
    answer = tally("day", "status", one_day_book)
    assert (answer.code, "[firm] name: found 5, expected a str" in answer.err) == (2, True)


def test_json_of_every_command_parses(tally: Tally, one_day_book: Path, tmp_path: Path) -> None:
    file = write_rows(tmp_path / "execution_message.csv", [execution("N1", SECOND)])
    assert tally("init", tmp_path / "other", "--json").json["sequence"] == 1
    assert tally("day", "open", one_day_book, SECOND.isoformat(), "--json").json == {"open_day": "2026-11-12"}
    assert tally("load", one_day_book, file, "--dry-run", "--json").json[str(file)]["profile"] == "canonical_execution_message"
    assert tally("load", one_day_book, file, "--json").json["receipts"][0]["rows"] == {"execution_message": 1}
    assert tally("load", one_day_book, file, "--json").json["receipts"][0]["repeated"] is True
    assert {step["intent"] for step in tally("day", "plan", one_day_book, "--json").json} <= {"make", "keep", "define", "skip"}
    assert tally("day", "run", one_day_book, "--json").json["version"] == 1
    assert tally("day", "status", one_day_book, "--json").json["open_day"] == "2026-11-12"
    assert tally("day", "close", one_day_book, "--json").json["changed"] is False
    assert tally("show", one_day_book, "tables", "--json").json["trade"]
    shown = tally("show", one_day_book, "trade", "--date", SECOND.isoformat(), "--json")
    assert [row["exec_id"] for row in _records(shown.out)] == ["N1"]
    assert tally("show", one_day_book, "trade", "--date", "2026-11-30", "--json").code == 0
    assert {"name", "family", "title"} == set(tally("report", one_day_book, "list", "--json").json[0])
    assert tally("verify", one_day_book, "--json").json["sound"] is True
    assert tally("rebuild", one_day_book, "--json").json["sound"] is True


def _records(text: str) -> list[dict[str, object]]:
    found = json.loads(text)
    return found["rows"] if isinstance(found, dict) else found


def test_show_prints_each_format(tally: Tally, one_day_book: Path, tmp_path: Path) -> None:
    as_csv = tally("show", one_day_book, "security", "--date", FIRST.isoformat(), "--format", "csv")
    assert (as_csv.code, len(as_csv.out.splitlines())) == (0, 4)
    assert tally("show", one_day_book, "security").out.count("AAA") >= 2
    assert tally("show", one_day_book, "security", "--format", "parquet", "--out", tmp_path / "x.parquet").code == 0
    assert (tmp_path / "x.parquet").stat().st_size > 0


def test_a_cut_over_that_disagrees_is_3_with_the_list(tally: Tally, one_day: Path, short_line: None, tmp_path: Path) -> None:
    book = new_book(tmp_path / "book", one_day)
    files = [file for file in files_of(one_day, "cut-over") if file.name != "opening_message.csv"]
    tally("load", book, *files, write_rows(tmp_path / "opening_message.csv", [{"opening_kind": "CASH", "account_code": "C1", "amount": 5}]))
    answer = tally("day", "open", book, FIRST.isoformat())
    assert answer.code == 3
    assert "the opening balances do not agree, nothing was changed:" in answer.err
    assert "LEDGER_SUM USD: expected 0.000000, found -5.000000, difference -5.000000" in answer.err
    assert json.loads(tally("day", "status", book, "--json").out)["open_day"] is None


@pytest.mark.parametrize("words", [("day",), ()])
def test_no_command_shows_the_help(tally: Tally, words: tuple[str, ...]) -> None:
    answer = tally(*words)
    assert "Commands" in answer.out + answer.err
    assert answer.code in (0, 2)
