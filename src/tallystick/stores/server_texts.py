"""The few queries that are written as text elsewhere in the house (PostgreSQL's SQL), as SQL Server or Oracle reads them; steps never come here.

`show --where`, `explain`, reports and checks ask small questions over named tables. They are read into a tree and written anew; what the writer
would get wrong for us is changed in the tree first: names are quoted only where they are reserved, a star beside other columns gets its
table, a place in ORDER BY its column, a text without a length the longest, a date constant the engine's own form.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from tallystick.stores.dialects.engine import Engine
from tallystick.stores.server_query import EngineText
from tallystick.stores.store import QueryRefused

if TYPE_CHECKING:
    from sqlglot import exp

WRITERS = {"mssql": "tsql", "oracle": "oracle"}
LONGEST = {"mssql": 8000, "oracle": 4000}

_PARAMETER = re.compile(r"\$([a-z_0-9]+)")


def with_values(sql: str, values: Mapping[str, object]) -> str:
    """The query with each `$name` as a constant."""
    return _PARAMETER.sub(lambda match: _constant(values[match.group(1)]), sql)


def _constant(value: object) -> str:
    if value is None:
        return "null"
    if isinstance(value, dt.datetime):
        return f"timestamp '{value.isoformat(' ')}'"
    if isinstance(value, dt.date):
        return f"date '{value.isoformat()}'"
    if isinstance(value, Decimal):
        return format(value, "f")
    return str(value) if isinstance(value, int | float) else "'" + str(value).replace("'", "''") + "'"


def translated(engine: Engine, sql: str) -> EngineText:
    """The text in the engine's SQL. Raises QueryRefused where it cannot be read, or is more than one query."""
    import sqlglot
    from sqlglot import exp
    from sqlglot.errors import SqlglotError

    try:
        statements = sqlglot.parse(sql, dialect="postgres")
    except SqlglotError as error:
        raise QueryRefused(str(error).splitlines()[0]) from error
    if len(statements) != 1 or not isinstance(statements[0], exp.Query):
        raise QueryRefused("found something else than one query, expected one SELECT")
    tree = statements[0]
    for change in CHANGES:
        change(tree, engine)
    return EngineText(tree.sql(dialect=WRITERS[engine.name]))


def _names_plain(tree: exp.Expr, engine: Engine) -> None:
    from sqlglot import exp

    for name in tree.find_all(exp.Identifier):
        name.set("quoted", engine.quoted(name.name) != name.name)


def _positions_named(tree: exp.Expr, _: Engine) -> None:
    """ORDER BY 1 as ORDER BY the first column."""
    from sqlglot import exp

    for key in tree.find_all(exp.Ordered):
        select = key.find_ancestor(exp.Select)
        if select is not None and isinstance(key.this, exp.Literal) and key.this.is_int:
            chosen = select.selects[int(key.this.name) - 1]
            key.set("this", exp.column(chosen.alias_or_name) if chosen.alias_or_name else chosen.copy())


def _stars_told(tree: exp.Expr, _: Engine) -> None:
    """`*` beside other columns as `table.*`."""
    from sqlglot import exp

    for select in tree.find_all(exp.Select):
        source = select.args.get("from_") or select.args.get("from")
        if source is None or len(select.expressions) < 2:
            continue
        stars = [each for each in select.expressions if isinstance(each, exp.Star)]
        for star in stars:
            star.replace(exp.Column(this=exp.Star(), table=exp.to_identifier(source.this.alias_or_name)))


def _sameness_told(tree: exp.Expr, _: Engine) -> None:
    """IS [NOT] DISTINCT FROM, which only the newest servers know, as equality that counts two nulls as the same."""
    from sqlglot import exp

    for same in list(tree.find_all(exp.NullSafeEQ, exp.NullSafeNEQ)):
        one, other = same.this, same.expression
        equal = exp.or_(exp.EQ(this=one.copy(), expression=other.copy()), exp.and_(one.is_(exp.null()), other.is_(exp.null())))
        unlike = exp.or_(
            exp.NEQ(this=one.copy(), expression=other.copy()),
            exp.and_(one.is_(exp.null()), exp.not_(other.is_(exp.null()))),
            exp.and_(exp.not_(one.is_(exp.null())), other.is_(exp.null())),
        )
        same.replace(exp.paren(equal if isinstance(same, exp.NullSafeEQ) else unlike))


