"""Check that the opening balances agree with each other; the list says precisely where they do not.

Reads    opening_line, balance, lot, clearing_position, loan, valuation
Writes   cut_over_difference: one row per disagreement
Units    shares or currency units
Holds    empty for a book that may begin
Source   issue "Setting up a firm"; reports.md 0.1 (invariants 1, 2)
Reasons  UNKNOWN_ACCOUNT, UNKNOWN_SECURITY, SHORT_QUANTITY, STOCK, LEDGER_SUM, CUSTOMER_CASH, CLEARING, INVENTORY, BORROWED, LOANED
"""

from __future__ import annotations

from tallystick.relation import Relation
from tallystick.relation import expressions as x

CONTROLS = (
    ("CUSTOMER_CASH", "1310"),
    ("CUSTOMER_CASH", "1330"),
    ("CLEARING", "1240"),
    ("INVENTORY", "1510"),
    ("BORROWED", "1220"),
    ("LOANED", "2120"),
)
"""Which check compares the trial balance's figure of a control account with its sub-ledger."""


def cut_over_difference(opening_line: Relation, balance: Relation) -> Relation:
    """Every point on which the opening lines disagree."""
    parts = [_unknown_account(opening_line), _unknown_security(opening_line), _short_quantity(opening_line), _stock(balance), _ledger_sum(balance)]
    parts += [_control(opening_line, balance, check, account) for check, account in CONTROLS]
    both = parts[0].union(*parts[1:])
    summed = both.group_by("check", "item")(expected=x.total(both.expected), found=x.total(both.found))
    return summed.mutate(difference=summed.found - summed.expected)


def _row(rows: Relation, check: str, item: x.Expression, expected: x.Expression, found: x.Expression) -> Relation:
    return rows.select(check=x.text(check), item=item, expected=x.decimal(expected, 38, 6), found=x.decimal(found, 38, 6))


def _unknown_account(lines: Relation) -> Relation:
    bad = lines.filter(lines.opening_kind.in_(["LOT", "CASH"]), lines.account_class.is_(None))
    return _row(bad, "UNKNOWN_ACCOUNT", x.coalesce(bad.account_code, x.text("-")), x.decimal(0, 38, 6), x.decimal(1, 38, 6))


def _unknown_security(lines: Relation) -> Relation:
    bad = lines.filter(lines.opening_kind.in_(["LOT", "DEPOSITORY", "CLEARING", "LOAN"]), lines.security_id.is_(None))
    return _row(bad, "UNKNOWN_SECURITY", x.coalesce(bad.security_code, x.text("-")), x.decimal(0, 38, 6), x.decimal(1, 38, 6))


def _short_quantity(lines: Relation) -> Relation:
    """A clearing line may not have sold short more than it is short."""
    bad = lines.filter(lines.opening_kind == "CLEARING", x.coalesce(lines.short_quantity, x.quantity(0)) > x.greater(-lines.quantity, 0))
    return _row(bad, "SHORT_QUANTITY", x.coalesce(bad.security_code, x.text("-")), x.greater(-bad.quantity, 0), bad.short_quantity)


def _stock(balance: Relation) -> Relation:
    shares = balance.group_by("instrument")(left=x.total_quantity(balance.quantity))
    bad = shares.filter(shares.left != 0)
    return _row(bad, "STOCK", bad.instrument, x.decimal(0, 38, 6), bad.left)


def _ledger_sum(balance: Relation) -> Relation:
    money = balance.group_by("instrument")(left=x.total_money(balance.money))
    bad = money.filter(money.left != 0)
    return _row(bad, "LEDGER_SUM", bad.instrument, x.decimal(0, 38, 6), bad.left)


def _control(lines: Relation, balance: Relation, check: str, ledger_account: str) -> Relation:
    """The trial balance's line for a control account, where there is one, against its sub-ledger, currency by currency."""
    stated_lines = lines.filter(lines.opening_kind == "LEDGER", lines.ledger_account == ledger_account)
    stated = stated_lines.group_by("ledger_account", "currency")(stated=x.total_money(stated_lines.amount))
    kept_rows = balance.filter(balance.ledger_account == ledger_account)
    kept = kept_rows.group_by("ledger_account", "instrument")(kept=x.total_money(kept_rows.money))
    met = stated.join(kept, "ledger_account", ("currency", "instrument"), how="left")
    compared = met.mutate(kept_money=x.coalesce(met.kept, x.decimal(0, 38, 2)))
    bad = compared.filter(compared.stated != compared.kept_money)
    return _row(bad, check, bad.ledger_account, bad.stated, bad.kept_money)
