"""What goes wrong with a cluster has a name, exit code 4, and leaves nothing half-published."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tallystick.day.book import open_book
from tallystick.edges.cli.exits import STORE, exit_code_of
from tallystick.stores.address import URL_VARIABLE
from tallystick.stores.spark_session import SparkMisconfigured, SparkUnreachable, first_line, read_url, session_of
from tests.edges.cli.command import Tally
from tests.faults.small_day import DAYS, digests, new_book, played, tiny_plan
from tests.spark_cluster import NoCluster, SparkCluster, running_cluster

ROOT = Path(__file__).resolve().parents[2]


def _nobody_there() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_no_cluster_at_the_address() -> None:
    with pytest.raises(SparkUnreachable, match=r"spark://127\.0\.0\.1:\d+: found no Spark master there .*start it or correct \[store\] url") as refused:
        session_of(f"spark://127.0.0.1:{_nobody_there()}")
    assert exit_code_of(refused.value) == STORE


def test_a_day_without_its_cluster_is_refused_and_goes_on_later(tmp_path: Path) -> None:
    plan = tiny_plan(tmp_path / "plan", DAYS[:1])
    book = new_book(tmp_path / "book", plan)
    ended = _play(book, plan, f"spark://127.0.0.1:{_nobody_there()}").communicate()
    assert "SparkUnreachable" in ended[1] and "found no Spark master there" in ended[1]
    assert _published(book) == {"received_file", "security_message", "account_message", "price_message", "opening_message"}


def test_a_command_without_its_cluster_ends_with_exit_code_4(tmp_path: Path, tally: Tally, monkeypatch: pytest.MonkeyPatch) -> None:
    book = played(tmp_path / "book", tiny_plan(tmp_path / "plan", DAYS[:1], lines=6))
    answer = tally("rebuild", book, "--store", f"spark://127.0.0.1:{_nobody_there()}")
    assert answer.code == STORE and "found no Spark master there" in answer.err and "Traceback" not in answer.err


def test_a_book_in_its_folder_never_imports_spark(tmp_path: Path) -> None:
    code = f"import sys; from pathlib import Path; from tallystick.stores.engines import open_store; open_store(Path({str(tmp_path)!r}), {{}}).run('select 1')"
    told = subprocess.run(
        [sys.executable, "-c", code + "; print(sorted(each for each in sys.modules if 'spark' in each or 'py4j' in each))"], capture_output=True, text=True
    )
    assert told.stdout.strip() == "[]", told.stderr


def test_no_java(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    with pytest.raises(SparkUnreachable, match="found no java on the PATH, expected Java 17"):
        session_of("spark://127.0.0.1:7077")
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    with pytest.raises(SparkUnreachable, match=r"found no java in .*bin \(JAVA_HOME\)"):
        session_of("spark://127.0.0.1:7077")


def test_what_decides_about_results_cannot_be_set() -> None:
    stated = {"spark.executor.memory": "2g", "spark.cores.max": "8"}
    assert read_url("spark://head:7078?spark.executor.memory=2g&spark.cores.max=8") == ("spark://head:7078", stated)
    assert read_url("spark://head") == ("spark://head:7077", {})
    for setting in ("spark.sql.ansi.enabled=false", "sslmode=require"):
        with pytest.raises(SparkMisconfigured, match=setting.partition("=")[0].replace(".", r"\.")):
            read_url(f"spark://head?{setting}")


def test_an_error_is_told_in_one_line() -> None:
    assert first_line(ValueError("An error occurred\n: org.apache.spark.SparkException: gone\n\tat x\n")) == "org.apache.spark.SparkException: gone"
    assert first_line(ValueError("")) == "ValueError"


@pytest.fixture
def tally(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Tally:
    return Tally(monkeypatch, capsys)


@pytest.fixture(scope="module")
def own_cluster() -> Iterator[SparkCluster]:
    """A cluster that may be broken."""
    try:
        with running_cluster(workers=1) as cluster:
            yield cluster
    except NoCluster as error:
        pytest.skip(str(error))


@pytest.mark.release
@pytest.mark.parametrize("what", ["driver killed", "workers lost"])
def test_a_day_cut_short_goes_on_and_ends_the_same(what: str, own_cluster: SparkCluster, tmp_path: Path) -> None:
    plan = tiny_plan(tmp_path / "plan", DAYS[:1])
    book = new_book(tmp_path / "book", plan)
    running = _play(book, plan, own_cluster.url(spark_tallystick_workerWaitSeconds="5"))
    _wait_for(running, "execution_message_b.csv")
    _wait_for(running, "execution")
    if what == "driver killed":
        running.send_signal(signal.SIGKILL)
        running.communicate()
    else:
        own_cluster.lose_workers()
        said = running.communicate()[1]
        assert "SparkLost" in said and "nothing was published" in said
        own_cluster.add_worker()
    left = {each.name for each in (book / "tables").glob(f"execution/{DAYS[0]}/*")}
    assert "execution" not in _published(book) and len(left) == 1, "the step's rows are there, whole, and do not count"
    again = _play(book, plan, own_cluster.url())
    assert again.communicate()[1].count("Error") == 0 and again.returncode == 0
    assert left <= {each.name for each in (book / "tables").glob(f"execution/{DAYS[0]}/*")}, "a finished step is not made again"
    assert digests(book) == digests(played(tmp_path / "duckdb", plan))


def _play(book: Path, plan: Path, url: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.faults.small_day", str(book), str(plan)]
    environment = os.environ | {URL_VARIABLE: url, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def _wait_for(running: subprocess.Popen[str], step: str) -> None:
    for line in running.stdout or ():
        if line.strip() == step:
            return
    raise AssertionError(f"the day ended before {step}: {running.communicate()[1][-2000:]}")


def _published(book: Path) -> set[str]:
    with open_book(book) as opened:
        return {name for name in (each.name for each in (book / "tables").iterdir()) if opened.catalogue.of_table(name)}
