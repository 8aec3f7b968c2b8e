#!/usr/bin/env bash
# Builds and installs the Python package into target/venv, then runs its tests, the stub test and the type check.
set -euo pipefail
cd "$(dirname "$0")/.."
python=target/venv/bin/python

bash scripts/python-env.sh
status=0
"$python" -m pytest tests/python || status=$?
"$python" -m pytest --nbmake examples/notebooks -p no:cacheprovider || status=$?
bash scripts/write-stubs.sh --check || status=$?
"$python" -m mypy.stubtest shopkpi --mypy-config-file tests/python/mypy.ini --allowlist tests/python/stubtest-allow.txt || status=$?
"$python" -m mypy --config-file tests/python/mypy.ini --python-executable "$python" -p shopkpi || status=$?
"$python" -m mypy --config-file tests/python/mypy.ini --python-executable "$python" tests/python/typing_check.py || status=$?
"$python" -m pyright --pythonpath "$python" tests/python/typing_check.py || status=$?
exit "$status"
