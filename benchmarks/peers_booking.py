"""The same postings added up to balances by Tallystick's `balance` step, by ledger, by hledger and by beancount: seconds, memory, and who agrees.

Run   python benchmarks/peers_booking.py [TRADES ...] [--folder FOLDER] [--peers-python PYTHON] [--cpu-limit SECONDS]
Sizes 10,000, 100,000 and 1,000,000 trades by default, 8 postings each. `ledger` and `hledger` are taken from the path (Debian: apt-get
install ledger hledger); beancount from the Python of --peers-python (pip install beancount in an environment of its own). What is absent is said
and left out. Each run is a process of its own, started from nothing, from file to a list of balances, and is ended at the limit of CPU
seconds (120); a size is left out where the run before lets expect more than the limit or more than half of the memory. The three peers
read text and check that each transaction balances. Ours is given the same postings as Parquet, as the day has them, and a second time on
the peers' terms: from CSV text, and with each event summed to zero.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from day import machine

SIZES = (10_000, 100_000, 1_000_000)
LEGS_A_TRADE = 8
BEANCOUNT_SCRIPT = """
import sys
from collections import defaultdict
from beancount import loader
from beancount.core.data import Transaction
entries, errors, _ = loader.load_file(sys.argv[1])
if errors:
    sys.exit(f"{len(errors)} errors, the first: {errors[0]}")
totals = defaultdict(int)
for entry in entries:
    if isinstance(entry, Transaction):
        for leg in entry.postings:
            totals[leg.account] += leg.units.number
for account in sorted(totals):
    print(account.removeprefix("Assets:"), totals[account], sep="\\t")
"""
STDOUT = {"Tallystick": "log", "Tallystick, text": "log", "hledger": "hledger.text"}
"""Where the output of a run goes that does not write account and amount itself."""

HLEDGER_ROW = re.compile(r'"([^"]+)","(-?[\d.]+)(?: USD| ""[^"]+"")?"$')
UNBALANCED = "select count(*) from (select 1 from posting group by event_kind, event_key, instrument having sum(quantity) <> 0 or sum(money) <> 0)"
SHOWN = "ledger_account || ':' || replace(sub_account, '-', 'NONE') || ':' || replace(security_id, '-', 'NONE')"


@dataclass(frozen=True)
class Done:
    """What one run took; `failed` says why there is no result."""

    wall: float = 0.0
    used: float = 0.0
    peak_mib: int = 0
    failed: str = ""


def balance_of(source: str, out: Path) -> None:
    """Our step over postings from Parquet or CSV (then each event is summed as well); writes account and amount."""
    import duckdb

    from tallystick.model.catalogue import contract_of
    from tallystick.relation import Relation
    from tallystick.stages.books.balance import balance
    from tallystick.stores.duckdb_store import SQL_NAMES, cast_to_contract, compile_sql

    tables = [Relation(contract_of(name).named(name)) for name in ("previous_balance", "posting")]
    sql = cast_to_contract(contract_of("balance"), compile_sql(balance(*tables)))
    types = ", ".join(f"'{each.name}': '{SQL_NAMES[each.kind]}'" for each in contract_of("posting"))
    reader = f"read_csv('{source}', header = true, columns = {{{types}}})" if source.endswith(".csv") else f"read_parquet('{source}')"
    nothing = ", ".join(f"cast(null as {SQL_NAMES[each.kind]}) as {each.name}" for each in contract_of("balance"))
    with duckdb.connect() as connection:
        connection.execute("set preserve_insertion_order = false")
        connection.execute(f"create view posting as select * from {reader}")
        connection.execute(f"create view previous_balance as select {nothing} where false")
        if source.endswith(".csv") and connection.execute(UNBALANCED).fetchall() != [(0,)]:
            raise SystemExit(f"{source}: found events that do not sum to zero")
        amounts = f"select {SHOWN} account, if(quantity = 0, cast(money as varchar), cast(quantity as varchar)) amount from ({sql})"
        connection.execute(f"copy ({amounts}) to '{out}' (header false, delimiter e'\\t')")


def plain_rows(text: Path, out: Path) -> None:
    """hledger's CSV as account and amount; the other tools write that themselves."""
    with text.open() as lines, out.open("w") as written:
        for line in lines:
            if found := HLEDGER_ROW.match(line):
                written.write(f"{found[1]}\t{found[2]}\n")


def differences(ours: str, theirs: str) -> dict[str, int]:
    """How many accounts differ in amount, of how many that are not zero in one of the two."""
    import duckdb

    side = "(select * from read_csv('{}', header = false, delim = '\t', columns = {{'account': 'varchar', 'amount': 'decimal(38,6)'}}) where amount <> 0)"
    joined = f"{side.format(ours)} o full join {side.format(theirs)} t using (account)"
    differ, met = duckdb.sql(f"select count(*) filter (o.amount is distinct from t.amount), count(*) from {joined}").fetchall()[0]
    return {"differ": differ, "accounts": met}


