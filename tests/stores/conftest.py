"""The books these tests start from."""

from tests.faults.fixtures import one_day, one_day_book, one_day_digests, short_line, three_days

__all__ = ["one_day", "one_day_book", "one_day_digests", "short_line", "three_days"]
