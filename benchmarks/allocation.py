"""What arrives at a clearing house shared out among those who are owed it: 5M claims, by the product's own step.

Run   python benchmarks/allocation.py [CLAIMS]

The floor is what any program must do: read the same columns, order them by security and turn, and add up the claims. Checked afterwards: allocated
and open make the claim, each security gives the smaller of supply and claims, and nobody has a share while an earlier turn is open.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time

from day import machine

SECURITIES = 8_000
CLAIM = """select printf('M%07d', i) member_id, printf('S%05d', hash(i) % {securities}) security_id, cast(1 + hash(i, 'q') % 5000 as decimal(38,6)) quantity,
    1 + hash(i, 'g') % 4 group_order, hash(i, 'a') % 30 age_settlement_days, cast((hash(i, 'r') % 100000000) * 0.00000001 as decimal(12,8)) random_number
    from range({claims}) t(i)"""
SUPPLY = """select 'A' member_id, security_id, cast(floor(sum(quantity) * 6 / 10) as decimal(38,6)) quantity from claim group by security_id"""
FLOOR = """select max(upto), max(turn) from (select row_number() over w turn, sum(quantity) over w upto from claim
    window w as (partition by security_id order by group_order, age_settlement_days desc, random_number, member_id))"""
CHECKS = {
    "allocated + open = claimed": "select count(*) from allocation where allocated_quantity + open_quantity <> quantity",
    "a security gives what arrived": """select count(*) from (select security_id, sum(allocated_quantity) given from allocation group by 1)
        join supply using (security_id) where given <> quantity""",
    "nobody before an earlier turn is full": """select count(*) from allocation a join (select security_id, min(turn) first_open from allocation
        where open_quantity > 0 group by 1) using (security_id) where a.turn > first_open and a.allocated_quantity > 0""",
}


def run(claims: int) -> None:
    """Make the rows, run the floor and the step, check."""
    import duckdb

    from tallystick.model.catalogue import contract_of
    from tallystick.relation import Relation
    from tallystick.stages.settle.allocation import allocation
    from tallystick.stores.duckdb_store import MACROS, compile_sql

    with duckdb.connect(config={"threads": 2}) as connection:
        connection.execute("set preserve_insertion_order = false")
        for macro in MACROS:
            connection.execute(macro)
        connection.execute(f"create table claim as {CLAIM.format(securities=SECURITIES, claims=claims)}")
        connection.execute(f"create table supply as {SUPPLY}")
        made = compile_sql(allocation(*[Relation(contract_of(name).named(name)) for name in ("claim", "supply")]))
        floor = _seconds(connection, FLOOR)
        step = _seconds(connection, f"create table allocation as {made}")
        print(f"floor {floor[0]:.2f} s, CPU {floor[1]:.2f} s; step {step[0]:.2f} s, CPU {step[1]:.2f} s: {step[1] / floor[1]:.2f} × the floor's CPU")
        for name, sql in CHECKS.items():
            wrong = connection.execute(sql).fetchall()[0][0]
            print(f"{name}: {'holds' if wrong == 0 else f'WRONG in {wrong:,} rows'}")


def _seconds(connection: object, sql: str) -> tuple[float, float]:
    """Wall and processor time of a statement."""
    before, started = resource.getrusage(resource.RUSAGE_SELF), time.monotonic()
    connection.execute(sql).fetchall()  # type: ignore[attr-defined]
    took, after = time.monotonic() - started, resource.getrusage(resource.RUSAGE_SELF)
    return took, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Read what is asked, run."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("claims", nargs="?", type=int, default=5_000_000)
    print(machine())
    run(asked.parse_args().claims)


if __name__ == "__main__":
    sys.exit(main())
