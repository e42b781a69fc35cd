"""The postings of a day as Parquet, CSV and journal text: one input for our books and for ledger, hledger and beancount.

Run   python benchmarks/booking_input.py FOLDER [TRADES]       (100,000 by default; about 1.2 kB of disk a trade)
The trades are made from a seed; the postings come from the product's own `trade_posting` step and posting rules: two legs of commission
on trade date and six at settlement, 8 a trade, each event in balance. An account of the text is ledger account, sub-account and security.
"""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

import duckdb

from tallystick.day.graph import step_of
from tallystick.model.catalogue import contract_of
from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.rules.load import rule_tables
from tallystick.stages.books.posting_rule import posting_rules_of
from tallystick.stages.books.trade_posting import trade_posting
from tallystick.stores.duckdb_store import SQL_NAMES, cast_to_contract, compile_sql

DAY = dt.date(2026, 11, 10)
ACCOUNTS, SECURITIES = 50_000, 10_000
TRADES = """
with drawn as (select i, hash(i) a, hash(i, 'security') s, hash(i, 'terms') t from range({trades}) r(i)),
priced as (select i, printf('A%05d', (a % {accounts} * (a // 65536 % {accounts})) // {accounts}) account_id,
  printf('US%09d0', (s % {securities} * (s // 65536 % {securities})) // {securities}) security_id, if(t % 2 = 0, 'BUY', 'SELL') side,
  cast(1 + t // 2 % 5000 as bigint) shares, cast(100 + t // 65536 % 50000 as bigint) price_cents from drawn),
charged as (select *, cast(shares * price_cents as bigint) gross_cents, greatest(100, (shares + 1) // 2) commission_cents,
  if(side = 'SELL', -(-(shares * price_cents * 2060) // 100000000), 0) fee_cents, if(side = 'BUY', 1, -1) sign from priced)
select 'ALPHA' sender, date '{day}' root_trade_date, printf('E%09d', i) exec_id, printf('E%09d', i) version_exec_id, 'BOOKED' entry, date '{day}' trade_date,
  account_id, 'CUSTOMER' account_class, security_id, 'CNS' clearing_path, side, 'USD' currency, date '{day}' settlement_date, date '{day}' clearing_date,
  sign * shares quantity, {gross} gross, {commission} commission, {fees} fees, {net} net_money
from charged
"""
CENTS = {"gross": "-sign * gross_cents", "commission": "-commission_cents", "fees": "-fee_cents", "net": "-sign * gross_cents - commission_cents - fee_cents"}
AMOUNT = "if(instrument = 'USD', cast(money as varchar), cast(cast(quantity as bigint) as varchar))"
ACCOUNT = "ledger_account || ':' || replace(sub_account, '-', 'NONE') || ':' || replace(security_id, '-', 'NONE')"
LEDGER = ("date || ' ' || event_key", f"'    ' || {ACCOUNT} || '  ' || {AMOUNT} || ' ' || if(instrument = 'USD', 'USD', '\"' || instrument || '\"')")
BEANCOUNT = ("date || ' * \"' || event_key || '\"'", f"'  Assets:' || {ACCOUNT} || '  ' || {AMOUNT} || ' ' || instrument")


def make(folder: Path, trades: int) -> None:
    """Write posting.parquet, posting.csv, posting.ledger and posting.beancount."""
    folder.mkdir(parents=True, exist_ok=True)
    with duckdb.connect() as connection:
        connection.execute("set preserve_insertion_order = false")
        money = {name: f"cast(cast({cents} as decimal(20,0)) * 0.01 as decimal(18,2))" for name, cents in CENTS.items()}
        connection.execute(f"create table made as {TRADES.format(trades=trades, accounts=ACCOUNTS, securities=SECURITIES, day=DAY, **money)}")
        for name in step_of(trade_posting).reads:
            connection.execute(f"create view {name} as {_as_contract(name)}")
        connection.execute(f"copy ({cast_to_contract(contract_of('posting'), compile_sql(_postings()))}) to '{folder}/posting.parquet'")
        connection.execute(f"create view posting as select *, business_date as date from '{folder}/posting.parquet'")
        connection.execute(f"copy (select * exclude (date) from posting) to '{folder}/posting.csv'")
        _write_text(connection, folder / "posting.ledger", *LEDGER, "")
        opened = f"select '' event, 0 leg, '1970-01-01 open Assets:' || account line from (select distinct {ACCOUNT} account from posting) union all "
        _write_text(connection, folder / "posting.beancount", *BEANCOUNT, opened)


def _as_contract(name: str) -> str:
    """The made trades in the columns of a contract; other tables are empty."""
    made = ("sender", "root_trade_date", "exec_id", "version_exec_id", "entry", "trade_date", "account_id", "account_class", "security_id", "clearing_path")
    made += ("side", "currency", "settlement_date", "clearing_date", "quantity", "gross", "commission", "fees", "net_money")
    full = name in ("trade", "due_trade")
    columns = [f"cast({each.name if full and each.name in made else 'null'} as {SQL_NAMES[each.kind]}) as {each.name}" for each in contract_of(name)]
    return f"select {', '.join(columns)} from made" + ("" if full else " where false")


def _postings() -> Relation:
    tables = {name: Relation(contract_of(name).named(name)) for name in step_of(trade_posting).reads}
    return trade_posting(**tables, posting_rules=posting_rules_of(rule_tables()["posting_rule"].to_pylist()), business_date=DAY, firm=Firm())


def _write_text(connection: duckdb.DuckDBPyConnection, path: Path, head: str, leg: str, before: str) -> None:
    """Each event as its head line and its legs, in order."""
    event = "event_kind || '.' || event_key"
    lines = f"select {event} event, 0 leg, {head} line from (select distinct date, event_kind, event_key from posting) union all "
    lines += f"select {event} event, leg, {leg} line from posting"
    connection.execute(
        f"copy (select line from ({before}{lines}) order by event, leg, line) to '{path}' (format csv, header false, quote '', delimiter e'\\x01')"
    )


if __name__ == "__main__":
    make(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 100_000)
