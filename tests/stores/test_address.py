"""The address of a store: what is read, what is refused, and that a password is never shown."""

from __future__ import annotations

import traceback
from pathlib import Path

import pytest

from tallystick.stores.address import FOLDER, Engine, StoreAddressWrong, parse_address, read_address, store_section

SECRET = "s3cr%40t"
PLAIN = "s3cr@t"


def test_a_postgresql_address_in_its_parts() -> None:
    address = parse_address(f"postgresql+psycopg://clerk:{SECRET}@db.example:5433/books?sslmode=require", "harbour")
    assert (address.engine, address.schema, address.in_folder) == (Engine.POSTGRESQL, "harbour", False)
    assert address.shown == str(address) == "postgresql+psycopg://clerk@db.example:5433/books, schema harbour"
    assert address.libpq == {"host": "db.example", "port": "5433", "user": "clerk", "password": PLAIN, "dbname": "books", "sslmode": "require"}
    assert address.to_keep == "postgresql+psycopg://clerk@db.example:5433/books?sslmode=require"


def test_the_folder_is_the_default() -> None:
    assert parse_address("") is parse_address("duckdb") is FOLDER
    assert FOLDER.in_folder and str(FOLDER) == "the book's folder" and store_section(FOLDER) == FOLDER.to_keep == ""


@pytest.mark.parametrize(
    ("text", "engine", "url"),
    [
        ("postgresql://u@h/d", Engine.POSTGRESQL, "postgresql+psycopg://u@h/d"),
        ("postgres://u@h/d", Engine.POSTGRESQL, "postgresql+psycopg://u@h/d"),
        ("postgresql+psycopg:///d?host=/run/postgresql", Engine.POSTGRESQL, "postgresql+psycopg:///d?host=%2Frun%2Fpostgresql"),
        ("mssql://u@h:1433/d", Engine.MSSQL, "mssql+mssqlpython://u@h:1433/d"),
        ("oracle+oracledb://u@h/d", Engine.ORACLE, "oracle+oracledb://u@h/d"),
        ("spark://127.0.0.1:7077", Engine.SPARK, "spark://127.0.0.1:7077"),
    ],
)
def test_engines(text: str, engine: Engine, url: str) -> None:
    address = parse_address(text)
    assert (address.engine, address.url) == (engine, url)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            f"mysql://clerk:{SECRET}@h/d",
            r"found 'mysql://…', expected one of postgresql://, mssql://, oracle://, spark://, such as postgresql\+psycopg://user@host",
        ),
        (f"clerk:{SECRET}@h/d", "found 'text without ://'"),
        (f"postgresql+psycopg://clerk:{SECRET}@h:{SECRET}/d", "parts that cannot be read"),
        (f"postgresql+psycopg://clerk:{PLAIN}@h/d", "more than one @ .* write @ as %40"),
        (f"postgresql+psycopg://clerk:{SECRET}@h", "found no database"),
        (f"postgresql+psycopg://clerk@h/d?password={SECRET}", "found password after the \\?"),
    ],
)
def test_wrong_addresses_are_named_without_their_password(text: str, message: str) -> None:
    with pytest.raises(StoreAddressWrong, match=message) as refused:
        parse_address(text)
    told = "".join(traceback.format_exception(refused.value))
    told = "\n".join(line for line in told.splitlines() if not line.lstrip().startswith("parse_address"))
    assert "s3cr" not in told


@pytest.mark.parametrize("schema", ["", "Upper", "a b", 'a"; drop', "1a", "x" * 31])
def test_a_schema_is_a_plain_name(schema: str) -> None:
    with pytest.raises(StoreAddressWrong, match="store schema: found"):
        parse_address("postgresql://u@h/d", schema)


def test_no_way_of_printing_shows_the_password() -> None:
    address = parse_address(f"postgresql://clerk:{SECRET}@h/d")
    for told in (str(address), repr(address), f"{address}", address.shown, address.to_keep, store_section(address)):
        assert "s3cr" not in told


def test_the_environment_goes_over_the_file(tmp_path: Path) -> None:
    assert read_address(tmp_path, {}) is FOLDER
    (tmp_path / "tallystick.toml").write_text('[store]\nurl = "postgresql://u@h/d"\nschema = "one"\n')
    assert read_address(tmp_path, {}).shown == "postgresql+psycopg://u@h/d, schema one"
    over = read_address(tmp_path, {"TALLYSTICK_STORE_URL": "postgresql://v@i/e", "TALLYSTICK_STORE_SCHEMA": "two", "TALLYSTICK_STORE_PASSWORD": PLAIN})
    assert over.shown == "postgresql+psycopg://v@i/e, schema two"
    assert over.libpq["password"] == PLAIN
    assert read_address(tmp_path, {"TALLYSTICK_STORE_URL": ""}) is FOLDER


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    address = parse_address(f"postgresql+psycopg://clerk:{SECRET}@h:5/d?sslmode=require", "one")
    (tmp_path / "tallystick.toml").write_text('[firm]\nname = "x"\n' + store_section(address))
    assert read_address(tmp_path, {"TALLYSTICK_STORE_PASSWORD": PLAIN}) == address


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (f'[store]\nurl = "postgresql://clerk:{SECRET}@h/d"', "found a password in .store. url, expected none"),
        ('[store]\nurl = 5\nschema = "a"', "expected texts url and schema"),
        ('[store]\nuri = "a"', "expected texts url and schema"),
        ('store = "a"', "expected texts url and schema"),
        ("[store", "expected TOML"),
    ],
)
def test_a_wrong_section_is_refused(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "tallystick.toml").write_text(text)
    with pytest.raises(StoreAddressWrong, match=message) as refused:
        read_address(tmp_path, {})
    assert "s3cr" not in str(refused.value)


def test_a_cluster_has_no_schema_and_leaves_the_journal_in_the_folder() -> None:
    address = parse_address("spark://head:7077?spark.executor.memory=2g", "harbour")
    assert (address.engine, address.in_folder, address.journal_in_folder) == (Engine.SPARK, False, True)
    assert str(address) == "spark://head:7077"
    assert store_section(address) == '\n[store]\nurl = "spark://head:7077?spark.executor.memory=2g"\n'
    assert not parse_address("postgresql://db.example/books").journal_in_folder
