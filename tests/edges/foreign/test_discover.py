"""What discover finds and proposes: on PostgreSQL without the right to read a row, and on SQLite; in Spanish, German and French."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from tallystick.edges.foreign.check import check_profile
from tallystick.edges.foreign.profile import parse_foreign_profile
from tallystick.edges.foreign.propose import propose
from tallystick.edges.foreign.proposed_text import profile_toml
from tallystick.edges.foreign.schema import ForeignColumn, ForeignSchema, ForeignTable, TypeKind, read_schema
from tallystick.edges.foreign.words import likeness, spoken
from tallystick.edges.messages.tabular.toml_reading import ProfileError
from tests.edges.cli.command import Tally
from tests.edges.foreign.conftest import OldSystem
from tests.edges.foreign.sample import FOLDER
from tests.postgres_server import CLERK, CLERK_PASSWORD

PROPOSED = {
    ("security_message", "valores"): "security_id isin symbol name asset_class currency clearing_path shares_outstanding",
    ("account_message", "cuentas"): "account_id account_name account_class account_type market_maker commission_schedule",
    ("price_message", "precios"): "security_code security_code_kind price_date close_price currency price_source",
    ("opening_message", "apertura"): "opening_kind account_code ledger_account security_code security_code_kind quantity amount origin_date currency",
    ("cash_message", "movimientos_efectivo"): "sender movement_id account_code bank_account movement_kind value_date currency amount narrative",
    ("position", "posiciones"): "account_id security_id trade_date_quantity",
    ("account_cash", "saldos"): "account_id currency trade_date_money",
}


def test_discover_needs_no_right_to_read_a_row(tally: Tally, old_system: OldSystem, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TALLYSTICK_STORE_PASSWORD", CLERK_PASSWORD)
    reader = old_system.server.url(old_system.database, user=CLERK)
    with old_system.connect() as connection:
        readable = connection.execute("select has_table_privilege(%s, 'viejo.operaciones', 'select')", (CLERK,)).fetchone()
    assert readable == (False,)
    answer = tally("discover", reader, "--schema", "viejo", "--out", tmp_path / "proposed.toml", "--json")
    assert answer.code == 0, answer.err
    assert CLERK_PASSWORD not in answer.out + (tmp_path / "proposed.toml").read_text(encoding="utf-8")
    assert "Cliente 1001" not in answer.out, "no row leaves"
    assert {table["name"]: len(table["columns"]) for table in answer.json["schema"]["tables"]}["operaciones"] == 16


def test_most_of_the_sample_is_mapped_by_itself(tally: Tally, old_system: OldSystem) -> None:
    proposal = tally("discover", old_system.url, "--schema", "viejo", "--json").json["proposal"]
    tables = {(table["target"], table["name"]): {each["ours"]: each for each in table["columns"]} for table in proposal["tables"]}
    assert {key: sorted(columns) for key, columns in tables.items() if key in PROPOSED} == {key: sorted(names.split()) for key, names in PROPOSED.items()}
    trades = {name: (each["expression"], each["confidence"]) for name, each in tables["execution_message", "operaciones"].items()}
    assert trades["exec_id"] == ('{ join = ["fecha_operacion", "folio"], with = "-" }', 90)
    assert trades["account_code"] == ('{ join = ["sucursal", "num_contrato"], with = "-" }', 95)
    assert trades["security_code"] == ('{ join = ["clave_emisora", "serie"], with = "-" }', 95)
    assert trades["trade_date"] == ('{ column = "fecha_operacion", form = "yyyymmdd" }', 80)
    assert trades["trade_time"] == ('"hora_operacion"', 85)
    assert trades["side"] == ('{ column = "tipo_operacion", values = { C = "BUY", V = "SELL" } }', 90)
    assert trades["price"] == ('{ column = "precio_diezmilesimas", divide_by = 10000 }', 85)
    assert trades["stated_net_money"] == ('{ column = "importe_centavos", divide_by = 100 }', 85)
    assert (proposal["unmapped"], proposal["needs_zone"]) == (["bitacora"], True)
    assert all(each["reason"] for columns in tables.values() for each in columns.values())
    conflicts = next(table["conflicts"] for table in proposal["tables"] if table["name"] == "operaciones")
    assert any(each.startswith("zone: hora_operacion has no time zone") for each in conflicts)
    assert any(each.startswith("cents: importe_centavos is a whole number") for each in conflicts)


def test_an_unfinished_proposal_is_refused_where_it_is_unfinished_and_a_finished_one_fits(old_system: OldSystem) -> None:
    schema = read_schema(old_system.url, "viejo")
    text = profile_toml(propose(schema))
    with pytest.raises(ProfileError, match="zone: found '', expected the name of a time zone"):
        parse_foreign_profile(text, "proposed")
    zoned = text.replace('zone = ""', 'zone = "America/Mexico_City"')
    with pytest.raises(ProfileError, match=r"values: found \{\}, expected their codes and ours"):
        parse_foreign_profile(zoned, "proposed")
    finished = parse_foreign_profile(zoned.replace("values = {  }", 'values = { X = "X" }'), "proposed")
    check_profile(finished, schema)
    check_profile(parse_foreign_profile((FOLDER / "viejo.toml").read_text(encoding="utf-8"), "viejo"), schema)


def test_rows_are_estimated_by_the_catalogue(old_system: OldSystem) -> None:
    before = read_schema(old_system.url, "viejo").by_name["operaciones"].rows_estimate
    old_system.change("analyze viejo.operaciones")
    assert (before, read_schema(old_system.url, "viejo").by_name["operaciones"].rows_estimate) == (None, 43)


def test_keys_and_types_are_read(old_system: OldSystem) -> None:
    trades = read_schema(old_system.url, "viejo").by_name["operaciones"]
    assert trades.primary_key == ("fecha_operacion", "folio")
    assert [(key.columns, key.table) for key in trades.foreign_keys] == [(("sucursal", "num_contrato"), "cuentas"), (("clave_emisora", "serie"), "valores")]
    kinds = {name: column.kind for name, column in trades.by_name.items()}
    assert (kinds["importe_centavos"], kinds["hora_operacion"], kinds["estatus"]) == (TypeKind.WHOLE, TypeKind.LOCAL_TIME, TypeKind.TEXT)


def test_a_german_schema_on_sqlite_is_proposed(tally: Tally, tmp_path: Path) -> None:
    file = tmp_path / "alt.sqlite"
    with sqlite3.connect(file) as connection:
        connection.execute("create table Wertpapiergeschaefte (Geschaeftsnummer varchar(20) primary key, "
"Handelstag date not null, Depotnummer varchar(12) not null, "
                           "ISIN char(12) not null, Kauf_Verkauf char(1) not null, "
"Stueckzahl integer not null, Kurs double precision not null, Waehrung char(3), "
                           "Bemerkung varchar(9000))")  # fmt: skip
    answer = tally("discover", f"sqlite:///{file}", "--json")
    assert answer.code == 0, answer.err
    [table] = answer.json["proposal"]["tables"]
    found = {each["ours"]: each["expression"] for each in table["columns"]}
    assert found["exec_id"] == '"Geschaeftsnummer"'
    assert found["trade_date"] == '"Handelstag"'
    assert found["account_code"] == '"Depotnummer"'
    assert found["security_code"] == '"ISIN"'
    assert found["security_code_kind"] == '{ constant = "ISIN" }'
    assert found["side"] == '{ column = "Kauf_Verkauf", values = { K = "BUY", V = "SELL" } }'
    assert found["quantity"] == '"Stueckzahl"'
    assert found["currency"] == '"Waehrung"'
    assert any("Kurs is a binary fraction" in each for each in table["conflicts"])
    assert table["unused"] == ["Bemerkung"]


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("sqlite:////nowhere/at/all.sqlite",), 4, "unable to open database file"),
        (("nonsense",), 2, "expected a URL such as postgresql+psycopg://"),
        (("postgresql://u:secret@127.0.0.1:1/d",), 4, "see whether the server runs"),
        (("firebird://u@h/d",), 2, "found an engine without a dialect"),
        (("sqlite://", "--schema", "viejo"), 2, "found no schema 'viejo', expected one of main"),
        (("sqlite://",), 2, "found no table in schema main"),
    ],
)
def test_what_cannot_be_looked_at_says_why(tally: Tally, words: tuple[str, ...], code: int, told: str) -> None:
    answer = tally("discover", *words)
    assert (answer.code, told in answer.err, "secret" in answer.err) == (code, True, False), answer.err


@pytest.mark.parametrize(
    ("ours", "theirs", "points"),
    [
        ("trade_date", "FEC_OPER", 60),
        ("quantity", "Nº_TITULOS", 60),
        ("account_code", "NUM_CONTRATO", 60),
        ("currency", "Währung", 0),
        ("currency", "WAEHRUNG", 60),
        ("price", "precio_titulo_mn", 46),
        ("price", "importe", 0),
    ],
)
def test_how_near_a_name_comes(ours: str, theirs: str, points: int) -> None:
    assert likeness("column", ours, theirs).points == points


def test_names_are_spoken_plainly() -> None:
    assert spoken("fecOperación") == ("fecha", "operacion")
    assert spoken("Num_de_la_Cuenta") == ("numero", "cuenta")


def test_whole_numbers_that_look_like_cents_and_keys_that_are_missing_are_told() -> None:
    columns = tuple(
        ForeignColumn(name, kind, kind.value, nullable=True)
        for name, kind in (("fecha_valor", TypeKind.DATE), ("importe", TypeKind.WHOLE), ("concepto", TypeKind.TEXT))
    )
    schema = ForeignSchema("here", "sqlite", "main", (ForeignTable("movimientos_caja", columns),))
    [table] = propose(schema).tables
    found = {each.ours: each for each in table.columns}
    assert (found["amount"].expression, found["amount"].edit) == (
        '{ column = "importe", divide_by = 100 }',
        "importe is a whole number where ours has decimals: hundredths?",
    )
    assert any(each.startswith("key: movimientos_caja has no key") for each in table.conflicts)
    assert any(each.startswith("nullability: fecha_valor may be empty") for each in table.conflicts)
    assert any(each.startswith("length: concepto holds any number of characters") for each in table.conflicts)
    assert {"account_code", "movement_id"} <= set(table.missing)
    assert json.dumps(propose(schema).as_dict())
