"""A cluster lost in the middle becomes a named error: Spark alone would wait for workers for ever.

While an action runs, a thread looks whether any executor is there; after `spark.tallystick.workerWaitSeconds` (60) without one, the
action is cancelled. Errors of the application having ended are told apart from errors of the data, which stay what they are.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from tallystick.stores.spark_session import SparkLost, first_line

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

WAIT_SETTING, WAIT_SECONDS = "spark.tallystick.workerWaitSeconds", "60"
LOOK_SECONDS = 1.0
LOST_WORDS = (
    "SparkContext was shut down",
    "stopped SparkContext",
    "ExecutorLostFailure",
    "Application has been killed",
    "Failed to connect",
    "is shutting down",
)
"""What Spark's errors say when the cluster, not the query, is at fault."""


@contextmanager
def watched(session: SparkSession) -> Iterator[None]:
    """Around each action. Raises SparkLost."""
    from py4j.protocol import Py4JError
    from pyspark.errors import PySparkException

    watch = _Watch(session)
    watch.start()
    try:
        yield
    except (Py4JError, PySparkException, ConnectionError, EOFError) as error:
        if watch.gave_up or _is_lost(error, session):
            raise SparkLost(_sentence(session, watch, error)) from error
        raise
    finally:
        watch.end()


def _is_lost(error: BaseException, session: SparkSession) -> bool:
    return isinstance(error, ConnectionError | EOFError) or any(word in str(error) for word in LOST_WORDS) or _executors(session) is None


def _sentence(session: SparkSession, watch: _Watch, error: BaseException) -> str:
    found = f"no worker for {watch.patience:.0f} seconds" if watch.gave_up else first_line(error)
    return f"{session.sparkContext.master}: the cluster was lost while it worked: {found}; nothing was published; run the command again when it is back"


class _Watch:
    """Looks after the executors of a session's application from a thread of its own."""

    def __init__(self, session: SparkSession) -> None:
        self.session = session
        self.patience = float(session.conf.get(WAIT_SETTING, WAIT_SECONDS) or WAIT_SECONDS)
        self.gave_up = False
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look, name="tallystick-spark-watch", daemon=True)

    def start(self) -> None:
        """Begin, unless Spark runs in this process."""
        if self.session.sparkContext.master.startswith("spark://"):
            self._thread.start()

    def end(self) -> None:
        """Stop looking."""
        self._ended.set()

    def _look(self) -> None:
        alone = 0.0
        while not self._ended.wait(LOOK_SECONDS):
            alone = 0.0 if _executors(self.session) else alone + LOOK_SECONDS
            if alone >= self.patience:
                self.gave_up = True
                self.session.sparkContext.cancelAllJobs()
                return


def _executors(session: SparkSession) -> int | None:
    """How many executors there are beside the driver; None where the application has ended."""
    from py4j.protocol import Py4JError

    try:
        context: Any = session.sparkContext._jsc.sc()
        return None if context.isStopped() else int(context.getExecutorMemoryStatus().size()) - 1
    except (Py4JError, OSError, AttributeError):
        return None
