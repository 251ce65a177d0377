# `make run` shows what Hjemmel does; `make test` runs every check. Both make their own environment in .venv/ with
# nothing but Python 3.11 or newer.

SHELL := /bin/sh
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.installed
CASE := docs/eksempler/sag.json

.PHONY: help
help: ## list the targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):[^#]*## */  make \1\t/' | expand -t 16

$(READY): requirements.lock pyproject.toml .ci/python
	@python="$$(.ci/python)" && { test -x $(BIN)/python || { echo "Making $(VENV) with $$python"; "$$python" -m venv $(VENV); }; }
	@echo "Installing the locked packages"
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

.PHONY: setup
setup: $(READY) ## make .venv and install what is locked

.PHONY: run
run: setup ## check, prove, build and test the rules, answer one case, build the site
	@echo "== The rules are checked"
	@$(BIN)/hjemmel check
	@echo "== ... proven for every case there can be"
	@$(BIN)/hjemmel prove
	@echo "== ... written as Python"
	@$(BIN)/hjemmel build
	@echo "== ... and their examples worked out, and tried for what they would not notice"
	@$(BIN)/hjemmel test --coverage --mutants
	@echo "== One case: $(CASE)"
	@$(BIN)/hjemmel evaluate $(CASE) --about krævede_samtaler --about hold_jobsamtaler
	@echo "== The site"
	@$(BIN)/hjemmel docs --every-pair

.PHONY: test
test: lint chromium node ## every gate and every test, with branch coverage
	@echo "== Tests"
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python -m pytest --quiet --cov --cov-report=term:skip-covered

.PHONY: lint
lint: setup ## style, types, import direction, and that generated/ follows the rules
	@echo "== Style"
	@$(BIN)/ruff check --quiet --output-format concise .
	@$(BIN)/ruff format --quiet --check .
	@echo "== Types"
	@$(BIN)/mypy
	@echo "== Import direction"
	@$(BIN)/lint-imports --no-logo
	@echo "== Rule files and generated/"
	@$(BIN)/hjemmel fmt --check
	@$(BIN)/hjemmel build --check

.PHONY: format
format: setup ## lay out Python and rule files
	@$(BIN)/ruff check --quiet --fix-only .
	@$(BIN)/ruff format --quiet .
	@$(BIN)/hjemmel fmt

.PHONY: bench
bench: setup ## time the workload; writes benchmarks/results.json
	@$(BIN)/python -m benchmarks

.PHONY: chromium
chromium:
	@.ci/chromium

.PHONY: node
node:
	@.ci/node

.PHONY: lock
lock: setup ## choose the newest allowed versions and lock them with their hashes
	@$(BIN)/uv pip compile pyproject.toml --quiet --upgrade --extra dev --extra docs --extra prove --universal --python-version 3.11 \
	  --generate-hashes --no-emit-index-url --custom-compile-command "make lock" --output-file requirements.lock

.PHONY: clean
clean: ## remove what can be made again
	@rm -rf $(VENV) .hjemmel .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage build dist site
