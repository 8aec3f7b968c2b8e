#!/usr/bin/env bash
# Writes py-bindings/python/shopkpi/_native.pyi anew from the compiled module. With --check it only compares.
set -euo pipefail
cd "$(dirname "$0")/.."
target=py-bindings/python/shopkpi/_native.pyi
fresh=target/stubs

[ -x target/venv/bin/maturin ] || bash scripts/python-env.sh
rm -rf "$fresh"
(cd py-bindings && PYO3_PYTHON="$PWD/../target/venv/bin/python" ../target/venv/bin/maturin generate-stubs --quiet --profile dev --out "../$fresh")
written=$(find "$fresh" -name '_native*.pyi' -o -name '__init__.pyi' | head -n 1)

if [ "${1:-}" = --check ]; then
  diff -u "$target" "$written" || { echo "stubs: run scripts/write-stubs.sh and commit the result" >&2; exit 1; }
else
  cp "$written" "$target"
fi
