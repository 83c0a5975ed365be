# What a contributor runs; .ci/run calls the same targets. `make help` lists them.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

CARGO ?= cargo
PYTHON ?= python3
CC ?= cc
VENV := $(CURDIR)/.venv

# The Python binding is built for the interpreter that tests it, in every target that compiles it:
# another interpreter would compile PyO3 a second time.
export PYO3_PYTHON := $(VENV)/bin/python

.PHONY: help
help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

.PHONY: demo
demo: need-cargo ## make two registers of invented people, validate and link them
	@$(CARGO) run --release -- demo

.PHONY: test
test: test-generated test-rust test-c test-python ## install what tests need into .venv and run every test

.PHONY: test-generated
test-generated: need-cargo ## compare every generated file with its source
	@$(CARGO) run --quiet --package renkou-generator -- --check

.PHONY: test-rust
test-rust: need-cargo $(VENV)/installed ## unit, property, integration and documentation tests, all features
	@$(CARGO) test --quiet --workspace --all-features

.PHONY: test-c
test-c: need-cargo need-cc ## the C interface from C, static and shared, under valgrind where there is one
	@CC="$(CC)" CARGO="$(CARGO)" ffi/tests/run.sh

.PHONY: test-python
test-python: need-cargo $(VENV)/installed ## build the Python package into .venv and test it there
	@cd python && VIRTUAL_ENV=$(VENV) $(VENV)/bin/maturin develop --quiet
	@cd python && $(VENV)/bin/python -m pytest

.PHONY: lint
lint: need-cargo $(VENV)/installed ## formatting, clippy and documentation, warnings as errors
	@$(CARGO) fmt --all --check
	@$(CARGO) clippy --quiet --workspace --all-targets --all-features -- -D warnings
	@cd python && $(VENV)/bin/ruff check --quiet . && $(VENV)/bin/ruff format --quiet --check .
	@RUSTDOCFLAGS="-D warnings" $(CARGO) doc --quiet --workspace --all-features --no-deps

.PHONY: fmt
fmt: need-cargo ## format the Rust code
	@$(CARGO) fmt --all

.PHONY: generate
generate: need-cargo ## write every generated table from its source
	@$(CARGO) run --quiet --package renkou-generator

.PHONY: header
header: need-cargo ## write ffi/include/renkou.h from the Rust source
	@RENKOU_UPDATE=1 $(CARGO) test --quiet --package renkou-ffi --test header

.PHONY: c-library
c-library: need-cargo ## build the C library: header, static and shared library, pkg-config file, in ffi/build
	@CARGO="$(CARGO)" ffi/install.sh ffi/build --release

.PHONY: wheel
wheel: need-cargo $(VENV)/installed ## build the Python wheel into target/wheels
	@cd python && $(VENV)/bin/maturin build --release

.PHONY: bench
bench: need-cargo ## the criterion benches
	@$(CARGO) bench --package renkou-benches

.PHONY: fuzz
fuzz: need-cargo ## let libFuzzer look for bytes that break a promise, a minute for every parser
	@fuzz/run.sh 60

.PHONY: peers
peers: need-cargo need-python ## the side-by-side runs against other projects
	@$(PYTHON) benches/peers/run.py

.PHONY: package
package: need-cargo ## what would be published, built from the packages themselves
	@$(CARGO) publish --dry-run --package renkou-codes

.PHONY: clean
clean: ## remove what the other targets made
	@rm -rf target .venv ffi/build renkou-demo benches/peers/.venv benches/peers/out

$(VENV)/installed: python/requirements-test.txt | need-python
	@$(PYTHON) -m venv $(VENV) || { echo "make: $(PYTHON) cannot make a virtual environment; on Debian install python3-venv." >&2; exit 1; }
	@$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

# One sentence for each thing that has to be there first.
.PHONY: need-cargo need-cc need-python
need-cargo:
	@command -v $(CARGO) >/dev/null || { echo "make: $(CARGO) is missing; install Rust 1.88 or later with rustup." >&2; exit 1; }
need-cc:
	@command -v $(CC) >/dev/null || { echo "make: $(CC) is missing; install a C compiler (Debian: gcc and g++)." >&2; exit 1; }
need-python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10))' 2>/dev/null || { echo "make: Python 3.10 or later is missing; install it or name it with PYTHON=..." >&2; exit 1; }
