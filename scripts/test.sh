#!/usr/bin/env bash
# The whole check, the same for people and for CI. Needs the Rust toolchain with rustfmt and clippy, and CPython 3.11 or
# later with pip; everything else is fetched by cargo and pip. One profile (dev) for every step, so that what one step
# compiles the next one uses. All steps run even when one fails; the exit status is 0 only if all passed.
#
#   bash scripts/test.sh            everything
#   bash scripts/test.sh rust       formatting, lints, tests, docs, purity, words
#   bash scripts/test.sh python     wheel, pytest, stubs
#   bash scripts/test.sh readme     the commands of the README
#   bash scripts/test.sh features   every documented set of features without the others; not part of everything, because each
#                                   compiles dependencies again
#   bash scripts/test.sh release    the integration tests in the release profile, where overflow wraps if it is not checked;
#                                   not part of everything, because it compiles all dependencies a second time
set -euo pipefail
cd "$(dirname "$0")/.."

export CARGO_TERM_COLOR=${CARGO_TERM_COLOR:-never}
export INSTA_UPDATE=no
export RUST_BACKTRACE=${RUST_BACKTRACE:-1}

logs=target/test-logs
mkdir -p "$logs"
passed=0
failed=0
failed_steps=()

# Adds what a runner's closing lines say to the totals; a step without such lines counts as one check.
count() { # log, exit status
  local p f
  read -r p f < <(awk '
    { gsub(/\033\[[0-9;]*m/, "") }
    /^test result: /                       { for (i = 1; i < NF; i++) { if ($(i+1) ~ /^passed/) p += $i; if ($(i+1) ~ /^failed/) f += $i } }
    /^=* ?[0-9]+ (passed|failed|error)/ && / in [0-9.]+s/ { for (i = 1; i < NF; i++) { if ($(i+1) ~ /^passed/) p += $i; if ($(i+1) ~ /^(failed|error)/) f += $i } }
    END { print p + 0, f + 0 }' "$1")
  if [ "$2" -eq 0 ]; then
    [ $((p + f)) -gt 0 ] || p=1
  else
    [ "$f" -gt 0 ] || f=1
  fi
  passed=$((passed + p))
  failed=$((failed + f))
}

step() { # name, command...
  local name=$1 log status=0 start=$SECONDS
  shift
  log="$logs/$name.log"
  echo "=== $name: $*"
  "$@" 2>&1 | tee "$log" || status=$?
  count "$log" "$status"
  echo "=== $name: $([ "$status" -eq 0 ] && echo ok || echo FAILED) after $((SECONDS - start)) s"
  [ "$status" -eq 0 ] || failed_steps+=("$name")
}

rust_steps() {
  step fmt cargo fmt --all --check
  step generated cargo run -q -p tiktok-codegen -- --check
  step clippy cargo clippy --workspace --all-targets -- -D warnings
  # The workspace has every feature on; a program that depends on one crate has not.
  step least bash -c '
    cargo clippy -p kpi-core --no-default-features -- -D warnings &&
    cargo clippy -p kpi-core --no-default-features --features facts -- -D warnings &&
    cargo clippy -p kpi-core -- -D warnings &&
    cargo clippy -p tiktok-client --no-default-features -- -D warnings'
  # One process for all tests of a binary: the real data is read once.
  step tests cargo test --no-fail-fast --workspace --lib --bins --tests --examples
  step doctests cargo test --no-fail-fast --workspace --doc
  # `--workspace` keeps the feature set of the other steps, so that nothing is compiled again. Without `--bench`, which
  # only `cargo bench` passes, a benchmark runs its body once: it cannot rot.
  step benches cargo test --workspace --bench '*'
  step docs env RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps
  step purity bash scripts/check-purity.sh
  step words bash scripts/check-words.sh
  if cargo deny --version >/dev/null 2>&1; then
    step licences bash -c "cargo fetch --quiet --locked && cargo deny --offline check bans licenses sources"
  fi
}

python_steps() {
  step python bash scripts/test-python.sh
}

readme_steps() {
  step readme bash scripts/check-readme.sh
}

case ${1:-all} in
  all) rust_steps; python_steps; readme_steps ;;
  rust) rust_steps ;;
  python) python_steps ;;
  readme) readme_steps ;;
  features)
    for set in "" facts parquet; do
      step "kpi-core-$set" cargo clippy -p kpi-core --no-default-features --features "$set" -- -D warnings
    done
    for set in "" http blocking axum exports store sync simulator testing full full,older-versions; do
      step "tiktok-client-$set" cargo clippy -p tiktok-client --no-default-features --features "$set" -- -D warnings
    done
    step tiktok-client-default cargo clippy -p tiktok-client -- -D warnings
    ;;
  release) step release cargo test --release -p tests --test it ;;
  *) echo "usage: bash scripts/test.sh [all|rust|python|readme|features|release]" >&2; exit 2 ;;
esac

echo
[ ${#failed_steps[@]} -eq 0 ] || echo "failed steps: ${failed_steps[*]} (logs in $logs)"
echo "took $SECONDS s"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ ${#failed_steps[@]} -eq 0 ]
