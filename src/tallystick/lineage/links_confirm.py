"""Links of the confirmation stage: from a match or an open affirmation down to the trade and the lines of the other party.

Source   docstrings of the steps (Reads); keys as the steps build them
"""

from __future__ import annotations

from tallystick.lineage.link import Link, RuleLink, When

LINE = ("file_id", "line_number")
PAIR = ("item_key", *LINE)
_TRADE = "sender || '.' || chain || '.' || root_trade_date || '.' || exec_id || '.' || version_exec_id = $item_key and entry = 'TRADE'"

CONFIRM_LINKS: tuple[Link, ...] = (
    Link("confirm_item", "trade", ("sender", "exec_id", "version_exec_id", "trade_date"), "the trade", _TRADE, When.EARLIER),
    Link("confirm_line", "confirmation_message", LINE, "the line received", when=When.EARLIER),
    Link("confirm_pair", "confirm_item", ("item_key",), "the trade"),
    Link("confirm_pair", "confirm_line", LINE, "the line"),
    Link("confirmation_difference", "confirm_item", ("item_key",), "the trade"),
    Link("confirmation_difference", "confirm_line", LINE, "the line"),
    Link("confirmation", "confirm_item", ("item_key",), "the trade"),
    Link("confirmation", "confirm_line", LINE, "the line that speaks of it"),
    Link("confirmation", "confirmation_difference", PAIR, "the fields that differ"),
    Link("unaffirmed", "confirm_item", ("item_key",), "the trade"),
    Link("unaffirmed", "confirmation", ("item_key",), "how it stands with the other party"),
    Link(
        "block_allocation",
        "confirm_line",
        (),
        "the block and its parts",
        "message_kind = 'ALLOCATE' and coalesce(sender, '-') = $sender and coalesce(block_reference, message_reference, '-') = $block_reference",
        When.EARLIER,
        sums=("quantity",),
    ),
)
"""Links of the rows of the stage."""

_POLICY = "calendar_key = $calendar_key and venue = $venue"

CONFIRM_RULE_LINKS: tuple[RuleLink, ...] = (
    RuleLink("confirm_item", "confirm_policy", "why it has to be confirmed", f"{_POLICY} and account_type = $account_type", "$trade_date"),
    RuleLink("confirm_line", "reason_code", "why it was not taken", "stage = 'confirm' and code = $reason", "$known_date"),
    RuleLink("confirm_pair", "amount_tolerance", "how far amounts may differ", "", "$day"),
    RuleLink("confirmation", "amount_tolerance", "how far they may differ", "currency = $currency and $our_amount between amount_from and amount_to", "$day"),
    RuleLink("unaffirmed", "confirm_policy", "by when, and what it costs", _POLICY, "$trade_date"),
    RuleLink("unaffirmed", "venue_cutoff", "the cut-off", "venue = $venue and local_time = $cutoff_time", "$trade_date"),
    RuleLink("unaffirmed", "calendar_day", "trade date and day of the cut-off", "calendar_key = $calendar_key and day in ($trade_date, $cutoff_date)"),
)
"""Rule rows behind the rows of the stage."""
