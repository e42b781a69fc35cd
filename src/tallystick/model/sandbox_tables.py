"""Rule table of the simulated venues: how each runs its day, where the tables of the markets do not say it."""

from __future__ import annotations

from tallystick.model.columns import code, count, text
from tallystick.model.rule_row import dated

SANDBOX_TERM = dated(
    "sandbox_term",
    "How a simulated venue runs its day; by business date. What the market's own rule tables say of the venue stands there and is not repeated",
    code("venue", "Venue; GENERIC for one of no name", key=True),
    code("first_run", "First settlement run, time on the clock there, HH:MM"),
    code("last_run", "Last settlement run, HH:MM"),
    count("every_minutes", "Minutes from one run to the next", unit="minutes"),
    code("batch_run", "A run before the first in which everything due settles net and at once, HH:MM; null for none", nullable=True),
    code("queue_order", "PRIORITY_HIGH or PRIORITY_LOW (which number comes first; then the oldest), LARGEST (largest value first) or OLDEST"),
    code(
        "money_model",
        "GROSS (each settlement needs the buyer's cash), GROSS_CIRCLES (and a circle of them settles at once), NET_RUN (each run settles what is covered net) "
        "or NET_DAY (money nets at the day's end)",
    ),
    code("netting", "NONE, or NOVATION: trades of one account, security and day against the clearing house are netted before they settle"),
    code("partials", "NONE, ALL_RUNS or WINDOWS (of partial_window)"),
    code("left_over", "CARRIED (tried again next day) or DROPPED (has to be sent again)"),
    text("note", "What is simplified"),
)
