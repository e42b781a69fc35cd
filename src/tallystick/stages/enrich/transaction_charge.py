"""Work out the taxes and levies a market asks on a trade, beside the trade: stamp duty reserve tax, the takeover panel's levy, and the like.

    buy 5,000 at 4.2037 of a company of the United Kingdom     gives  SDRT 105.09 (0.5 % of 21,018.50) and PTM_LEVY 1.50

Reads    trade, security, charge_rule, charge_scope, charge_exemption, calendar_day (days as numbers)
Writes   transaction_charge: one row per trade (or reversal) and charge that is about it
Units    money in currency units of the trade, − the account pays; a reversal gives it back
Holds    a trade and its reversal cancel out; a trade of a security no charge is about has no row and costs nothing but the look
Source   venues.md 13.4, 13.5, E16; rules by trade date
Reasons  none: what is not charged says why in `outcome` and `exemption`
"""

from __future__ import annotations

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x

DECIDES = ("security_id", "trade_date", "market_maker")
"""What decides, besides side and money, on the charges of a trade; worked out once for each combination of them."""

ANY = "ANY"
FACTS = ("asset_class", "market_segment", "first_listed_on")


def transaction_charge(
    trade: Relation, security: Relation, charge_rule: Relation, charge_scope: Relation, charge_exemption: Relation, calendar_day: Relation
) -> Relation:
    """Every charge of every trade that is about one."""
    scoped = _scoped(security, charge_scope).once()
    ours = trade.within(scoped, "security_id")
    about = _about(ours.select(*DECIDES).distinct(), scoped, charge_rule, charge_exemption, calendar_day)
    met = ours.join(about, *DECIDES)
    asked = met.filter((met.charged_side == "BOTH") | (met.side == "BUY"), (met.charged_accounts == "ALL") | (met.account_class == "CUSTOMER"))
    based = asked.mutate(basis_amount=x.money(sa.func.abs(x.choose(asked.basis == "COMMISSION", asked.commission, asked.gross))))
    judged = based.filter((based.basis != "COMMISSION") | (based.basis_amount > 0))
    outcome = sa.case(
        (judged.exemption.is_not(None), x.text("EXEMPT")),
        (judged.currency != judged.charge_currency, x.text("OTHER_CURRENCY")),
        (judged.basis_amount <= x.coalesce(judged.threshold_above, x.money(0)), x.text("UNDER_THRESHOLD")),
        else_=x.text("CHARGED"),
    )
    named = judged.mutate(outcome=outcome, size=_size(judged))
    signed = x.choose(named.entry == "REVERSAL", named.size, -named.size)
    amount = sa.case((named.outcome == "CHARGED", signed), (named.outcome == "OTHER_CURRENCY", x.null(sa.Numeric(18, 2))), else_=x.money(0))
    return named.mutate(amount=amount)


def _about(combinations: Relation, scoped: Relation, charge_rule: Relation, charge_exemption: Relation, calendar_day: Relation) -> Relation:
    """Charges with their terms, and what frees from them, for each combination that decides on it."""
    terms = charge_rule.select(
        "charge", "charged_side", "charged_accounts", "basis", "charge_rate", "fixed_amount", "threshold_above", "rounding_mode",
        charge_currency=charge_rule.currency, rule_from=charge_rule.valid_from, rule_to=charge_rule.valid_to,
    )  # fmt: skip
    met = combinations.join(scoped, "security_id", lambda row, scope: (row.trade_date >= scope.scope_from) & (row.trade_date <= scope.scope_to))
    due = met.join(terms, "charge", lambda row, rule: (row.trade_date >= rule.rule_from) & (row.trade_date <= rule.rule_to)).once()
    return due.join(_spared(_numbered(due, calendar_day), charge_exemption), *DECIDES, "charge", how="left")


def _scoped(security: Relation, charge_scope: Relation) -> Relation:
    """Securities with the charges that may be about their trades, which are electronic."""
    scope = charge_scope.filter(charge_scope.transfer_form.in_([ANY, "ELECTRONIC"]))
    named = scope.select("charge", "issuer_country", "trade_country", scope_from=scope.valid_from, scope_to=scope.valid_to)

    def about(paper: Relation, rule: Relation) -> x.Expression:
        issuer = (rule.issuer_country == ANY) | (rule.issuer_country == paper.issuer)
        return issuer & ((rule.trade_country == ANY) | (rule.trade_country == paper.traded_in))

    met = security.select("security_id", *FACTS, issuer=security.issuer_country, traded_in=x.coalesce(security.trade_country, security.market)).join(
        named, about
    )
    return met.group_by("security_id", *FACTS, "charge")(scope_from=x.smallest(met.scope_from), scope_to=x.largest(met.scope_to))


def _size(rows: Relation) -> x.Expression:
    """The charge, positive, at the cent."""
    exact = x.product(rows.basis_amount, rows.charge_rate)
    rounded = x.choose(rows.rounding_mode == "UP", x.cents_up(exact), x.cents(exact))
    return x.money(x.choose(rows.charge_rate.is_(None), rows.fixed_amount, rounded))


def _spared(due: Relation, charge_exemption: Relation) -> Relation:
    """Combinations that something frees from their charge, with the first such thing by name."""
    rules = charge_exemption.select("charge", "field", "value", "relief_years", exempt_from=charge_exemption.valid_from, exempt_to=charge_exemption.valid_to)

    def frees(row: Relation, rule: Relation) -> x.Expression:
        same = sa.case(
            (rule.field == "MARKET_SEGMENT", x.coalesce(row.market_segment, x.text("-"))),
            (rule.field == "ASSET_CLASS", row.asset_class),
            (rule.field == "MARKET_MAKER", row.market_maker),
            (_newly_listed(row, rule), x.text("Y")),
            else_=x.text("-"),
        )
        return (row.trade_date >= rule.exempt_from) & (row.trade_date <= rule.exempt_to) & (rule.value == same)

    met = due.join(rules, "charge", frees)
    return met.group_by(*DECIDES, "charge")(exemption=x.smallest(met.field))


def _numbered(due: Relation, calendar_day: Relation) -> Relation:
    """The rows with trade date and first listing as numbers, to which years can be added; a listing before all calendars has none."""
    days = calendar_day.select("day", "day_number").distinct().once()
    traded = days.select(traded_on=days.day, trade_number=days.day_number)
    listed = days.select(listed_on=days.day, listing_number=days.day_number)
    return due.join(traded, ("trade_date", "traded_on"), how="left").join(listed, ("first_listed_on", "listed_on"), how="left")


def _newly_listed(row: Relation, rule: Relation) -> x.Expression:
    """First listed since the relief began, and on the trade date not yet so many years ago."""
    since = (rule.field == "LISTING_RELIEF") & (row.first_listed_on >= rule.exempt_from)
    return since & (row.trade_number < row.listing_number + x.coalesce(rule.relief_years, 0) * 10**4)
