# Two commands matter to a newcomer: `make demo` and `make test`. Each sets up all it needs.
PYTHON ?= python3
BIN := .venv/bin
WORKERS ?= 2

.PHONY: demo test check bench docs test-release setup clean

demo: setup
	$(BIN)/tallystick demo --folder demo-book

test: setup check
	$(BIN)/pytest -n $(WORKERS) --dist loadfile -m "not release"

check: setup
	$(BIN)/ruff check src tests benchmarks docs
	$(BIN)/ruff format --check src tests benchmarks docs
	$(BIN)/mypy

test-release: setup
	$(BIN)/pytest -n $(WORKERS) --dist loadfile

bench: setup
	$(BIN)/python benchmarks/day.py 1000000

docs: setup
	$(BIN)/python docs/generate.py

setup: .venv/ready

.venv/ready: pyproject.toml uv.lock
	PYTHON="$(PYTHON)" sh tools/setup.sh
	@touch $@

clean:
	rm -rf .venv demo-book .mypy_cache .ruff_cache .pytest_cache
