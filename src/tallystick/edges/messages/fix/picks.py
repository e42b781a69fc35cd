"""The fields of one message by tag: first occurrence, entries of the groups, and the sides of a capture report.

Emits BAD_GROUP and BAD_ENCODING.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from tallystick.edges.messages.fix.frame import Field
from tallystick.edges.messages.fix.reasons import Refused
from tallystick.edges.messages.fix.tags import SIDE_MEMBERS


@dataclass(frozen=True)
class Picks:
    """Fields in the order in which they count; `suffix` distinguishes the exec ids of several sides."""

    fields: Sequence[Field]
    suffix: str = ""

    def first(self, tag: int) -> bytes | None:
        """Value of the first field with this tag, None when there is none."""
        return self._firsts.get(tag)

    @cached_property
    def _firsts(self) -> dict[int, bytes]:
        return {each.tag: each.value for each in reversed(self.fields)}

    def text(self, tag: int) -> str | None:
        """That value as text; raises BAD_ENCODING where it is not UTF-8."""
        value = self.first(tag)
        if value is None:
            return None
        try:
            return value.decode("utf-8")
        except UnicodeDecodeError:
            raise Refused("BAD_ENCODING", f"field {tag}: found {value[:40]!r}, expected UTF-8") from None

    def shown(self, tag: int) -> str | None:
        """That value for comparison and display, never failing."""
        value = self._firsts.get(tag)
        return None if value is None else value.decode("utf-8", "backslashreplace")

    def entries(self, count_tag: int, tag: int) -> list[bytes]:
        """Values of `tag` in the group counted by `count_tag`; raises BAD_GROUP when there are not as many as counted."""
        values = [each.value for each in self.fields if each.tag == tag]
        stated = self.first(count_tag) or b"0"
        if not stated.isdigit() or len(stated) > 6 or int(stated) != len(values):
            raise Refused("BAD_GROUP", f"group {count_tag}: found count {stated[:20]!r} and {len(values)} of field {tag}, expected as many")
        return values

    def pairs(self, count_tag: int, first_tag: int, second_tag: int) -> list[tuple[bytes, bytes]]:
        """Entries of a group of two fields, the second right behind the first."""
        firsts = self.entries(count_tag, first_tag)
        pairs = [
            (one.value, two.value)
            for one, two in zip(self.fields, self.fields[1:], strict=False)
            if one.tag == first_tag and two.tag == second_tag
        ]  # fmt: skip
        if len(pairs) != len(firsts):
            raise Refused("BAD_GROUP", f"group {count_tag}: found field {first_tag} without {second_tag} behind it")
        return pairs


def sides_of(whole: Picks) -> list[Picks]:
    """One view a side of a capture report: the side's own fields first, then the fields that belong to no side."""
    starts = [index for index, each in enumerate(whole.fields) if each.tag == 54]
    stated = whole.first(552) or b"1"
    if not stated.isdigit() or len(stated) > 6 or int(stated) != max(len(starts), 1):
        raise Refused("BAD_GROUP", f"group 552: found count {stated[:20]!r} and {len(starts)} of Side 54, expected as many")
    if len(starts) < 2:
        return [whole]
    return [_side(whole, starts, ordinal) for ordinal in range(len(starts))]


def _side(whole: Picks, starts: list[int], ordinal: int) -> Picks:
    bounds = [*starts, len(whole.fields)]
    own = whole.fields[bounds[ordinal] : bounds[ordinal + 1]]
    head = whole.fields[: starts[0]]
    others = [each for each in whole.fields[starts[0] :] if each.tag not in SIDE_MEMBERS and each not in own]
    code = own[0].value
    earlier = sum(whole.fields[start].value == code for start in starts[:ordinal])
    suffix = "/" + code.decode("utf-8", "backslashreplace") + (f"/{earlier + 1}" if earlier else "")
    return Picks((*own, *head, *others), suffix)
