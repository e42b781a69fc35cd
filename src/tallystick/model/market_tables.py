"""Tables of the markets a firm trades in: which there are (rules), which are the firm's, and where each of its securities belongs."""

from __future__ import annotations

from tallystick.model.columns import code, count
from tallystick.model.contract import Storage, Table
from tallystick.model.rule_row import dated

MARKET = dated(
    "market",
    "One market in which a trade is cleared and settled; by business date. A security belongs to one market; a dual listing is two securities",
    code("market", "US, CA, MX, GB or EU; a firm may add its own", key=True),
    code("calendar_key", "Calendar of its trade, settlement and cash days"),
    code("currency", "ISO 4217, its own"),
    code("clearing_house", "Who stands between the parties; null where nobody does", nullable=True),
    code(
        "netting",
        "CONTINUOUS (the open net is carried and marked), DAY_NET (one net a security and settlement date, delivered against its money), "
        "DAY_NET_DIFFERENCE (the same, but what was offset pays its difference in cash) or NONE",
    ),
    code("clearing_path", "Path of its securities where the master states none: CNS, NET or TRADE_FOR_TRADE"),
    code("depository", "Where it settles"),
    count("sale_fees", "1 where SEC and FINRA fees are charged on sales", unit="0 or 1"),
    code("bank_entries", "NET (the bank states the depository's day as one entry) or GROSS (one entry a delivery)"),
)

OWN_MARKET = Table(
    "own_market",
    "One market in which the firm clears and settles today, with its own numbers there; the home market among them",
    "capture",
    (
        code("market", "The market", key=True),
        code("calendar_key", "Its calendar"),
        code("currency", "Its own currency"),
        code("depository", "Where it settles: venue of the rules"),
        code("clearing_house", "Who stands between; null where nobody does", nullable=True),
        code("netting", "As in market"),
        count("sale_fees", "As in market", unit="0 or 1"),
        code("bank_entries", "NET or GROSS"),
        code("member_id", "Our number at the clearing house"),
        code("depository_account", "Our account that settles there"),
        code("bank_account", "Our bank account in its currency"),
    ),
    Storage.VIEW,
)

SECURITY_PLACE = Table(
    "security_place",
    "Where one security clears and settles for us",
    "capture",
    (
        code("security_id", "The security", key=True),
        code("market", "Its market"),
        code("calendar_key", "Calendar of its market; null where the firm is not in that market", nullable=True),
        code("depository", "Where it settles: venue of the rules", nullable=True),
        code("clearing_house", "Who stands between the parties", nullable=True),
        code("netting", "As in market", nullable=True),
        count("sale_fees", "1 where SEC and FINRA fees are charged on sales", unit="0 or 1"),
        code("member_id", "Our number at the clearing house", nullable=True),
        code("depository_account", "Our account that settles it", nullable=True),
        code("bank_account", "Our bank account in the market's currency", nullable=True),
    ),
    Storage.VIEW,
)

MARKETS: tuple[Table, ...] = (OWN_MARKET, SECURITY_PLACE)
