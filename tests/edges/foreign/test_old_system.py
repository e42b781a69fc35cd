"""The sample mapped end to end on PostgreSQL: taken, run, closed, and held beside the old system, which has exactly the seeded mistakes."""

from __future__ import annotations

import threading
from collections import Counter
from pathlib import Path

import psycopg
import pytest

from tallystick.day.book import open_book
from tallystick.edges.foreign import moment
from tallystick.edges.intake import finish_loads
from tallystick.journal import Kind
from tallystick.stores.postgres_store import PostgresStore
from tests.edges.cli.command import Tally
from tests.edges.foreign.conftest import OldSystem


def opened(tally: Tally, system: OldSystem) -> None:
    """A day opened over what was taken for the cut-over."""
    assert tally("take", system.book, "--as", "viejo", "--date", "2026-11-09").code == 0
    assert tally("day", "open", system.book, "2026-11-10").code == 0


def test_a_day_of_the_old_system_is_taken_run_closed_and_compared(tally: Tally, old_system: OldSystem) -> None:
    book = old_system.book
    cut_over = tally("take", book, "--as", "viejo", "--date", "2026-11-09", "--json")
    assert cut_over.json["rows"] == {"security_message": 4, "account_message": 7, "price_message": 4, "opening_message": 15}
    assert tally("day", "open", book, "2026-11-10").code == 0

    taken = tally("take", book, "--as", "viejo", "--json")
    assert (taken.code, taken.json["rejected"]) == (1, 1), "one trade has a side nobody knows"
    assert taken.json["rows"]["execution_message"] == 41, "40 and the one with side X; not the draft, not yesterday's"
    wrong = tally("show", book, "execution_message", "--where", "reason is not null", "--json").json
    assert [(each["reason"], each["exec_id"], each["detail"].split(",")[0]) for each in wrong] == [("UNKNOWN_SIDE", "20261110-41", "side: found X")]
    assert "tipo_operacion=X" in wrong[0]["raw_text"]
    assert tally("verify", book).code == 0

    assert tally("day", "close", book).code == 1, "a rejected row is an open exception"

    compared = tally("compare", book, "--as", "viejo", "--json")
    assert compared.code == 1
    found = {table["name"]: {(each["column"], each["cause"]): each["count"] for each in table["differences"]} for table in compared.json["tables"]}
    assert found == {
        "operaciones": {("", "ONLY_THEIRS"): 1, ("gross", "ROUNDING"): 1, ("gross", "SCALE"): 1},
        "posiciones": {("", "ONLY_OURS"): 1, ("", "ONLY_THEIRS"): 1, ("trade_date_quantity", "SIGN"): 1},
        "saldos": {("trade_date_money", "SCALE"): 1, ("trade_date_money", "ROUNDING"): 1},
    }
    rounding = next(each for each in compared.json["tables"][0]["differences"] if each["cause"] == "ROUNDING")
    assert rounding["examples"] == [{"key": "20261110-3", "ours": "-8721.00", "theirs": "-8721.01"}]
    agreeing = {table["name"]: (table["our_keys"], table["agreeing_keys"]) for table in compared.json["tables"]}
    assert agreeing == {"operaciones": (40, 38), "posiciones": (21, 19), "saldos": (6, 4)}
    shown = tally("compare", book, "--as", "viejo", "--date", "2026-11-10")
    assert (shown.code, "20261110-3: -8721.00 / -8721.01" in shown.out) == (1, True)


def test_the_same_rows_are_taken_once(tally: Tally, old_system: OldSystem) -> None:
    opened(tally, old_system)
    first = tally("take", old_system.book, "--as", "viejo", "--json").json
    again = tally("take", old_system.book, "--as", "viejo", "--json").json
    assert (first["repeated"], again["repeated"], again["sha256"] == first["sha256"]) == (False, True, True)
    assert len(tally("show", old_system.book, "execution_message", "--json").json) == 41


