#!/bin/sh
# Runs all tests, shows the lines of core and sync that none of them reaches, and fails below 95 % of either.
# Usage: tools/coverage.sh BIN PYTEST-OPTIONS… ; called by `make coverage`
set -eu
bin=$1
shift
export QT_QPA_PLATFORM=offscreen COVERAGE_FILE="$PWD/build/coverage/lines"

# As in pyproject.toml, whose list an option replaces.
others='checkin/__main__.py,checkin/ui/*,checkin/desktop/*,checkin/commands/*,checkin/sync/exports/workbook_child.py'

rm -rf build/coverage
mkdir -p build/coverage
"$bin/python" -m coverage run -m pytest -q "$@"
"$bin/python" -m coverage combine -q || [ -s build/coverage/lines ] # a process that was killed leaves half a file
echo "· sync"
"$bin/python" -m coverage report --include='checkin/sync/*' --omit="$others" --fail-under=95
echo "· core"
"$bin/python" -m coverage report --omit="$others,checkin/sync/*" --fail-under=95
