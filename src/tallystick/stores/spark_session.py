"""One Spark application a process: found, started with the settings that make results exact, and named errors where it cannot be had.

Starting one takes seconds, so that every piece of work of the process shares it; each has a session of its own (its tables are not the
others'). What the address adds after `?` (`spark.executor.memory=2g`) goes to Spark; what decides about results cannot be changed there.
"""

from __future__ import annotations

import logging
import os
import shutil
import socket
import urllib.parse
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

EXACT = {
    "spark.sql.ansi.enabled": "true",
    "spark.sql.ansi.doubleQuotedIdentifiers": "true",
    "spark.sql.parser.escapedStringLiterals": "true",
    "spark.sql.decimalOperations.allowPrecisionLoss": "false",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.timestampType": "TIMESTAMP_NTZ",
    "spark.sql.caseSensitive": "true",
    "spark.sql.parquet.writeLegacyFormat": "false",
    "spark.sql.parquet.outputTimestampType": "TIMESTAMP_MICROS",
    "spark.sql.parquet.compression.codec": "zstd",
    "spark.sql.files.ignoreMissingFiles": "false",
    "spark.sql.files.ignoreCorruptFiles": "false",
    "spark.sql.sources.commitProtocolClass": "org.apache.spark.sql.execution.datasources.SQLHadoopMapReduceCommitProtocol",
    "spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version": "1",
    "spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs": "false",
    "spark.speculation": "false",
    # Spark 4.3's rule loses a column of a query that is read twice (PLAN_VALIDATION_FAILED in `fail_chain`); without it a plan has a few names more.
    "spark.sql.optimizer.excludedRules": "org.apache.spark.sql.catalyst.optimizer.RemoveRedundantAliases",
}
"""Settings results depend on: an overflow is an error, decimals keep their digits, times have no zone, a file is whole or not there."""

USUAL = {
    "spark.app.name": "tallystick",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.sql.adaptive.enabled": "true",
    "spark.sql.adaptive.coalescePartitions.parallelismFirst": "false",
    "spark.sql.shuffle.partitions": "16",
    "spark.sql.execution.arrow.pyspark.enabled": "true",
    "spark.sql.maxPlanStringLength": "2000",
    "spark.sql.ui.explainMode": "simple",
    "spark.driver.defaultJavaOptions": f"-Dlog4j2.configurationFile={Path(__file__).with_name('spark_log.properties').as_uri()}",
}
"""Settings that may be changed after the `?` of the address."""

DEFAULT_PORT = 7077
CONNECT_SECONDS = 5.0


class SparkUnreachable(ConnectionError):
    """No Spark application can be had at this address; nothing was written. (An OSError, as for every store that is not there: exit 4.)"""


class SparkLost(ConnectionError):
    """The Spark application ended, or has no workers left, in the middle of a piece of work; nothing was published."""


class SparkMisconfigured(ConnectionError):
    """The address states a setting that cannot be changed, or one Spark does not have."""


def session_of(url: str) -> SparkSession:
    """A new session of this process's Spark application for `spark://host:port?setting=value`, or `spark://local` in this process alone.

    Raises SparkUnreachable, SparkMisconfigured.
    """
    master, stated = read_url(url)
    _require_java()
    if master.startswith("spark://"):
        _require_master(master)
    return _application(master, stated).newSession()


def read_url(url: str) -> tuple[str, dict[str, str]]:
    """Spark's own name of the master (`spark://host:7077`, `local[*]`), and the settings after the `?`."""
    parts = urllib.parse.urlsplit(url)
    stated = dict(urllib.parse.parse_qsl(parts.query))
    for name in stated:
        if name in EXACT or not name.startswith("spark."):
            raise SparkMisconfigured(f"store {master_of(parts)}: found setting {name}, expected names that begin with spark. and decide about no result")
    return master_of(parts), stated


def master_of(parts: urllib.parse.SplitResult) -> str:
    """The master an address names."""
    if parts.hostname == "local":
        return "local[*]"
    return f"spark://{parts.hostname}:{parts.port or DEFAULT_PORT}"


def _require_java() -> None:
    home = os.environ.get("JAVA_HOME")
    if home and shutil.which("java", path=f"{home}/bin"):
        return
    if home or not shutil.which("java"):
        where = f"in {home}/bin (JAVA_HOME)" if home else "on the PATH"
        raise SparkUnreachable(f"Spark: found no java {where}, expected Java 17 or 21; install it or set JAVA_HOME")


def _require_master(master: str) -> None:
    """Spark itself would try for a minute before it gives up."""
    parts = urllib.parse.urlsplit(master)
    try:
        socket.create_connection((parts.hostname or "", parts.port or DEFAULT_PORT), CONNECT_SECONDS).close()
    except OSError as error:
        raise SparkUnreachable(f"{master}: found no Spark master there ({error}), expected a standalone cluster; start it or correct [store] url") from error


def _application(master: str, stated: dict[str, str]) -> SparkSession:
    try:
        from pyspark.errors import PySparkException
        from pyspark.sql import SparkSession
    except ImportError as error:
        raise SparkUnreachable(f"{master}: found no pyspark, expected it installed: pip install 'tallystick[spark]'") from error
    warnings.filterwarnings("ignore", "PySpark does not yet fully support pandas", FutureWarning)
    logging.getLogger("SQLQueryContextLogger").setLevel(logging.CRITICAL + 1)
    builder = SparkSession.builder.master(master)
    for name, value in (USUAL | stated | EXACT).items():
        builder = builder.config(name, value)
    try:
        session = builder.getOrCreate()
        if session.sparkContext._jsc.sc().isStopped():
            session.stop()
            session = builder.getOrCreate()
    except (PySparkException, *_gateway_errors()) as error:
        raise SparkUnreachable(f"{master}: Spark did not start: {first_line(error)}") from error
    found = session.sparkContext.master
    if found != master:
        raise SparkMisconfigured(f"{master}: found a Spark application of this process at {found}; one process works with one cluster")
    return session


def _gateway_errors() -> tuple[type[Exception], ...]:
    from py4j.protocol import Py4JError

    return (Py4JError, OSError)


def first_line(error: BaseException) -> str:
    """What an engine's error says, without its trace."""
    text = str(error).strip() or type(error).__name__
    lines = [each for each in text.splitlines() if each.strip()]
    cause = [each.strip() for each in lines if each.startswith(("Caused by:", ": org.apache.spark"))]
    return (cause[0] if cause else lines[0]).removeprefix(": ")[:300]
