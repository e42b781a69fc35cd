"""The FIX fields the reader knows: those it takes, those that carry raw data behind a length, and members of the groups it opens."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from tallystick.edges.messages.fix.settings import FixSettings

TAKEN: tuple[int, ...] = (
    8, 9, 35, 10, 49, 52, 43, 122,
    17, 19, 20, 150, 571, 572, 487, 856,
    55, 65, 48, 22, 454, 455, 456,
    54, 32, 31, 15, 30, 29, 528, 47,
    75, 60, 64, 12, 13, 136, 137, 118, 552,
)  # fmt: skip
"""Fields an execution row is made of, with those that say what the message is."""

DATA_FIELDS: Mapping[int, int] = MappingProxyType(
    {
        90: 91, 93: 89, 95: 96, 212: 213, 348: 349, 350: 351, 352: 353, 354: 355, 356: 357, 358: 359, 360: 361, 362: 363, 364: 365,
        445: 446, 618: 619, 621: 622, 1184: 1185, 1277: 1278, 1280: 1281, 1282: 1283, 1397: 1398, 1401: 1402, 1403: 1404, 1468: 1469,
        1525: 1527, 1578: 1579, 1620: 1621, 1664: 1665, 1678: 1697, 1733: 1734, 1871: 1872, 1874: 1875, 2072: 2073, 2074: 2075,
        2111: 2112, 2179: 2180, 2287: 2288, 2351: 2352, 2372: 2371, 2481: 2482, 2494: 2493, 2522: 2521, 2637: 2638, 2651: 2652,
        2665: 2666, 2715: 2716, 2718: 2719, 2721: 2722, 2797: 2798, 2802: 2801, 2809: 2808, 2815: 2814,
    }
)  # fmt: skip
"""Length field to the data field whose value it measures in bytes; the value may hold separators.

Source: FIX 5.0 SP2 field dictionary (types LENGTH and DATA) without the derivative streams above 40000."""

PASSED: tuple[int, ...] = (
    6, 11, 14, 16, 18, 21, 34, 36, 37, 38, 39, 40, 41, 44, 50, 56, 57, 58, 59, 63, 76, 97, 98, 99, 108, 109, 110, 115, 116, 119, 128, 129,
    139, 151, 152, 167, 198, 200, 207, 375, 377, 378, 382, 423, 437, 442, 447, 448, 452, 453, 460, 461, 523, 526, 570, 573, 581, 797, 802, 803,
    828, 829, 851, 880, 891,
)  # fmt: skip
"""Fields that are common and not taken: knowing them only spares the check of their tags."""

SIDE_MEMBERS: frozenset[int] = frozenset((1, 12, 13, 15, 54, 118, 136, 137, 528))
"""Fields taken that belong to one side of a capture report (group 552): they never count for another side."""


def taken_tags(settings: FixSettings) -> tuple[int, ...]:
    """The fields taken under these settings, without repetition."""
    return _with(settings.account_tag, settings.cross_reference_tag, settings.street_reference_tag)


def taken_set(settings: FixSettings) -> frozenset[int]:
    """The same as a set, made once for all messages."""
    return _as_set(taken_tags(settings))


@lru_cache(maxsize=64)
def _with(*more: int | None) -> tuple[int, ...]:
    return tuple(dict.fromkeys(TAKEN + tuple(tag for tag in more if tag is not None)))


@lru_cache(maxsize=64)
def _as_set(tags: tuple[int, ...]) -> frozenset[int]:
    return frozenset(tags)