@pytest.mark.usefixtures("short_line")
def test_rows_that_came_later_are_taken_and_those_taken_before_count_once(tally: Tally, old_system: OldSystem) -> None:
    opened(tally, old_system)
    assert tally("take", old_system.book, "--as", "viejo").code == 1
    columns = "sucursal, num_contrato, clave_emisora, serie, 'V', 7, 10000, 700, 0, hora_operacion, fecha_liquidacion, moneda, 'A', null"
    old_system.change(f"insert into viejo.operaciones select 20261110, 900, {columns} from viejo.operaciones where folio = 7")
    assert tally("take", old_system.book, "--as", "viejo", "--only", "operaciones").code == 1
    assert tally("day", "run", old_system.book).code == 1
    outcomes = Counter(each["status"] for each in tally("show", old_system.book, "execution", "--json").json)
    assert outcomes == {"accepted": 41, "duplicate": 40, "rejected": 2}


@pytest.mark.usefixtures("short_line")
def test_a_session_that_may_make_no_table_takes_and_compares_the_same(tally: Tally, old_system: OldSystem, monkeypatch: pytest.MonkeyPatch) -> None:
    head, compares = (old_system.book / "foreign" / "viejo.toml").read_text(encoding="utf-8").split("[compare.operaciones]")
    trades_only = head + "[compare.operaciones]" + compares.split("[compare.posiciones]")[0]
    (old_system.book / "foreign" / "trades.toml").write_text(trades_only, encoding="utf-8")
    opened(tally, old_system)
    monkeypatch.setenv("TALLYSTICK_STORE_DDL", "none")
    assert tally("take", old_system.book, "--as", "trades").code == 1
    monkeypatch.delenv("TALLYSTICK_STORE_DDL")
    assert tally("take", old_system.book, "--as", "trades", "--json").json["repeated"]
    assert tally("day", "run", old_system.book).code == 1
    made = tally("compare", old_system.book, "--as", "trades", "--json").json
    monkeypatch.setenv("TALLYSTICK_STORE_DDL", "none")
    assert tally("compare", old_system.book, "--as", "trades", "--json").json == made
    assert made["tables"][0]["agreeing_keys"] == 38


