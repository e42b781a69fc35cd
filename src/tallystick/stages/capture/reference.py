"""The reference data as it stands: securities and their codes, accounts and their codes, prices, announced corporate actions.

Reads    security_message, account_message, price_message, corporate_action_message, market (rules) and the state of the last close
Writes   security, security_symbol, security_code, account, account_code, price, closing_price, corporate_action, split
Units    prices in currency units a share
Holds    one row a key; what a later file says of the same key stands
Source   conventions.md (capture); venues.md 2 (identifiers)
Reasons  none here: a line that cannot be used is in `rejection`
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x

FOREVER = dt.date(9999, 12, 31)
BEGINNING = dt.date(1900, 1, 1)
REMEMBERED_DAYS = 45
"""Calendar days after payment for which an action is kept, so that a late result of it still finds it."""


def security(security_message: Relation, previous_security: Relation, market: Relation, business_date: dt.date, firm: Firm) -> Relation:
    """The security master: the newest line of each security, else what stood at the last close; its market gives what the line does not say."""
    said = security_message.filter(security_message.reason.is_(None), security_message.security_id.is_not(None))
    stated = said.mutate(market=x.coalesce(said.market, x.text(firm.market)))
    valid = market.filter(market.valid_from <= x.date(business_date), market.valid_to >= x.date(business_date))
    usual = valid.select("market", market_path=valid.clearing_path, market_currency=valid.currency)
    newest = _newest(stated, "security_id").join(usual, "market", how="left")
    fresh = newest.select(
        "security_id",
        "isin",
        "cusip",
        "sedol",
        "symbol",
        "issuer_country",
        "trade_country",
        "market_segment",
        "first_listed_on",
        "name",
        "market",
        asset_class=x.coalesce(newest.asset_class, x.text("EQUITY")),
        currency=x.coalesce(newest.currency, newest.market_currency, x.text(firm.base_currency)),
        clearing_path=x.coalesce(newest.clearing_path, newest.market_path, x.text("CNS")),
        shares_outstanding=newest.shares_outstanding,
    )
    return fresh.union(previous_security.without(fresh, "security_id").select(*fresh.columns))


def security_symbol(security_message: Relation, previous_security_symbol: Relation) -> Relation:
    """Every ticker with the first day on which it means a security."""
    said = security_message.filter(security_message.reason.is_(None), security_message.symbol.is_not(None), security_message.security_id.is_not(None))
    dated = said.select("symbol", "security_id", symbol_from=x.coalesce(said.symbol_from, x.date(BEGINNING)))
    fresh = dated.group_by("symbol", "symbol_from")(security_id=x.largest(dated.security_id))
    return fresh.union(previous_security_symbol.without(fresh, "symbol", "symbol_from").select(*fresh.columns))


def security_code(security: Relation, security_symbol: Relation) -> Relation:
    """Every code of every security, with the days on which it means it; a symbol ends the day before it is given to another."""
    always = [_codes(security, kind, column) for kind, column in (("ISIN", "isin"), ("CUSIP", "cusip"), ("SEDOL", "sedol"), ("OWN", "security_id"))]
    following = sa.func.lead(security_symbol.symbol_from).over(partition_by=[security_symbol.symbol], order_by=[security_symbol.symbol_from])
    spans = security_symbol.mutate(next_from=following)
    known = spans.join(security.select("security_id", security_currency=security.currency, path=security.clearing_path), "security_id")
    symbols = known.select(
        security_code_kind=x.text("SYMBOL"),
        security_code=known.symbol,
        code_from=known.symbol_from,
        code_to=x.coalesce(known.next_from, x.date(FOREVER)),
        security_id=known.security_id,
        security_currency=known.security_currency,
        clearing_path=known.path,
    )
    return always[0].union(*always[1:], symbols)


def _codes(security: Relation, kind: str, column: str) -> Relation:
    named = security.filter(security[column].is_not(None))
    listed = named.select(
        security_code_kind=x.text(kind),
        security_code=named[column],
        code_from=x.date(BEGINNING),
        code_to=x.date(FOREVER),
        security_id=named.security_id,
        security_currency=named.currency,
        clearing_path=named.clearing_path,
    )
    first = x.row_number([listed.security_code], [listed.security_id])
    ranked = listed.mutate(rank=first)
    return ranked.filter(ranked.rank == 1).select(*listed.columns)


def account(account_message: Relation, previous_account: Relation) -> Relation:
    """The account master: the newest line that describes each account, else what stood at the last close."""
    said = account_message.filter(account_message.reason.is_(None), account_message.account_class.is_not(None))
    newest = _newest(said, "account_id")
    fresh = newest.select(
        "account_id",
        "account_name",
        "account_class",
        account_type=x.coalesce(newest.account_type, x.text("CASH")),
        market_maker=x.coalesce(newest.market_maker, x.text("N")),
        commission_schedule=x.coalesce(newest.commission_schedule, x.text("NONE")),
    )
    return fresh.union(previous_account.without(fresh, "account_id").select(*fresh.columns))


def account_code(account_message: Relation, account: Relation, previous_account_code: Relation) -> Relation:
    """Every sender's code for our accounts; our own id is a code for all senders."""
    said = account_message.filter(account_message.reason.is_(None), account_message.account_code.is_not(None))
    named = said.select("account_code", "account_id", sender=x.coalesce(said.sender, x.text("*")))
    own = account.select("account_id", sender=x.text("*"), account_code=account.account_id)
    listed = named.union(own)
    fresh = listed.group_by("sender", "account_code")(account_id=x.largest(listed.account_id))
    return fresh.union(previous_account_code.without(fresh, "sender", "account_code").select(*fresh.columns))


