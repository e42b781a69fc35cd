"""Commands that adjust the books by hand: propose, list, approve, reject; two persons, each in the journal."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tallystick.edges.cli.book_commands import Actor, AsJson, BookPath
from tallystick.edges.cli.console import UsageWrong, say, say_json
from tallystick.edges.cli.exits import DONE

if TYPE_CHECKING:
    from tallystick.edges.adjustment_decision import Adjustment

Sequence = Annotated[int, typer.Argument(help="Journal entry of the proposal, as `adjust list` shows it.", metavar="SEQUENCE")]
Reason = Annotated[str, typer.Option("--reason", help="Why, in a sentence; it stays in the journal.")]


def adjust_propose(
    book: BookPath,
    file: Annotated[Path | None, typer.Argument(help="CSV with ledger_account, sub_account, amount, instrument[, security].", metavar="[FILE]")] = None,
    leg: Annotated[list[str] | None, typer.Option("--leg", help="Instead of a file: LEDGER,SUB,AMOUNT,INSTRUMENT[,SECURITY]; twice or more.")] = None,
    reason: Reason = "",
    actor: Actor = "",
    as_json: AsJson = False,
) -> None:
    """Propose a manual posting: two or more legs (debit +, credit −) that sum to zero in every currency and security. Nothing is booked yet.

    Example: tallystick adjust propose mybook --leg 5050,-,100.00,USD --leg 1015,SETTLEMENT,-100.00,USD --reason "bank fee" --actor anna
    """
    from tallystick.day.book import open_book, utc_now
    from tallystick.edges.adjustment_decision import propose
    from tallystick.edges.adjustment_legs import legs_of_file, legs_of_words

    if (file is None) == (not leg):
        raise UsageWrong("found both a file and --leg, or neither; expected a CSV file of legs, or --leg twice or more")
    written = legs_of_file(file) if file else legs_of_words(leg or [])
    with open_book(book, write=True, actor=actor, command="adjust propose") as opened:
        receipt = propose(opened, written, reason, utc_now)
    if as_json:
        say_json({"sequence": receipt.sequence, "entry_hash": receipt.entry_hash, "state": "PROPOSED"})
    say(f"proposed as entry {receipt.sequence}; another person books it with `tallystick adjust approve {book} {receipt.sequence}`", as_json)
    raise typer.Exit(DONE)


def adjust_approve(book: BookPath, sequence: Sequence, actor: Actor = "", as_json: AsJson = False) -> None:
    """Approve another person's adjustment: it counts on the open day, from its next run on.

    Example: tallystick adjust approve mybook 17 --actor bert
    """
    from tallystick.day.book import open_book, utc_now
    from tallystick.edges.adjustment_decision import approve

    with open_book(book, write=True, actor=actor, command="adjust approve") as opened:
        receipt = approve(opened, sequence, utc_now)
        day = opened.state.open_day
    if as_json:
        say_json({"proposal": sequence, "sequence": receipt.sequence, "entry_hash": receipt.entry_hash, "day": day, "state": "APPROVED"})
    say(f"approved as entry {receipt.sequence}; booked on {day} by the next `tallystick day run`", as_json)
    raise typer.Exit(DONE)


def adjust_reject(book: BookPath, sequence: Sequence, reason: Reason = "", actor: Actor = "", as_json: AsJson = False) -> None:
    """Reject a proposed adjustment, or take your own back: it stays in the journal and is never booked.

    Example: tallystick adjust reject mybook 17 --reason "the bank corrected it" --actor bert
    """
    from tallystick.day.book import open_book, utc_now
    from tallystick.edges.adjustment_decision import reject

    with open_book(book, write=True, actor=actor, command="adjust reject") as opened:
        receipt = reject(opened, sequence, reason, utc_now)
    if as_json:
        say_json({"proposal": sequence, "sequence": receipt.sequence, "entry_hash": receipt.entry_hash, "state": "REJECTED"})
    say(f"rejected as entry {receipt.sequence}; nothing is booked", as_json)
    raise typer.Exit(DONE)


def adjust_list(book: BookPath, as_json: AsJson = False) -> None:
    """Every adjustment proposed: its legs, why, by whom, and whether it was approved or rejected.

    Example: tallystick adjust list mybook
    """
    from tallystick.day.book import open_book
    from tallystick.edges.adjustment_decision import adjustments

    with open_book(book) as opened:
        found = adjustments(opened)
    if as_json:
        say_json([_data(each) for each in found])
    for line in [line for each in found for line in _lines(each)] or ["no adjustments"]:
        say(line, as_json)
    raise typer.Exit(DONE)


def _data(each: Adjustment) -> dict[str, object]:
    decided = each.decision
    return {
        "sequence": each.proposal.sequence,
        "state": each.state,
        "proposed_by": each.proposal.actor,
        "proposed_at": each.proposal.received_at,
        "reason": each.proposal.facts["reason"],
        "decided_by": decided.actor if decided else None,
        "decision_sequence": decided.sequence if decided else None,
        "day": decided.facts.get("bucket") if decided else None,
        "decision_reason": decided.facts.get("reason") if decided else None,
        "legs": each.legs,
    }


def _lines(each: Adjustment) -> list[str]:
    data, decided = _data(each), each.decision
    by = f", {each.state.lower()} by {decided.actor} (entry {decided.sequence})" if decided else ""
    when = f", counts on {data['day']}" if data["day"] else f": {data['decision_reason']}" if decided else ""
    head = f"{each.proposal.sequence:>6}  {each.state:8}  proposed by {each.proposal.actor}{by}{when}; {data['reason']}"
    return [head, *(f"{'':18}{leg['ledger_account']:12} {leg['sub_account']:14} {_amount(leg)}" for leg in each.legs)]


def _amount(leg: dict[str, str]) -> str:
    if leg["currency"] == "-":
        return f"{leg['quantity'].rstrip('0').rstrip('.'):>16} {leg['security_id']}"
    kept = f"  ({leg['security_id']})" if leg["security_id"] != "-" else ""
    return f"{leg['money']:>16} {leg['currency']}{kept}"
