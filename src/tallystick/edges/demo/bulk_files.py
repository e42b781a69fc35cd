"""The plain executions of a day: into the senders' own files, or column by column into Parquet when there are very many."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from tallystick.edges.demo.logs import Log
from tallystick.edges.demo.market import Whole
from tallystick.edges.demo.reports import SENT_AFTER, Names, report_of
from tallystick.edges.demo.sender_lines import heartbeat, order_line
from tallystick.edges.demo.trades import ALPHA, BRAVO, CHARLIE, SENDERS, SIDES, Trades
from tallystick.edges.messages.fix.picked import decimal_array
from tallystick.edges.messages.tabular.arrow import Cells, Texts, pc
from tallystick.model.landing import EXECUTION_MESSAGE

ORDER_EVERY, HEARTBEAT_EVERY = 15, 120
ROW_GROUP = 500_000


def write_into_logs(trades: Trades, logs: tuple[Log, Log, Log], names: Names) -> None:
    """Every plain execution into its sender's file, with order acknowledgements and heartbeats between."""
    for index in np.flatnonzero(trades.plain).tolist():
        report = report_of(trades, index, names)
        log = logs[report.sender]
        log.add(report)
        number = int(trades.number[index])
        if report.sender != CHARLIE and number % ORDER_EVERY == 0:
            log.add_line(report.sent - 1000, order_line(report, names))
        if report.sender != CHARLIE and number % HEARTBEAT_EVERY == 0:
            log.add_line(report.sent, heartbeat(report))


def write_parquet(folder: Path, trades: Trades, names: Names) -> list[Path]:
    """Every plain execution into one Parquet file a sender, in Tallystick's own columns."""
    paths = []
    for sender, name in enumerate(SENDERS):
        chosen = np.flatnonzero(trades.plain & (trades.sender == sender))
        path = folder / f"execution_message_{name.lower()}_{trades.day}.parquet"
        pq.write_table(_columns(trades, chosen, sender, names), path, compression="zstd", row_group_size=ROW_GROUP)
        paths.append(path)
    return paths


def _columns(trades: Trades, chosen: Whole, sender: int, names: Names) -> pa.Table:
    count = len(chosen)
    present = np.ones(count, np.bool_)
    ids = _ids(SENDERS[sender][0], trades.number[chosen])
    days = pa.array([trades.day], pa.date32()).take(pa.array(np.zeros(count, np.int64), pa.int64()))
    midnight = int(np.datetime64(trades.day, "us").astype(np.int64))
    codes = [each.bravo_code if sender == BRAVO else each.account_id for each in names.accounts]
    single = {number for number, each in enumerate(names.market.securities) if each.path == "TRADE_FOR_TRADE"}
    street = np.isin(trades.security[chosen], sorted(single)) if sender == CHARLIE else np.zeros(count, np.bool_)
    references = pc.binary_join_element_wise(f"SR{trades.day:%y%m%d}", ids, "")
    values = {
        "sender": _constant(SENDERS[sender], count),
        "chain": _constant("EXECUTION", count),
        "action": _constant("NEW", count),
        "exec_id": ids,
        "trade_date": days,
        "trade_time": pa.array(trades.time[chosen] + midnight).cast(pa.timestamp("us")),
        "sending_time": pa.array(trades.time[chosen] + midnight + SENT_AFTER).cast(pa.timestamp("us")),
        "account_code": _named(codes, trades.account[chosen]),
        "security_code": _named(_security_codes(sender, trades, names), trades.security[chosen]),
        "security_code_kind": _constant(("SYMBOL", "ISIN", "CUSIP")[sender], count),
        "side": _named(list(SIDES), trades.side[chosen]),
        "quantity": decimal_array(trades.quantity[chosen] * 1_000_000, present, 18, 6),
        "price": decimal_array(trades.price[chosen] * 10_000, present, 18, 8),
        "currency": _constant("USD", count),
        "street_reference": pc.if_else(pa.array(street), references, pa.scalar(None, pa.string())),
    }
    order = [column.name for column in EXECUTION_MESSAGE if column.name in values]
    return pa.table({name: values[name] for name in order})


def _security_codes(sender: int, trades: Trades, names: Names) -> list[str]:
    if sender == ALPHA:
        return [names.symbol(number, trades.day) for number in range(len(names.market.securities))]
    return [each.security_id if sender == BRAVO else each.cusip for each in names.market.securities]


def _ids(letter: str, numbers: Whole) -> Cells:
    return pc.binary_join_element_wise(letter, pc.utf8_lpad(pa.array(numbers).cast(pa.string()), 8, "0"), "")


def _constant(value: str, count: int) -> Texts:
    return pa.repeat(value, count)


def _named(names: list[str], places: Whole) -> Texts:
    return pa.array(names, pa.string()).take(pa.array(places, pa.int64()))
