"""What is wrong in the depository's file of a day: lines twice, for others, of another day, movements nobody instructed, money a cent off."""

from __future__ import annotations

import datetime as dt

from tallystick.edges.demo.identifiers import cusip
from tallystick.edges.demo.ledger import Ledger
from tallystick.edges.demo.market import NEVER_HELD, cents_text
from tallystick.edges.demo.plan import Trouble
from tallystick.edges.demo.settling import CLEARING_CORPORATION, Activity

FILE_NAME = "depository_message.csv"
UNINSTRUCTED = NEVER_HELD[5]


def depository_troubles(activity: Activity, ledger: Ledger, earlier: dt.date) -> list[Trouble]:
    """Add the lines; the troubles with their line numbers."""
    troubles: list[Trouble] = []

    def tell(table: str, code: str, sentence: str) -> None:
        reference = activity.rows[-1]["activity_reference"]
        troubles.append(Trouble(activity.day, table, code, reference, sentence, FILE_NAME, len(activity.rows) + 1))

    _repeats(activity)
    tell("depository_activity", "DUPLICATE", "the same movement stated twice")
    activity.add("CNS", 1, 100, depository_account="00009999", contra_account=CLEARING_CORPORATION)
    tell("depository_activity", "OTHER_ACCOUNT", "a movement in somebody else's account")
    activity.add("CNS", 1, 100, security_code=cusip(9_999), contra_account=CLEARING_CORPORATION)
    tell("depository_activity", "UNKNOWN_SECURITY", "a security we do not know")
    activity.add("CNS", 1, 100, settlement_date=str(earlier), contra_account=CLEARING_CORPORATION)
    tell("depository_activity", "OTHER_DAY", "a movement of an earlier day")
    activity.add("CNS", UNINSTRUCTED, 300, contra_account=CLEARING_CORPORATION)
    ledger.stray[UNINSTRUCTED] += 300
    tell("settlement", "NO_INSTRUCTION", "a movement that belongs to no obligation of ours; their statement shows it")
    for item in list(ledger.items.values())[:1]:
        activity.add("DVP", item.security, item.quantity, money=cents_text(item.money + 1), currency="USD", our_reference=item.reference)
        tell("settlement", "OTHER_MONEY", "made at a cent more than agreed, and taken back")
        back = {"activity_status": "REVERSED", "money": cents_text(-item.money - 1), "currency": "USD", "our_reference": item.reference}
        activity.add("DVP", item.security, -item.quantity, **back)
        tell("settlement", "OTHER_QUANTITY", "the movement taken back")
    return troubles


def stray_troubles(day: dt.date, ledger: Ledger, activity: Activity) -> list[Trouble]:
    """What the depository moved against no instruction stands in its statement: a break on every day with a statement."""
    security = activity.market.securities[UNINSTRUCTED].security_id
    return [Trouble(day, "recon_break", "EXTRA", security, "they moved it against no obligation of ours")] if ledger.stray[UNINSTRUCTED] else []


def _repeats(activity: Activity) -> None:
    activity.rows.append(dict(activity.rows[0]))
