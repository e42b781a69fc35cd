"""A real Spark standalone cluster for tests: a master and workers of one core each on loopback, gone at the end.

The programs are those of pyspark and the Java on the PATH (or JAVA_HOME). Memory is kept small: 256 MB for each daemon, 1 GB for each
executor. Workers and their executors are separate processes, which tests may kill.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

START_SECONDS = 180
QUICK = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xss8m"
"""Small days end before a thorough compilation of Spark itself pays; deep plans want a deep stack."""
DRIVER = {
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.memory": "3g",
    "spark.driver.extraJavaOptions": QUICK,
    "spark.executor.memory": "900m",
    "spark.executor.extraJavaOptions": QUICK,
    "spark.tallystick.workerWaitSeconds": "20",
}
"""What a test's address states beside the master."""


class NoCluster(Exception):
    """There is no Java or no pyspark, or the cluster did not start; the message says which."""


@dataclass
class _Daemon:
    """A master or a worker, and what it has said so far."""

    process: subprocess.Popen[str]
    lines: list[str] = field(default_factory=list)
    heard: threading.Condition = field(default_factory=threading.Condition)

    def listen(self) -> None:
        """Read what the daemon says, in a thread, until it ends."""
        for line in self.process.stderr or ():
            with self.heard:
                self.lines.append(line)
                self.heard.notify_all()
        with self.heard:
            self.heard.notify_all()

    def wait_for(self, words: str) -> None:
        """Wait until it has said this. Raises NoCluster."""
        with self.heard:
            said = self.heard.wait_for(lambda: any(words in line for line in self.lines) or self.process.poll() is not None, START_SECONDS)
        if not said or not any(words in line for line in self.lines):
            raise NoCluster(f"a Spark daemon did not say {words!r}: {''.join(self.lines)[-2000:]}")

    def kill(self) -> None:
        """End it and what it has started (a worker's executor), at once."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


@dataclass
class SparkCluster:
    """A running cluster. `url` is its address as `[store] url` takes it."""

    folder: Path
    port: int
    master: _Daemon
    workers: list[_Daemon] = field(default_factory=list)

    def url(self, **more: str) -> str:
        """The address, with settings for a driver on loopback; more settings with `_` for `.`."""
        settings = DRIVER | {name.replace("_", "."): value for name, value in more.items()}
        return f"spark://127.0.0.1:{self.port}?" + urlencode(settings)

    def add_worker(self, memory: str = "1g") -> None:
        """Start one more worker of one core and wait until the master has it."""
        command = ["Worker", "--host", "127.0.0.1", "--cores", "1", "--memory", memory, "--webui-port", "0", "--work-dir", str(self.folder / "work")]
        worker = _started("worker", self.folder, [*command, f"spark://127.0.0.1:{self.port}"])
        self.workers.append(worker)
        worker.wait_for("Successfully registered with master")

    def lose_workers(self) -> None:
        """Kill all workers and their executors, as when their machines lose power."""
        while self.workers:
            self.workers.pop().kill()

    def stop(self) -> None:
        """End everything."""
        self.lose_workers()
        self.master.kill()


@contextmanager
def running_cluster(workers: int = 2, memory: str = "1g") -> Iterator[SparkCluster]:
    """A fresh cluster; stopped and its folder deleted at the end. Raises NoCluster."""
    folder = Path(tempfile.mkdtemp(prefix="tallystick-spark-"))
    port = _free_port()
    cluster: SparkCluster | None = None
    try:
        cluster = SparkCluster(folder, port, _started("master", folder, ["Master", "--host", "127.0.0.1", "--port", str(port), "--webui-port", "0"]))
        cluster.master.wait_for("New state: ALIVE")
        for _ in range(workers):
            cluster.add_worker(memory)
        yield cluster
    finally:
        if cluster is not None:
            cluster.stop()
        shutil.rmtree(folder, ignore_errors=True)


def _started(package: str, folder: Path, command: list[str]) -> _Daemon:
    class_name = f"org.apache.spark.deploy.{package}.{command[0]}"
    process = subprocess.Popen(
        _dies_with_us([str(_home() / "bin" / "spark-class"), class_name, *command[1:]]),
        env=_environment(folder),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    daemon = _Daemon(process)
    threading.Thread(target=daemon.listen, daemon=True).start()
    return daemon


def _environment(folder: Path) -> Mapping[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("SPARK_", "PYSPARK_"))}
    more = {
        "SPARK_LOCAL_IP": "127.0.0.1",
        "SPARK_DAEMON_MEMORY": "256m",
        "SPARK_DAEMON_JAVA_OPTS": QUICK,
        "SPARK_LOCAL_DIRS": str(folder / "local"),
        "SPARK_LOG_DIR": str(folder),
    }
    return kept | more | {"SPARK_HOME": str(_home())}


def _home() -> Path:
    found = importlib.util.find_spec("pyspark")
    if found is None or found.origin is None:
        raise NoCluster("pyspark is not installed (pip install 'tallystick[spark]')")
    if not shutil.which("java") and not os.environ.get("JAVA_HOME"):
        raise NoCluster("no java was found on the PATH or by JAVA_HOME (Debian: apt-get install openjdk-17-jre-headless)")
    return Path(found.origin).parent


def _dies_with_us(command: list[str]) -> list[str]:
    """A killed test run leaves no cluster behind, where the system offers that."""
    return ["setpriv", "--pdeathsig", "KILL", "--", *command] if shutil.which("setpriv") else command


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
