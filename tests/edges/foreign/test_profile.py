"""A profile over a foreign schema: what is wrong in it is said with its key, and it is held against the schema."""

from __future__ import annotations

import pytest

from tallystick.edges.foreign.check import check_profile
from tallystick.edges.foreign.profile import parse_foreign_profile
from tallystick.edges.foreign.schema import ForeignColumn, ForeignSchema, ForeignTable, TypeKind
from tallystick.edges.messages.tabular.toml_reading import ProfileError

COLUMNS = {"dia": TypeKind.WHOLE, "clave": TypeKind.TEXT, "cierre": TypeKind.DECIMAL, "hora": TypeKind.TIME, "activo": TypeKind.FLAG, "foto": TypeKind.OTHER}
TABLE = ForeignTable("precios", tuple(ForeignColumn(name, kind, kind.value, nullable=False) for name, kind in COLUMNS.items()), ("dia", "clave"))
SCHEMA = ForeignSchema("here", "postgresql", "viejo", (TABLE,))

GOOD = """
schema = "viejo"
[take.precios]
into = "price_message"
from = "precios"
[take.precios.columns]
security_code = "clave"
security_code_kind = { constant = "SYMBOL" }
price_date = { column = "dia", form = "yyyymmdd" }
close_price = "cierre"
"""


def checked(text: str) -> None:
    check_profile(parse_foreign_profile(text, "viejo"), SCHEMA)


def test_a_good_profile_fits() -> None:
    checked(GOOD)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (GOOD, 'schema = "viejo"', "take: found 'nothing', expected at least one .* this profile maps to nothing"),
        (GOOD, "schema = 1", "schema: found 1, expected a text in quotes"),
        ('schema = "viejo"', 'schema = "viejo"\nzone = "Mexico"', "zone: found 'Mexico', expected the name of a time zone"),
        ("price_message", "price_mesage", "take.precios.into: found 'price_mesage', expected one of"),
        ("close_price", "closing", "take.precios.columns.closing: found 'cierre', expected a column of price_message"),
        ('"cierre"', '{ column = "cierre", divide_by = 3 }', "divide_by: found 3, expected a power of ten"),
        ('"cierre"', '{ column = "cierre", divide_by = 100, twice = true }', "twice: found True, expected one of the keys"),
        ('"cierre"', '{ column = "cierre", sql = "1; drop" }', "sql: found '1; drop', expected one of the keys"),
        ('"cierre"', "7", "close_price: found 7, expected a table"),
        ('{ constant = "SYMBOL" }', '{ column = "clave", values = {} }', r"values: found \{\}, expected their codes and ours"),
        ('from = "precios"', 'from = "cotizaciones"', "take.precios.from: found 'cotizaciones', expected a table of schema viejo: precios"),
        ('"cierre"', '"cerre"', "take.precios.columns.close_price: found 'cerre', expected a column of precios: dia, clave"),
        ('"cierre"', '"activo"', "close_price: found 'activo true or false', expected a column that can become a price"),
        ('"clave"', '"foto"', "security_code: found 'foto another type', expected a column that can become a code"),
        ('"cierre"', '{ constant = "1" }', "close_price: found '1', expected a column of theirs"),
        (', form = "yyyymmdd"', "", "price_date: found 'dia whole number without form', expected a form"),
        ('"clave"', '{ column = "clave", form = "yyyymmdd" }', "security_code: found 'yyyymmdd', expected no form or time"),
        ('"clave"', '{ column = "clave", negate = true }', "security_code: found 'divide_by, negate, absolute or negate_when'"),
        ('"cierre"', '{ join = ["cierre", "dia"] }', "close_price: found 'join or values', expected none of them"),
        ('"cierre"', '"valores.isin"', r"found 'valores.isin', expected a column of precios, or TABLE.COLUMN of a joined table"),
        ('close_price = "cierre"', "", "take.precios.columns: found 'nothing for close_price', expected a column or constant for each of"),
        ("[take.precios.columns]", '[take.precios.join.valores]\na = "clave"\n[take.precios.columns]', "join.valores: found 'valores', expected a table"),
        ("[take.", "[compare.", "compare.precios.with: found None, expected a text in quotes"),
    ],
)
def test_what_is_wrong_is_said_with_its_key(before: str, after: str, told: str) -> None:
    with pytest.raises(ProfileError, match=told):
        checked(GOOD.replace(before, after))


def test_a_comparison_needs_a_key_that_is_mapped() -> None:
    text = 'schema = "viejo"\n[compare.x]\nwith = "position"\nfrom = "precios"\nkey = ["account_id"]\n[compare.x.columns]\nsecurity_id = "clave"\n'
    with pytest.raises(ProfileError, match=r"compare.x.key: found \['account_id'\], expected columns that are mapped"):
        checked(text)
