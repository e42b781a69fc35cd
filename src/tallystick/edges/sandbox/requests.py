"""What a party asks of an instruction the venue has: again the same, a cancel, other conditions, its status."""

from __future__ import annotations

from typing import Any

from tallystick.edges.sandbox.leg import Leg, Pair
from tallystick.edges.sandbox.told import Told

Row = dict[str, Any]
CHANGEABLE = ("priority", "partial_code", "linked_reference", "link_kind", "pool_reference")
TERMS = ("movement", "quantity", "amount", "security_code", "settlement_date", "safekeeping_account")


class Requests:
    """Answers to requests about instructions."""

    def __init__(self, legs: dict[str, Leg], pairs: list[Pair], told: Told) -> None:
        self.legs, self.pairs, self.told = legs, pairs, told

    def is_new(self, row: Row, minute: int) -> bool:
        """Whether a new instruction is new; the same again is answered as before, another under its reference is refused, a dropped one is taken."""
        leg = self.legs.get(str(row["instruction_reference"]))
        if leg is None or leg.state == "DROPPED":
            return True
        leg.last_told = None
        same = all(leg.row.get(name) == row.get(name) for name in TERMS)
        code = "REJT" if leg.state == "REJECTED" or not same else "PACK"
        self.told.status(leg, "PROCESSING", code, minute, None if code == "PACK" else "REFE" if not same else "SAFE")
        return False

    def take(self, row: Row, minute: int) -> None:
        """A cancel or changed conditions."""
        leg = self.legs.get(str(row.get("instruction_reference")))
        process = "CANCELLATION" if row["message_kind"] == "CANCEL" else "MODIFICATION"
        if leg is None:
            asked = {name: row.get(name) for name in ("movement", "payment")}
            unknown = Leg(str(row.get("instruction_reference")), "OWN", asked, (0, minute))
            self.told.status(unknown, process, "REJT", minute, "REFE")
        elif leg.state in ("SETTLED", "CANCELLED", "REJECTED", "DROPPED"):
            self.told.status(leg, process, "REJT", minute, "DSET" if leg.state == "SETTLED" else "DCAN")
        elif process == "CANCELLATION":
            self._cancel(leg, minute)
        else:
            self._change(leg, row, minute)

    def tell(self, row: Row, minute: int) -> None:
        """The status as it stands: the last that was said, what has moved once more, and REFE for what the venue has not or no longer."""
        leg = self.legs.get(str(row.get("instruction_reference")))
        if leg is None or leg.state == "DROPPED" or leg.last_told is None:
            unknown = Leg(str(row.get("instruction_reference")), "OWN", {}, (0, minute))
            self.told.status(unknown, "PROCESSING", "REJT", minute, "REFE", asked=True)
            return
        self.told.moved_again(leg)
        if leg.state != "SETTLED":
            process, _, code = leg.last_told[0].partition(".")
            self.told.status(leg, process, code, minute, leg.last_told[1], asked=True)

    def _cancel(self, leg: Leg, minute: int) -> None:
        """At once while unmatched; a matched one waits for the other side."""
        if leg.state == "UNMATCHED":
            leg.state = "CANCELLED"
            self.told.status(leg, "CANCELLATION", "CAND", minute)
            return
        leg.cancel_asked = True
        self.told.status(leg, "CANCELLATION", "PACK", minute)

    def _change(self, leg: Leg, row: Row, minute: int) -> None:
        if row.get("hold"):
            leg.held = row["hold"] == "Y"
        leg.row |= {name: row[name] for name in CHANGEABLE if row.get(name) not in (None, "")}
        leg.last_told = None
        self.told.status(leg, "MODIFICATION", "MODC", minute)

    def agree_to_cancels(self, minute: int) -> None:
        """The other side agrees where it is simulated, or has asked as well; then both are cancelled."""
        for pair in self.pairs:
            asked = [leg.cancel_asked or not leg.ours for leg in pair.legs]
            if all(asked) and any(leg.cancel_asked for leg in pair.legs) and pair.deliver.state == "MATCHED":
                for leg in pair.legs:
                    leg.state = "CANCELLED"
                    self.told.status(leg, "CANCELLATION", "CAND", minute)
