#!/usr/bin/env bash
# Makes target/venv with the test tools and a fresh build of the package; prints nothing but problems.
# PYTHON names the interpreter to start from (default: the first of python3.11 … python3 that is new enough).
set -euo pipefail
cd "$(dirname "$0")/.."
venv=target/venv

pick_python() {
  local candidate
  for candidate in ${PYTHON:-python3.11 python3.12 python3.13 python3 python}; do
    if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      command -v "$candidate"
      return
    fi
  done
  echo "no CPython 3.11 or later found; set PYTHON to one" >&2
  return 1
}

if ! "$venv/bin/python" -m pip --version >/dev/null 2>&1; then
  python=$(pick_python)
  rm -rf "$venv"
  if ! "$python" -m venv "$venv" >/dev/null 2>&1; then
    # Debian keeps the venv module in a package of its own.
    apt-get update -qq && apt-get install -y -qq python3-venv
    rm -rf "$venv"
    "$python" -m venv "$venv"
  fi
fi

"$venv/bin/python" -m pip install --quiet --disable-pip-version-check -r tests/python/requirements.txt
# The dev profile shares the workspace's target directory; a published wheel uses the release profile.
PATH="$PWD/$venv/bin:$PATH" MATURIN_PEP517_ARGS="--profile=dev" CARGO_TARGET_DIR="$PWD/target" \
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-build-isolation --force-reinstall --no-deps ./py-bindings