def price(price_message: Relation, security_code: Relation, previous_price: Relation, split: Relation, business_date: dt.date, firm: Firm) -> Relation:
    """Closing prices of the window the risk policy needs; a close stated again replaces the one before; closes before a split are restated."""
    said = price_message.filter(price_message.reason.is_(None), price_message.close_price > Decimal(0), price_message.price_date <= x.date(business_date))
    found = said.join(security_code.select("security_code_kind", "security_code", "code_from", "code_to", "security_id"), "security_code_kind", "security_code")
    valid = found.filter(found.price_date >= found.code_from, found.price_date < found.code_to)
    newest = _newest(valid, "security_id", "price_date")
    fresh = newest.select("security_id", "price_date", "close_price")
    kept = _restated(previous_price.filter(previous_price.price_date >= x.date(business_date - dt.timedelta(days=firm.price_window_days))), split)
    return fresh.union(kept.without(fresh, "security_id", "price_date").select(*fresh.columns))


def _restated(prices: Relation, split: Relation) -> Relation:
    """Closes before a split that takes effect today, in new shares (at the eighth decimal, toward zero)."""
    met = prices.join(split.select("security_id", "ratio_new", "ratio_old"), "security_id", how="left")
    units = x.decimal(x.hundred_millionths(met.close_price), 19, 0) * x.millionths(met.ratio_old)
    whole = x.decimal(x.whole_division(units, x.millionths(met.ratio_new)), 19, 0)
    in_new_shares = x.decimal(whole * x.decimal(Decimal("0.00000001"), 9, 8), 18, 8)
    return met.mutate(close_price=x.choose(met.ratio_new.is_(None), met.close_price, in_new_shares))


def closing_price(price: Relation) -> Relation:
    """The last close of each security."""
    ranked = price.mutate(rank=x.row_number([price.security_id], [price.price_date.desc()]))
    return ranked.filter(ranked.rank == 1).select("security_id", "price_date", "close_price")


def corporate_action(corporate_action_message: Relation, security_code: Relation, previous_corporate_action: Relation, business_date: dt.date) -> Relation:
    """Announced dividends and splits that are not over; an announcement given again replaces the one before."""
    said = corporate_action_message.filter(
        corporate_action_message.reason.is_(None),
        corporate_action_message.message_kind == "ANNOUNCED",
        corporate_action_message.action_kind.in_(["DIVIDEND", "SPLIT"]),
    )
    codes = security_code.select("security_code_kind", "security_code", "code_from", "code_to", "security_id", "security_currency")
    found = said.join(codes, "security_code_kind", "security_code")
    valid = found.filter(found.ex_date >= found.code_from, found.ex_date < found.code_to)
    newest = _newest(valid, "action_id")
    fresh = newest.select(
        "action_id",
        "action_kind",
        "security_id",
        "ex_date",
        record_date=x.coalesce(newest.record_date, newest.ex_date),
        payable_date=x.coalesce(newest.payable_date, newest.ex_date),
        cash_rate=x.coalesce(newest.cash_rate, x.decimal(0, 18, 8)),
        ratio_new=x.coalesce(newest.ratio_new, x.quantity(1)),
        ratio_old=x.coalesce(newest.ratio_old, x.quantity(1)),
        currency=x.coalesce(newest.currency, newest.security_currency),
    )
    kept = previous_corporate_action.filter(previous_corporate_action.payable_date >= x.date(business_date - dt.timedelta(days=REMEMBERED_DAYS)))
    return fresh.union(kept.without(fresh, "action_id").select(*fresh.columns))


def _newest(rows: Relation, *key: str) -> Relation:
    """The last line of each key: highest line of the highest file id (a file says a key once; files of a day are alike)."""
    ranked = rows.mutate(rank=x.row_number([rows[name] for name in key], [rows.file_id.desc(), rows.line_number.desc()]))
    return ranked.filter(ranked.rank == 1).select(*rows.columns)


def split(corporate_action: Relation, business_date: dt.date) -> Relation:
    """Splits that take effect at the open of today."""
    today = corporate_action.filter(corporate_action.action_kind == "SPLIT", corporate_action.ex_date == x.date(business_date))
    one = today.mutate(rank=x.row_number([today.security_id], [today.action_id]))
    return one.filter(one.rank == 1).select("security_id", "action_id", "ratio_new", "ratio_old", "ex_date", "payable_date")