def _counts_told(tree: exp.Expr, _: Engine) -> None:
    """`sum(x) filter (where …)` as a sum of CASE, `count(*) filter` likewise."""
    from sqlglot import exp

    for filtered in list(tree.find_all(exp.Filter)):
        condition = filtered.expression.this
        for argument in [filtered.this.this]:
            counted = exp.Literal.number(1) if isinstance(argument, exp.Star) else argument.copy()
            argument.replace(exp.Case(ifs=[exp.If(this=condition.copy(), true=counted)]))
        filtered.replace(filtered.this.copy())


def _likeness_told(tree: exp.Expr, _: Engine) -> None:
    """ILIKE as LIKE of small letters."""
    from sqlglot import exp

    for like in list(tree.find_all(exp.ILike)):
        like.replace(exp.Like(this=exp.Lower(this=like.this.copy()), expression=exp.Lower(this=like.expression.copy())))


def _conditions_told(tree: exp.Expr, _: Engine) -> None:
    """A condition as a key of an order or as a column, which neither engine has, as 1 or 0 (null where it is unknown)."""
    from sqlglot import exp

    for place in list(tree.find_all(exp.Ordered, exp.Select)):
        for part in [place.this] if isinstance(place, exp.Ordered) else place.expressions:
            value = part.unalias().unnest()
            if isinstance(value, exp.Predicate | exp.Connector | exp.Not):
                told = exp.Case(ifs=[exp.If(this=value.copy(), true=exp.Literal.number(1)), exp.If(this=exp.not_(value.copy()), true=exp.Literal.number(0))])
                value.replace(told)


def _texts_widened(tree: exp.Expr, engine: Engine) -> None:
    """A text type without a length, which SQL Server takes for 30 characters and Oracle refuses."""
    from sqlglot import exp

    for kind in tree.find_all(exp.DataType):
        if kind.this in exp.DataType.TEXT_TYPES and not kind.expressions:
            kind.set("this", exp.DataType.Type.VARCHAR)
            kind.set("expressions", [exp.DataTypeParam(this=exp.Literal.number(LONGEST[engine.name]))])


def _joined_by_pipes(tree: exp.Expr, engine: Engine) -> None:
    """Oracle has no CONCAT_WS, and its CONCAT takes two; a null is no characters in both and in `||` there."""
    from sqlglot import exp

    if engine.name != "oracle":
        return
    for joined in list(tree.find_all(exp.ConcatWs, exp.Concat)):
        parts = list(joined.expressions)
        if isinstance(joined, exp.ConcatWs):
            separator, *rest = parts
            parts = [each for part in rest for each in (separator.copy(), part)][1:]
        whole: Any = parts[0]
        for part in parts[1:]:
            whole = exp.DPipe(this=whole, expression=part, safe=True)
        joined.replace(exp.paren(whole))


def _constants_dated(tree: exp.Expr, engine: Engine) -> None:
    """Constants of dates and times, whatever the session's formats are."""
    from sqlglot import exp

    if engine.name != "oracle":
        return
    formats = {exp.DataType.Type.DATE: ("TO_DATE", "YYYY-MM-DD"), exp.DataType.Type.TIMESTAMP: ("TO_TIMESTAMP", "YYYY-MM-DD HH24:MI:SS.FF6")}
    for cast in list(tree.find_all(exp.Cast)):
        found = formats.get(cast.to.this)
        if found and isinstance(cast.this, exp.Literal):
            cast.replace(exp.Anonymous(this=found[0], expressions=[cast.this.copy(), exp.Literal.string(found[1])]))


CHANGES = (
    _positions_named,
    _conditions_told,
    _stars_told,
    _sameness_told,
    _counts_told,
    _likeness_told,
    _texts_widened,
    _joined_by_pipes,
    _constants_dated,
    _names_plain,
)
"""What is changed in a tree before it is written."""
