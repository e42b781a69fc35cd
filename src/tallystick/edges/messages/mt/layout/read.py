"""Rows of messages by their layouts.

What stands where is worked out once a shape of message (`locate`); rows of one shape are gathered and turned into columns together
(`gather`). The rows do not depend on that.

Reason codes: UNREAD_FUNCTION, MISSING_FIELD, and those of the forms.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tallystick.edges.messages.mt.layout.gather import Gathered
from tallystick.edges.messages.mt.layout.locate import Located, locate
from tallystick.edges.messages.mt.layout.part import Block, Layout
from tallystick.edges.messages.mt.layout.shape import Shape, is_plain, joined, shape_of, stretches
from tallystick.edges.messages.mt.message import Message
from tallystick.edges.messages.mt.rows import Rows, Unreadable

MOST_PLANS = 5_000
MOST_FIELDS_REMEMBERED = 400
"""A longer message, a statement, is like no other: its shape is not kept."""


class LayoutReader:
    """Reads the messages of one file into `rows`; `finish` gives them what is still gathered."""

    def __init__(self, layouts: Mapping[str, Sequence[Layout]], rows: Rows) -> None:
        self.layouts, self.rows = layouts, rows
        self._plans: dict[tuple[str, Shape], list[Gathered]] = {}

    def read(self, message: Message, known: Mapping[str, object], name: str = "") -> int:
        """Read a message; `known` is what the frame says of columns, `name` the layouts' where it is not the message's type.

        Returns how many rows; raises Unreadable for the whole message.
        """
        plan = self._plan(message, name or message.kind)
        for gathered in plan:
            gathered.add(message, known)
            if len(message.texts()) > MOST_FIELDS_REMEMBERED:
                gathered.flush()
        return len(plan)

    def finish(self) -> None:
        """Put all that is gathered into the rows."""
        for plan in self._plans.values():
            for gathered in plan:
                gathered.flush()
        self._plans.clear()

    def _plan(self, message: Message, name: str) -> list[Gathered]:
        shape = message.shape or shape_of(message.texts())
        message.shape = shape
        plan = self._plans.get((name, shape))
        if plan is None and not is_plain(shape):
            message.split = joined(message.texts())
            message.shape = shape = shape_of(message.split)
        if plan is None:
            plan = [Gathered(layout, located, self.rows) for layout, located in _planned(message, self.layouts[name], shape)]
            if len(self._plans) >= MOST_PLANS:
                self.finish()
            if len(shape) <= MOST_FIELDS_REMEMBERED:
                self._plans[name, shape] = plan
        return plan


def _planned(message: Message, layouts: Sequence[Layout], shape: Shape) -> list[tuple[Layout, Located]]:
    chosen = _chosen(layouts, shape, message.kind)
    root = stretches(shape, message.field_lines())
    plan = [(layout, located) for layout in chosen for located in locate(layout, shape, root)]
    if not plan and not all(layout.may_be_empty for layout in chosen):
        wanted = next((part.name for part in chosen[0].parts if isinstance(part, Block) and part.bears_rows), "of any kind")
        raise Unreadable("MISSING_FIELD", f"MT{message.kind}: found no sequence {wanted}, expected one")
    return plan


def _chosen(layouts: Sequence[Layout], shape: Shape, kind: str) -> list[Layout]:
    """The layouts for a message's function and marks; of those that fit, the ones with most marks."""
    function = next((text[4:8] for text in shape if text.startswith("23G:")), "")
    of_function = [layout for layout in layouts if function in layout.functions] or [layout for layout in layouts if not layout.functions]
    if not of_function:
        known = sorted({each for layout in layouts for each in layout.functions})
        raise Unreadable("UNREAD_FUNCTION", f"MT{kind}, 23G: found {function or 'none'!r}, expected {' or '.join(known)}")
    marks = set(shape)
    marked = [layout for layout in of_function if marks.issuperset(layout.marks)]
    if not marked:
        wanted = " or ".join(sorted({" and ".join(layout.marks) for layout in of_function}))
        raise Unreadable("MISSING_FIELD", f"MT{kind}: found neither of {wanted}, expected one")
    most = max(len(layout.marks) for layout in marked)
    return [layout for layout in marked if len(layout.marks) == most]
