# The commands of the house. `make run` and `make test` do all their set-up themselves; see README.

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
LUPDATE = $(BIN)/pyside6-lupdate $(shell find checkin -name '*.py' | sort) -silent -no-obsolete -locations none \
	-source-language fr_FR
# Half the tests wait for a window, a printer or a server: one worker more than there are cores. For `make quick` and the
# coverage alone: windows of several tests in one order after another still take each other's keys now and then.
ALL_CORES = --dist worksteal -n $(shell $(BIN)/python -c 'import os; print((os.cpu_count() or 1) + 1)')
MEASURES = $(BIN)/python -m pip install -q --disable-pip-version-check --group measures
unexport PYTHONDONTWRITEBYTECODE # compiled once, not in each of the hundreds of processes that tests start
export QT_LOGGING_RULES ?= qt.multimedia.*=false

.PHONY: run test quick check lint format bench coverage mutants package screenshots translations clean

run: $(READY)
	@sh tools/run.sh $(BIN)

test: $(READY)
	@sh tools/test_printers.sh
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q

quick: $(READY)
	@sh tools/test_printers.sh
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q $(ALL_CORES)

check: lint test

lint: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

format: $(READY)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m benchmarks

# Core and sync, each at 95 % of its lines or more.
coverage: $(READY)
	@$(MEASURES)
	@sh tools/coverage.sh $(BIN) $(ALL_CORES)

# Each small change of decide.py and codes.py is noticed by a test, or explained in tests/mutants.toml.
mutants: $(READY)
	@$(MEASURES)
	@QT_QPA_PLATFORM=offscreen $(BIN)/python tools/mutants.py

# The folder that is shipped, its .tar.xz and .deb with their SHA-256, proved on this machine and on a bare one.
package: $(READY)
	@sh packaging/linux.sh $(VENV)

# The pictures of the guides, from the app itself; commit what changed.
screenshots: $(READY)
	@QT_QPA_PLATFORM=offscreen CHECKIN_DATA="$$(mktemp -d)" $(BIN)/python tools/screenshots.py docs/guide

# French stands in the source; the .ts files hold the English texts and the French plurals. Commit what changes.
translations: $(READY)
	@$(LUPDATE) -target-language en_GB -ts assets/i18n/checkin_en.ts
	@$(LUPDATE) -target-language fr_FR -pluralonly -ts assets/i18n/checkin_fr.ts
	@$(BIN)/pyside6-lrelease -silent assets/i18n/checkin_en.ts -qm assets/i18n/checkin_en.qm
	@$(BIN)/pyside6-lrelease -silent assets/i18n/checkin_fr.ts -qm assets/i18n/checkin_fr.qm

$(READY): pyproject.toml tools/set_up.sh
	@sh tools/set_up.sh $(VENV)
	@touch $@

clean:
	rm -rf $(VENV) build dist demo-run mutants .mypy_cache .ruff_cache .pytest_cache .hypothesis
