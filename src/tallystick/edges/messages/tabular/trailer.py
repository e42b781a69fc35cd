"""The counts and totals that a file states of itself, held against what it holds."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

import pyarrow as pa

from tallystick.edges.messages.reading import FileRefused
from tallystick.edges.messages.tabular.arrow import aggregate, pc
from tallystick.edges.messages.tabular.csv_rows import Stated
from tallystick.edges.messages.tabular.profile import Profile, Trailer


class Totals:
    """Counts rows and sums columns as blocks go by, gathers trailer lines, and compares at the end."""

    def __init__(self, profile: Profile) -> None:
        self.trailers = tuple(trailer for trailer in profile.trailers if trailer.checks != "nothing")
        self.stated: list[Stated] = []
        self.counted: dict[str, Decimal] = {trailer.checks: Decimal(0) for trailer in self.trailers}

    def add(self, table: pa.Table, stated: list[Stated]) -> None:
        """One block of landing rows and the trailer lines found in it."""
        self.stated += stated
        for trailer in self.trailers:
            self.counted[trailer.checks] += _of_block(table, trailer)

    def compare(self) -> tuple[str, ...]:
        """Remarks on what the file does not state. Raises `FileRefused` TRAILER_MISMATCH when it states something else."""
        for said in self.stated:
            if said.trailer.checks != "nothing" and _number(said.text) != self.counted[said.trailer.checks]:
                found = self.counted[said.trailer.checks]
                raise FileRefused("TRAILER_MISMATCH", f"the trailer states {said.text} for {said.trailer.checks}, the file holds {found:f}; ask for it again")
        silent = [trailer.checks for trailer in self.trailers if not any(said.trailer is trailer for said in self.stated)]
        return (f"no trailer states {', '.join(silent)}; the file cannot be checked for completeness",) if silent else ()


def _of_block(table: pa.Table, trailer: Trailer) -> Decimal:
    if trailer.checks == "count":
        return Decimal(table.num_rows)
    column = table[trailer.checks.removeprefix("sum:")]
    return Decimal(aggregate.sum(pc.cast(column, pa.decimal128(38, column.type.scale))).as_py() or 0)


def _number(text: str) -> Decimal | None:
    try:
        return Decimal(text.replace(",", "").strip())
    except InvalidOperation:
        return None
