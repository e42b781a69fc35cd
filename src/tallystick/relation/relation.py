"""A relation: a typed, thin hand on a SQLAlchemy select, with the few operations a stage may use.

Every operation returns a new relation; nothing runs here. A column that belongs to another relation is refused, since it
would silently become a cartesian product (prototype README, "Why not Ibis"). One kindness: after `filter`, `within` and
`without` the columns are the same, so `rows.filter(rows.price > 0).select(price=rows.price)` may name them through `rows`.
Equality joins name columns; a further condition is a function of the two sides, so that it can be checked as well.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.visitors import iterate, replacement_traverse

from tallystick.relation.emptiness import NEVER, Emptiness, each_of, of_table, one_of

Expression = sa.ColumnElement[Any]
Pair = tuple[str, str]
Condition = Callable[["Relation", "Relation"], Expression]


class ForeignColumn(ValueError):
    """An expression names a column of another relation."""


class Relation:
    """Rows with named columns; `relation.price` is the column `price`."""

    def __init__(self, source: sa.FromClause, earlier: tuple[sa.FromClause, ...] = (), none: Emptiness = NEVER) -> None:
        self._source = source
        self._earlier = earlier
        self._none = of_table(source.name) if isinstance(source, sa.TableClause) else none

    def __getattr__(self, name: str) -> Expression:
        if name.startswith("__"):
            raise AttributeError(name)
        return self[name]

    def __getitem__(self, name: str) -> Expression:
        try:
            return self._source.c[name]
        except KeyError:
            raise AttributeError(f"relation has no column {name!r}, it has: {', '.join(self.columns)}") from None

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of the columns, in order."""
        return tuple(self._source.c.keys())

    @property
    def source(self) -> sa.FromClause:
        """The SQLAlchemy element underneath."""
        return self._source

    @property
    def emptiness(self) -> Emptiness:
        """Of which tables it must have rows to have any."""
        return self._none

    @property
    def query(self) -> sa.Select[Any]:
        """The select that yields this relation's rows, ready to compile."""
        return sa.select(self._source)

    def select(self, *names: str, **named: Expression) -> Relation:
        """Only these columns, in this order, then the named expressions."""
        return self._from(_listing(self._listed(names, named)).select_from(self._source))

    def mutate(self, **named: Expression) -> Relation:
        """All columns, with the named expressions added or put in place of a column of that name."""
        kept = [self._source.c[name] for name in self.columns if name not in named]
        return self._from(_listing([*kept, *self._listed((), named)]).select_from(self._source))

    def rename(self, **named: str) -> Relation:
        """All columns; `new=old` gives the column `old` the name `new`."""
        back = {old: new for new, old in named.items()}
        return self._from(_listing([self[name].label(back.get(name, name)) for name in self.columns]).select_from(self._source))

    def filter(self, *conditions: Expression) -> Relation:
        """Rows for which all conditions hold."""
        return self._kept(sa.select(self._source).where(*[self._own(condition) for condition in conditions]))

    def join(self, other: Relation, *on: str | Pair | Condition, how: str = "inner") -> Relation:
        """Rows of both sides that match; a column of `other` whose name is taken is left out.

        `on`: a name both sides have, a pair (ours, theirs), or a function of the two sides. `how`: inner, left or full.
        """
        if how not in ("inner", "left", "full"):
            raise ValueError(f"join: found how={how!r}, expected inner, left or full")
        left, right = self._source, other._source
        if left is right:
            right = right.alias()
            other = Relation(right, none=other._none)
        both = {id(left), id(right)}
        conditions = [self._condition(other, each, both) for each in on]
        joined = left.join(right, sa.and_(*conditions), isouter=how == "left", full=how == "full")
        added = [column for column in right.c if column.key not in left.c]
        none = {"inner": one_of(self._none, other._none), "left": self._none, "full": each_of(self._none, other._none)}[how]
        return self._from(_listing([*left.c, *added]).select_from(joined), none)

    def without(self, other: Relation, *on: str | Pair) -> Relation:
        """Rows of this relation that have no match in `other` (an anti join)."""
        pairs = [each if isinstance(each, tuple) else (each, each) for each in on]
        right = other._source.alias() if other._source is self._source else other._source
        match = sa.and_(*[self[ours] == right.c[theirs] for ours, theirs in pairs])
        return self._kept(sa.select(self._source).where(~sa.exists(sa.select(sa.literal(1)).select_from(right).where(match))))

    def within(self, other: Relation, *on: str | Pair) -> Relation:
        """Rows of this relation that have at least one match in `other` (a semi join)."""
        pairs = [each if isinstance(each, tuple) else (each, each) for each in on]
        right = other._source.alias() if other._source is self._source else other._source
        match = sa.and_(*[self[ours] == right.c[theirs] for ours, theirs in pairs])
        matched = sa.select(self._source).where(sa.exists(sa.select(sa.literal(1)).select_from(right).where(match)))
        return self._kept(matched, one_of(self._none, other._none))

    def group_by(self, *names: str) -> Callable[..., Relation]:
        """`relation.group_by("security_id")(quantity=total(relation.quantity))`: one row a group; by nothing, one row in all."""
        keys = [self[name] for name in names]

        def aggregate(**named: Expression) -> Relation:
            # Grouped by nothing there is a row of nothing too.
            none = self._none if keys else NEVER
            return self._from(_listing([*keys, *self._listed((), named)]).select_from(self._source).group_by(*keys), none)

        return aggregate

    def union(self, *others: Relation) -> Relation:
        """Rows of all (union all); columns are matched by name, in this relation's order, and must be the same set."""
        for other in others:
            if set(other.columns) != set(self.columns):
                raise ValueError(f"union: found columns {sorted(set(other.columns) ^ set(self.columns))} on one side only, expected the same names")
        parts = [_listing([each._source.c[name] for name in self.columns]).select_from(each._source) for each in (self, *others)]
        return self._from(sa.union_all(*parts), each_of(*[each._none for each in (self, *others)]))

    def distinct(self) -> Relation:
        """Distinct rows."""
        return self._from(sa.select(self._source).distinct())

    def once(self) -> Relation:
        """The same rows, computed once although the step reads them several times (a common table expression)."""
        return Relation(sa.select(self._source).cte(), none=self._none)

    def _from(self, statement: sa.Select[Any] | sa.CompoundSelect[Any], none: Emptiness | None = None) -> Relation:
        """A relation of other columns; `none`: when it has no rows, where that is not as before."""
        return Relation(statement.subquery(), none=none or self._none)

    def _kept(self, statement: sa.Select[Any], none: Emptiness | None = None) -> Relation:
        """A relation with fewer rows and the same columns."""
        return Relation(statement.subquery(), (*self._earlier, self._source), none or self._none)

    def _listed(self, names: tuple[str, ...], named: dict[str, Expression]) -> list[Any]:
        return [self[name] for name in names] + [self._own(value).label(name) for name, value in named.items()]

    def _own(self, expression: Expression) -> Expression:
        return _checked(_rebound(expression, self._source, self._earlier), {id(self._source)})

    def _condition(self, other: Relation, on: str | Pair | Condition, both: set[int]) -> Expression:
        if isinstance(on, str):
            return self[on] == other[on]
        if isinstance(on, tuple):
            return self[on[0]] == other[on[1]]
        return _checked(on(self, other), both)


def _listing(columns: list[Any]) -> sa.Select[Any]:
    """A select of these columns. Each is one by its making, so SQLAlchemy need not look whether it is: a fifth of the time of building a day."""
    made: sa.Select[Any] = sa.select()
    made._raw_columns = columns
    return made


def _rebound(expression: Expression, source: sa.FromClause, earlier: tuple[sa.FromClause, ...]) -> Expression:
    """The expression with columns of an earlier form of the relation replaced by the columns it has now."""
    if not earlier:
        return expression
    forms = {id(each) for each in earlier}

    def now(element: Any, **_: Any) -> Any:
        if getattr(element, "__visit_name__", "") == "column" and id(getattr(element, "table", None)) in forms:
            return source.c[element.key]
        return None

    rebound: Expression = replacement_traverse(expression, {}, replace=now)
    return rebound


def _checked(expression: Expression, owners: set[int]) -> Expression:
    for element in iterate(expression):
        if element.__visit_name__ == "column":
            table = getattr(element, "table", None)
            if table is not None and id(table) not in owners:
                raise ForeignColumn(f"{element} is a column of another relation; join that relation first")
    return expression
