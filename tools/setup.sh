#!/bin/sh
# Makes .venv with everything of uv.lock. Needs Python 3.11 or newer; on a bare Debian also installs python3-venv when it may.
set -eu
PYTHON="${PYTHON:-python3}"
"$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    echo "setup: $("$PYTHON" --version) found, Python 3.11 or newer expected; run: make PYTHON=python3.11 ..." >&2
    exit 1
}
if ! "$PYTHON" -m venv .venv >/dev/null 2>&1; then
    rm -rf .venv
    if "$PYTHON" -m virtualenv --version >/dev/null 2>&1; then
        "$PYTHON" -m virtualenv -q .venv
    elif [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        apt-get update -qq && apt-get install -y -qq python3-venv >/dev/null
        "$PYTHON" -m venv .venv
    else
        echo "setup: Python's venv module is missing; on Debian: apt-get install python3-venv" >&2
        exit 1
    fi
fi
.venv/bin/python -m pip install -q --disable-pip-version-check 'uv>=0.9'
VIRTUAL_ENV="$PWD/.venv" .venv/bin/uv sync -q --frozen --all-extras
# The test suite runs a real PostgreSQL and a real Spark cluster: on a bare Debian both servers' packages are installed where that is allowed.
missing=""
ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1 || missing="$missing postgresql"
command -v java >/dev/null 2>&1 || missing="$missing openjdk-17-jre-headless"
if [ -n "$missing" ]; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        # shellcheck disable=SC2086
        apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $missing >/dev/null
    else
        echo "setup: without the packages$missing the tests of those servers skip; on Debian: apt-get install$missing" >&2
    fi
fi
