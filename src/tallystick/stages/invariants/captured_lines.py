"""Nothing read is lost.

Reads    execution_message, execution
Writes   nothing: the rows that violate it
Units    lines
Holds    lines read = outcomes, per file of today
Source   design, seven sentences, 6; conventions.md 1
Reasons  none
"""

from __future__ import annotations

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x

ONE, NONE = sa.literal(1, sa.BigInteger()), sa.literal(0, sa.BigInteger())


def lines_add_up(execution_message: Relation, execution: Relation) -> Relation:
    """Every execution line read today has exactly one outcome."""
    read = execution_message.select("file_id", line=ONE, outcome=NONE)
    both = read.union(execution.select("file_id", line=NONE, outcome=ONE))
    counted = both.group_by("file_id")(lines=x.total(both.line, 0), outcomes=x.total(both.outcome, 0))
    return counted.filter(counted.lines > 0, counted.lines != counted.outcomes)
