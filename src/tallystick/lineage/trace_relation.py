"""Where the columns of a relation come from, read off its SQLAlchemy tree: values and what decides about them, kept apart.

A column's *values* are the columns whose values flow into it (through casts, products, sums, the results of a choice). Its *deciding*
columns say which of those values it takes: the conditions of a choice, the partition and order of a window. The *rows* of a relation are
decided by filters, join keys, group keys and what is distinct; `Node(table, ROWS)` stands for which rows a table has, which decides about
every count and sum over it.

An element the walk does not know is refused (`UnknownElement`): a lineage with a hole would be worse than none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ExpressionClauseList, Grouping, TypeCoerce
from sqlalchemy.sql.functions import FunctionElement

from tallystick.lineage.column_sources import NOTHING, ROWS, Node, Nodes, Sources, Traced
from tallystick.relation import Relation

CONSTANT = re.compile(r"\*|[0-9]+|'[^']*'")
"""Text in an expression that is a number, a quoted text or the star of a count, and so comes from no column."""


class UnknownElement(TypeError):
    """An expression holds something whose lineage nobody has said."""


def traced(relation: Relation, constants: Mapping[Any, Node]) -> Traced:
    """Sources of every column of a relation and of its rows. `constants` names plain values (a fact of the firm) that stand in it as text."""
    return _Walk(constants).relation(relation.source)


class _Walk:
    """One walk over one tree; subqueries that are read several times are walked once."""

    def __init__(self, constants: Mapping[Any, Node]) -> None:
        self.constants = constants
        self.relations: dict[int, Traced] = {}
        self.values: dict[int, Sources] = {}
        self.kept: list[Any] = []

    def relation(self, element: Any) -> Traced:
        """A FROM element: a table, a select, a union, a join, or one of them under a name."""
        if id(element) not in self.relations:
            self.kept.append(element)
            self.relations[id(element)] = self._relation(element)
        return self.relations[id(element)]

    def _relation(self, element: Any) -> Traced:
        if isinstance(element, sa.TableClause):
            columns = {str(name): Sources(frozenset({Node(element.name, str(name))})) for name, _ in element.c.items()}
            return Traced(columns, frozenset({Node(element.name, ROWS)}))
        if isinstance(element, sa.Join):
            left, right = self.relation(element.left), self.relation(element.right)
            return Traced({}, left.rows | right.rows | self.value(element.onclause).all)
        if isinstance(element, sa.Select):
            return self._select(element)
        if isinstance(element, sa.CompoundSelect):
            return self._union(element)
        inner = getattr(element, "element", None)
        if inner is None:
            raise UnknownElement(f"found {type(element).__name__} as a relation, expected a table, select, union, join or alias")
        below = self.relation(inner)
        return Traced(dict(zip(element.c.keys(), below.columns.values(), strict=True)), below.rows)

    def _select(self, select: sa.Select[Any]) -> Traced:
        rows = self._all_rows(_froms(select))
        conditions = [*select._where_criteria, *select._having_criteria, *select._group_by_clauses]
        rows |= NOTHING.union(*[self.value(each).all for each in conditions])
        columns = {str(name): self.value(column) for name, column in select.selected_columns.items()}
        if select._limit_clause is not None or select._offset_clause is not None:
            rows |= NOTHING.union(*[self.value(each).all for each in select._order_by_clauses])
        if select._distinct:
            rows |= NOTHING.union(*[each.all for each in columns.values()])
        return Traced(columns, rows)

    def _union(self, union: sa.CompoundSelect[Any]) -> Traced:
        parts = [self.relation(each.element if isinstance(each, Grouping) else each) for each in union.selects]
        names = list(parts[0].columns)
        by_place = zip(*[part.columns.values() for part in parts], strict=True)
        return Traced({name: _together(sources) for name, sources in zip(names, by_place, strict=True)}, NOTHING.union(*[part.rows for part in parts]))

    def _all_rows(self, elements: Iterable[Any]) -> Nodes:
        return NOTHING.union(*[self.relation(each).rows for each in elements])

    def value(self, element: Any) -> Sources:
        """A column expression or condition."""
        if id(element) not in self.values:
            self.kept.append(element)
            self.values[id(element)] = self._value(element)
        return self.values[id(element)]

    def _value(self, element: Any) -> Sources:
        if isinstance(element, sa.ColumnClause):
            return self._column(element)
        if isinstance(element, sa.BindParameter):
            return self._constant(element.value)
        if isinstance(element, sa.Case):
            return self._choice(element)
        if isinstance(element, sa.Over):
            order = [*_listed(element.partition_by), *_listed(element.order_by)]
            return self.value(element.element).decided_by(NOTHING.union(*[self.value(each).all for each in order]))
        if isinstance(element, sa.FunctionFilter):
            return self.value(element.func).decided_by(self.value(element.criterion).all)
        if isinstance(element, sa.Exists):
            return Sources(deciding=self.relation(_query_of(element)).rows)
        if isinstance(element, sa.ScalarSelect):
            query = self.relation(element.element)
            return _together(query.columns.values()).decided_by(query.rows)
        return _together(self.value(each) for each in _parts(element))

    def _column(self, column: Any) -> Sources:
        if column.is_literal and CONSTANT.fullmatch(str(column.name)):
            return Sources()
        if column.table is None:
            raise UnknownElement(f"found the column {column} of no relation")
        return self.relation(column.table).columns[column.key]

    def _constant(self, value: Any) -> Sources:
        each = value if isinstance(value, list | tuple) else [value]
        return Sources(frozenset(self.constants[one] for one in each if isinstance(one, str) and one in self.constants))

    def _choice(self, case: sa.Case[Any]) -> Sources:
        results = [result for _, result in case.whens] + ([case.else_] if case.else_ is not None else [])
        conditions = NOTHING.union(*[self.value(condition).all for condition, _ in case.whens])
        return _together(self.value(each) for each in results).decided_by(conditions)


def _parts(element: Any) -> list[Any]:
    """The operands of an expression all of whose values flow into it."""
    if isinstance(element, FunctionElement):
        return list(element.clauses)
    if isinstance(element, sa.Cast | TypeCoerce):
        return [element.clause]
    if isinstance(element, sa.BinaryExpression):
        return [element.left, element.right]
    if isinstance(element, sa.Label | sa.UnaryExpression | Grouping):
        return [element.element]
    if isinstance(element, sa.Extract):
        return [element.expr]
    if isinstance(element, sa.BooleanClauseList | sa.ClauseList | ExpressionClauseList):
        return list(element.clauses)
    if element.__visit_name__ in ("null", "true", "false", "textclause", "type_clause"):
        return []
    raise UnknownElement(f"found {type(element).__name__} in an expression ({element}); say in lineage/trace_relation.py what flows through it")


def _froms(select: sa.Select[Any]) -> list[Any]:
    """What a select reads; SQLAlchemy's own answer compiles the select first, so it is asked only where the select does not say."""
    stated = [*select._from_obj, *[each for each in select._raw_columns if isinstance(each, sa.FromClause)]]
    return stated or list(select.get_final_froms())


def _query_of(exists: Any) -> Any:
    inner = exists.element
    while not isinstance(inner, sa.Select | sa.CompoundSelect):
        inner = inner.element
    return inner


def _together(sources: Iterable[Sources]) -> Sources:
    every = list(sources)
    return Sources(NOTHING.union(*[each.values for each in every]), NOTHING.union(*[each.deciding for each in every]))


def _listed(clauses: Any) -> list[Any]:
    if clauses is None:
        return []
    return list(getattr(clauses, "clauses", [clauses]))
