"""The window of closes a historical figure is made of: which days are scenarios, which securities have every close, and their returns.

A scenario is a trade day on which held securities have closes and had them `horizon_days` trade days before. A day on which no held
security has a close is no scenario, and neither is the day that would span it: a two-day return is not passed off as a one-day one.
The window is the last so many scenarios up to the business date. A security that lacks one close of the window is left out, whole.

Units    a return is close / earlier close − 1
Source   reports.md 5.1 (historical method)
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

Floats = np.ndarray[tuple[int, ...], np.dtype[np.float64]]
Indexes = np.ndarray[tuple[int, ...], np.dtype[np.intp]]
Days = np.ndarray[tuple[int, ...], np.dtype[np.datetime64]]


@dataclass(frozen=True)
class PriceWindow:
    """`days`: the scenarios, oldest first; `securities`: those with every close, sorted; `returns`: one row a day, one column a security."""

    days: Days
    securities: pa.Array[pa.StringScalar]
    returns: Floats


@dataclass(frozen=True)
class _Closes:
    """Closes of held securities: number of the trade day, number of the security, close."""

    day: Indexes
    security: Indexes
    close: Floats


def trade_days(calendar_day: pa.Table, calendar_key: str, business_date: dt.date) -> Days:
    """Trade days of a calendar up to and including the business date, oldest first."""
    ours = (pc.field("calendar_key") == calendar_key) & (pc.field("is_trade_day") == 1) & (pc.field("day") <= pa.scalar(business_date, pa.date32()))
    return np.sort(calendar_day.filter(ours)["day"].to_numpy().astype("datetime64[D]"))


def held_securities(exposure: pa.Table) -> pa.Array[pa.StringScalar]:
    """Securities of the priced positions, each once, sorted."""
    priced = exposure.filter(pc.field("priced") == "Y")["security_id"]
    return pa.array(sorted({str(security) for security in priced.unique().to_pylist()}), pa.string())


def price_window(exposure: pa.Table, price: pa.Table, days: Days, scenarios: int, horizon_days: int) -> PriceWindow:
    """The last `scenarios` scenarios of the priced positions in `exposure`, over the trade days `days`."""
    securities = held_securities(exposure)
    closes = _held_closes(price, securities, days)
    ends = _scenario_days(closes, len(days), scenarios, horizon_days)
    returns = _returns(closes, ends, horizon_days, len(securities))
    complete = ~np.isnan(returns).any(axis=0)
    kept = securities.take(np.flatnonzero(complete))
    return PriceWindow(days[ends], kept, np.ascontiguousarray(returns[:, complete]))


def _held_closes(price: pa.Table, securities: pa.Array[pa.StringScalar], days: Days) -> _Closes:
    """Closes of the held securities on trade days; a close that is not positive is no close."""
    security = pc.index_in(price["security_id"], value_set=securities).fill_null(-1).to_numpy().astype(np.intp)
    dates = price["price_date"].to_numpy().astype("datetime64[D]")
    close = pc.cast(price["close_price"], pa.float64()).to_numpy()
    place = np.searchsorted(days, dates)
    known = (place < len(days)) & (security >= 0) & (close > 0)
    known[known] = days[place[known]] == dates[known]
    return _Closes(place[known], security[known], close[known])


def _scenario_days(closes: _Closes, day_count: int, scenarios: int, horizon_days: int) -> Indexes:
    """Numbers of the last trade days that have closes, and had them at the other end of the horizon."""
    priced = np.zeros(day_count, bool)
    priced[closes.day] = True
    both = priced[horizon_days:] & priced[: max(day_count - horizon_days, 0)]
    return (np.flatnonzero(both) + horizon_days)[-scenarios:]


def _returns(closes: _Closes, ends: Indexes, horizon_days: int, security_count: int) -> Floats:
    """Returns of every scenario and held security; not a number where a close is missing."""
    needed = np.unique(np.concatenate([ends, ends - horizon_days]))
    matrix = np.full((len(needed), security_count), np.nan)
    inside = np.isin(closes.day, needed)
    matrix[np.searchsorted(needed, closes.day[inside]), closes.security[inside]] = closes.close[inside]
    later, earlier = matrix[np.searchsorted(needed, ends)], matrix[np.searchsorted(needed, ends - horizon_days)]
    returns: Floats = later / earlier - 1.0
    return returns