def test_what_changes_while_rows_are_read_is_not_seen(tally: Tally, old_system: OldSystem, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another session deletes trades and changes a payment while the first table is being read."""
    opened(tally, old_system)
    plain = PostgresStore.define_result
    written = threading.Event()

    def meanwhile(store: PostgresStore, name: str, *rest: object) -> None:
        if not written.is_set():
            old_system.change("delete from viejo.operaciones where folio > 20")
            old_system.change("update viejo.movimientos_efectivo set importe_centavos = 1")
            written.set()
        plain(store, name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(PostgresStore, "define_result", meanwhile)
    taken = tally("take", old_system.book, "--as", "viejo", "--json")
    assert written.is_set()
    assert taken.json["rows"]["execution_message"] == 41
    assert [each["amount"] for each in tally("show", old_system.book, "cash_message", "--json").json] == ["2500.00000000"]
    monkeypatch.setattr(PostgresStore, "define_result", plain)
    later = tally("take", old_system.book, "--as", "viejo", "--json").json
    assert (later["repeated"], later["rows"]["execution_message"]) == (False, 20)


def test_a_rebuild_takes_again_and_refuses_changed_rows_before_anything_is_dropped(tally: Tally, old_system: OldSystem) -> None:
    book = old_system.book
    assert tally("take", book, "--as", "viejo", "--date", "2026-11-09").code == 0
    before = tally("show", book, "account_message", "--json").json
    assert tally("rebuild", book).code == 0
    assert tally("show", book, "account_message", "--json").json == before
    old_system.change("update viejo.cuentas set tarifa = 'NINGUNA' where num_contrato = 1001")
    refused = tally("rebuild", book)
    assert (refused.code, "FOREIGN_TABLE_CHANGED: entry 2" in refused.err) == (3, True)
    assert tally("show", book, "account_message", "--json").json == before
    old_system.change("update viejo.cuentas set tarifa = 'T1' where num_contrato = 1001")
    assert tally("rebuild", book).code == 0


def test_a_killed_take_is_finished_by_the_next_command_with_the_rows_it_had(tally: Tally, old_system: OldSystem, monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed after the journal entry and before publication; meanwhile the old system has moved on."""
    from tallystick.edges.foreign import take

    class Killed(BaseException):
        pass

    def killed(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(take, "_publish", killed)
        with pytest.raises(Killed):
            tally("take", old_system.book, "--as", "viejo", "--date", "2026-11-09")
    assert tally("show", old_system.book, "account_message", "--json").json == []
    old_system.change("update viejo.cuentas set nombre_cliente = 'otro'")
    with open_book(old_system.book, write=True, actor="clerk") as book:
        assert finish_loads(book) == 1
    assert {each["account_name"] for each in tally("show", old_system.book, "account_message", "--json").json} >= {"Cliente 1001", "Posición propia"}


def test_a_take_killed_before_its_entry_leaves_nothing_to_see(tally: Tally, old_system: OldSystem, monkeypatch: pytest.MonkeyPatch) -> None:
    def lost(*_: object) -> None:
        raise psycopg.OperationalError("the connection is lost")

    with monkeypatch.context() as patched:
        patched.setattr(moment.Moment, "keep", lost)
        answer = tally("take", old_system.book, "--as", "viejo", "--date", "2026-11-09")
    assert answer.code == 4
    with open_book(old_system.book) as book:
        assert list(book.reader.entries(kind=Kind.LOAD)) == []
    assert tally("show", old_system.book, "account_message", "--json").json == []


def test_a_join_that_doubles_rows_is_refused(tally: Tally, old_system: OldSystem, tmp_path: Path) -> None:
    text = (old_system.book / "foreign" / "viejo.toml").read_text(encoding="utf-8")
    join = '[take.valores.join.operaciones]\nclave_emisora = "clave_emisora"\n\n[take.valores.columns]'
    (tmp_path / "doubled.toml").write_text(text.replace("[take.valores.columns]", join), encoding="utf-8")
    refused = tally("take", old_system.book, "--as", tmp_path / "doubled.toml", "--only", "valores")
    assert (refused.code, "JOIN_NOT_UNIQUE: take.valores: found" in refused.err) == (3, True)


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("--as", "nobody"), 3, "UNKNOWN_PROFILE: found --as nobody"),
        (("--as", "viejo"), 3, "NO_DAY_OPEN: found rows of a day in precios"),
        (("--as", "viejo", "--only", "ventas"), 3, "UNKNOWN_TAKE: profile viejo: found --only ventas"),
        (("--as", "viejo", "--only", "operaciones"), 3, "NO_DAY_OPEN: found operaciones while no day is open"),
        (("--as", "viejo", "--date", "9.11.2026"), 2, "--date: found '9.11.2026'"),
    ],
)
def test_what_cannot_be_taken_says_why(tally: Tally, old_system: OldSystem, words: tuple[str, ...], code: int, told: str) -> None:
    answer = tally("take", old_system.book, *words)
    assert (answer.code, told in answer.err) == (code, True), answer.err


def test_a_book_in_a_folder_and_a_day_that_never_ran_are_named(tally: Tally, old_system: OldSystem, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compared = tally("compare", old_system.book, "--as", "viejo")
    assert (compared.code, "run one with `tallystick day run`" in compared.err) == (2, True)
    monkeypatch.delenv("TALLYSTICK_STORE_URL")
    assert tally("init", tmp_path / "folder").code == 0
    answer = tally("take", tmp_path / "folder", "--as", old_system.book / "foreign" / "viejo.toml")
    assert (answer.code, "NOT_ON_A_SERVER" in answer.err) == (3, True)


def test_a_schema_that_is_gone_is_named(tally: Tally, old_system: OldSystem) -> None:
    old_system.change("alter schema viejo rename to antes")
    answer = tally("take", old_system.book, "--as", "viejo", "--date", "2026-11-09")
    assert (answer.code, "found no schema 'viejo'" in answer.err) == (2, True)


def test_a_rebuild_elsewhere_needs_the_same_database(tally: Tally, old_system: OldSystem) -> None:
    assert tally("take", old_system.book, "--as", "viejo", "--date", "2026-11-09", "--only", "cuentas").code == 0
    beside = tally("rebuild", old_system.book, "--store", old_system.url, "--schema", "elsewhere")
    assert (beside.code, "1 files read again" in beside.out) == (0, True), beside.err
    away = tally("rebuild", old_system.book, "--store", "duckdb")
    assert (away.code, "NOT_ON_A_SERVER" in away.err) == (3, True), away.err
