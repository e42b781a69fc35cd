"""Numbers, days and times of many fields at once, by integer arithmetic on their digits; what is not plain is left to the exact way."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from tallystick.edges.messages.fix.keys import HIGHS, NINES, ONES, ZEROS, Bytes, Flags, Places, Words

Whole = npt.NDArray[np.int64]
FIRST_DAY, LAST_DAY = 19900101, 20991231
LONGEST_NUMBER = 20
MICROSECONDS_A_DAY = 86_400_000_000
MASKS = np.array([(1 << (8 * length)) - 1 for length in range(8)] + [2**64 - 1], dtype=np.uint64)
POWERS = np.array([10**power for power in range(9)], dtype=np.int64)
DOTS = 0x2E2E2E2E2E2E2E2E
COLONS, COLON_PLACES = 0x00003A00003A0000, 0x0000FF0000FF0000


def eight_digits(words: npt.NDArray[np.integer]) -> tuple[Whole, Flags]:
    """The number that eight digit characters spell, and whether all eight are digits."""
    digits = words - ZEROS
    proper = (((words + NINES) | digits) & HIGHS) == 0
    pairs = digits * 10 + (digits >> 8)
    low = (pairs & 0x000000FF000000FF) * 0x000F424000000064
    high = ((pairs >> 16) & 0x000000FF000000FF) * 0x0000271000000001
    return ((low + high) >> 32).view(np.int64), proper


def short_number(words: npt.NDArray[np.integer], lengths: Places) -> tuple[Whole, Flags]:
    """The whole number of one to eight digits at the start of each word."""
    gap = 8 - np.minimum(np.maximum(lengths, 1), 8)
    number, proper = eight_digits((words << (gap << 3).view(np.uint64)) | (ZEROS & MASKS.take(gap)))
    return number, proper & (lengths > 0) & (lengths <= 8)


def decimals(buffer: Bytes, words: Words, starts: Places, ends: Places, scale: int) -> tuple[Whole, Flags]:
    """Plain decimal numbers times 10^scale, and which of them are plain, fit decimal(18, scale) and have no more decimals than scale."""
    lengths = ends - starts
    number, after_dot, proper = _short_decimals(words[starts], lengths)
    longer = np.flatnonzero(~proper)
    if len(longer):
        number[longer], after_dot[longer], proper[longer] = _long_decimals(buffer, starts[longer], lengths[longer], scale)
    proper &= after_dot <= scale
    return number * POWERS.take(scale - after_dot, mode="clip"), proper


def _short_decimals(words: Words, lengths: Places) -> tuple[Whole, Whole, Flags]:
    """Digits and places behind the dot of numbers of at most eight characters without sign (they fit any scale)."""
    held = np.minimum(lengths, 8)
    words = words & MASKS.take(held)
    found = words ^ DOTS
    found = (found - ONES) & ~found & HIGHS
    dotted = found != 0
    below = ((found & (~found + 1)) >> 7) - 1
    after_dot = np.where(dotted, held - 1 - (np.bitwise_count(below) >> 3), 0)
    number, proper = short_number((words & below) | ((words >> 8) & ~below), held - dotted)
    return number, after_dot, proper & (lengths <= 8)


def _long_decimals(buffer: Bytes, starts: Places, lengths: Places, scale: int) -> tuple[Whole, Whole, Flags]:
    """The same for longer or signed numbers, character by character; they must have room for `scale` in 18 digits."""
    longest = min(int(lengths.max(initial=0)), LONGEST_NUMBER)
    number, after_dot = np.zeros(len(starts), np.int64), np.zeros(len(starts), np.int64)
    digits, dots = np.zeros(len(starts), np.int64), np.zeros(len(starts), np.int64)
    negative = buffer[starts] == 45
    proper = lengths <= LONGEST_NUMBER
    for place in range(longest):
        byte = buffer[starts + place]
        inside = lengths > place
        digit = ((byte - 48) < 10) & inside
        dot = (byte == 46) & inside
        number = np.where(digit, number * 10 + (byte - 48), number)
        digits += digit
        after_dot += digit & (dots > 0)
        dots += dot
        proper &= digit | dot | ~inside | (negative if place == 0 else False)
    proper &= (dots <= 1) & (digits > 0) & (digits - after_dot <= 18 - scale)
    return np.where(negative, -number, number), after_dot, proper


@lru_cache(maxsize=1)
def _day_ordinals() -> npt.NDArray[np.int32]:
    ordinals = np.full(LAST_DAY - FIRST_DAY + 1, -1, np.int32)
    days = np.arange(np.datetime64("1990-01-01"), np.datetime64("2100-01-01"))
    months = days.astype("datetime64[M]")
    years = months.astype("datetime64[Y]").astype(np.int64) + 1970
    spelled = years * 10_000 + (months.astype(np.int64) % 12 + 1) * 100 + (days - months).astype(np.int64) + 1
    ordinals[spelled - FIRST_DAY] = days.astype(np.int64)
    return ordinals


def days(words: Words, lengths: Places) -> tuple[Whole, Flags]:
    """Days since 1970-01-01 of YYYYMMDD, 1990 to 2099, and which are days."""
    number, proper = eight_digits(words)
    ordinals = _day_ordinals().take(number - FIRST_DAY, mode="clip")
    return ordinals.astype(np.int64), proper & (lengths == 8) & (number >= FIRST_DAY) & (number <= LAST_DAY) & (ordinals >= 0)


def times(words: Words, buffer: Bytes, starts: Places, ends: Places) -> tuple[Whole, Flags]:
    """Microseconds since 1970-01-01 of YYYYMMDD-HH:MM:SS[.1 to 9 digits], and which are times (no leap second here)."""
    day, proper = days(words[starts], np.full(len(starts), 8))
    clock, clock_proper = _clock(words[starts + 9])
    fraction_digits = ends - starts - 18
    proper &= clock_proper & (buffer[starts + 8] == 45) & (fraction_digits >= -1) & (fraction_digits <= 9) & (fraction_digits != 0)
    moment = day * MICROSECONDS_A_DAY + clock * 1_000_000
    parted = np.flatnonzero(fraction_digits > 0)
    if len(parted):
        fraction, fraction_proper = _fraction(words, buffer, starts[parted], fraction_digits[parted])
        moment[parted] += fraction
        proper[parted] &= fraction_proper
    return moment, proper


def _clock(words: Words) -> tuple[Whole, Flags]:
    spelled, proper = eight_digits((words & ~np.uint64(COLON_PLACES)) | (ZEROS & COLON_PLACES))
    hours, thousands = spelled // 1_000_000, spelled // 1000
    minutes, seconds = thousands - hours * 1000, spelled - thousands * 1000
    proper = proper & ((words & COLON_PLACES) == COLONS) & (hours < 24) & (minutes < 60) & (seconds < 60)
    return hours * 3600 + minutes * 60 + seconds, proper


def _fraction(words: Words, buffer: Bytes, starts: Places, digits: Places) -> tuple[Whole, Flags]:
    mask = MASKS.take(np.minimum(digits, 8))
    spelled, proper = eight_digits((words[starts + 18] & mask) | (ZEROS & ~mask))
    proper &= (buffer[starts + 17] == 46) & ((digits < 9) | ((buffer[starts + 26] - 48) < 10))
    return spelled // 100, proper