def run(command: list[str], out: Path, cpu_limit: int) -> Done:
    """One process from start to end, its output in a file. (This process stays small: a child's peak counts what its parent held.)"""
    begun = time.perf_counter()
    with out.open("wb") as stream, tempfile.TemporaryFile() as trouble:
        environment = os.environ | {"BEANCOUNT_DISABLE_LOAD_CACHE": "1"}
        child = subprocess.Popen(command, stdout=stream, stderr=trouble, env=environment, preexec_fn=lambda: _limit(cpu_limit))
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        trouble.seek(0)
        words = trouble.read(300).decode(errors="replace")
    used = usage.ru_utime + usage.ru_stime
    if child.returncode:
        return Done(failed=f"not done after {used:.0f} CPU s" if used >= cpu_limit else f"exit {child.returncode}: {words}")
    return Done(time.perf_counter() - begun, used, usage.ru_maxrss >> 10)


def _limit(seconds: int) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))


def commands(peers_python: str) -> dict[str, Callable[[Path], list[str]] | str]:
    """How each is asked for its balances, or why it is not."""
    mine = [sys.executable, __file__, "--task"]
    ledger_rows = "%(account)\t%(quantity(scrub(display_total)))\n"
    has_beancount = subprocess.run([peers_python, "-c", "import beancount"], capture_output=True, check=False).returncode == 0
    found: dict[str, Callable[[Path], list[str]] | str] = {
        "Tallystick": lambda folder: [*mine, "balance", str(folder / "posting.parquet"), str(folder / "Tallystick.out")],
        "Tallystick, text": lambda folder: [*mine, "balance", str(folder / "posting.csv"), str(folder / "Tallystick, text.out")],
        "ledger": lambda folder: ["ledger", "-f", str(folder / "posting.ledger"), "balance", "--flat", "--no-total", "--format", ledger_rows],
        "hledger": lambda folder: ["hledger", "-f", str(folder / "posting.ledger"), "balance", "--flat", "--no-total", "-O", "csv"],
        "beancount": lambda folder: [peers_python, "-c", BEANCOUNT_SCRIPT, str(folder / "posting.beancount")],
    }
    absent = {name: f"{name} is not installed: left out" for name in ("ledger", "hledger") if not shutil.which(name)}
    if not has_beancount:
        absent["beancount"] = f"beancount is not installed in {peers_python}: left out"
    return found | absent


def outcome(name: str, folder: Path, done: Done) -> str:
    """Whether its balances are ours, to the cent and the share."""
    if done.failed:
        return done.failed
    written = folder / f"{name}.out"
    if name == "hledger":
        plain_rows(folder / "hledger.text", written)
    command = [sys.executable, __file__, "--task", "compare", str(folder / "Tallystick.out"), str(written)]
    found = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)
    return f"{found['accounts']:,} balances, " + (f"{found['differ']:,} DIFFER" if found["differ"] else "all equal")


def too_much(last: tuple[int, Done] | None, trades: int, cpu_limit: int) -> str:
    """Why this size is not tried, by the size before."""
    if last is None:
        return ""
    size, done = last
    if done.failed:
        return "not tried: the size before did not end"
    times = trades / size
    memory_mib = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") >> 21
    if done.used * times > 2 * cpu_limit:
        return f"not tried: some {done.used * times:,.0f} CPU s expected"
    return f"not tried: some {done.peak_mib * times / 1024:,.0f} GiB of memory expected" if done.peak_mib * times > memory_mib else ""


def measure(folder: Path, sizes: list[int], ways: dict[str, Callable[[Path], list[str]] | str], cpu_limit: int) -> None:
    """Every way at every size."""
    last: dict[str, tuple[int, Done]] = {}
    for trades in sizes:
        place = folder / str(trades)
        if not (place / "posting.beancount").exists():
            subprocess.run([sys.executable, str(Path(__file__).with_name("booking_input.py")), str(place), str(trades)], check=True)
        print(f"{trades:,} trades, {trades * LEGS_A_TRADE:,} postings{'wall s':>14}{'CPU s':>9}{'peak MiB':>10}{'postings/CPU s':>16}", flush=True)
        for name, way in ways.items():
            why = way if isinstance(way, str) else too_much(last.get(name), trades, cpu_limit)
            if why or isinstance(way, str):
                print(f"  {name:<16}{why}")
                continue
            done = run(way(place), place / STDOUT.get(name, f"{name}.out"), cpu_limit)
            last[name] = (trades, done)
            rate = trades * LEGS_A_TRADE / done.used if done.used else 0
            print(f"  {name:<34}{done.wall:>9.2f}{done.used:>9.2f}{done.peak_mib:>10,}{rate:>16,.0f}   {outcome(name, place, done)}", flush=True)


def main() -> None:
    """The sizes, smallest first."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("trades", nargs="*", type=int, default=list(SIZES))
    asked.add_argument("--folder", type=Path, help="keep the postings (and reuse what is there)")
    asked.add_argument("--peers-python", default=sys.executable, help="a Python that has beancount")
    asked.add_argument("--cpu-limit", type=int, default=120)
    options = asked.parse_args()
    print(machine())
    with tempfile.TemporaryDirectory(prefix="tallystick-booking-") as temporary:
        measure(options.folder or Path(temporary), sorted(options.trades), commands(options.peers_python), options.cpu_limit)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--task"]:
        task, *given = sys.argv[2:]
        print(json.dumps(differences(*given))) if task == "compare" else balance_of(given[0], Path(given[1]))
    else:
        main()
