#!/usr/bin/env bash
# Builds and installs the Python package into target/venv, then runs its tests, the stub test and the type check.
set -euo pipefail
cd "$(dirname "$0")/.."
python=target/venv/bin/python

bash scripts/python-env.sh
status=0
"$python" -m pytest tests/python || status=$?
bash scripts/write-stubs.sh --check || status=$?
"$python" -m mypy.stubtest shopkpi --allowlist tests/python/stubtest-allow.txt || status=$?
"$python" -m mypy --strict --python-executable "$python" tests/python/typing_check.py || status=$?
exit "$status"
