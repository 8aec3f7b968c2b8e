#!/usr/bin/env bash
# Proves from the dependency tree and the sources that kpi-core has no network, async runtime, clock, randomness,
# storage or Python in it. Prints what it found wrong and exits 1.
set -euo pipefail
cd "$(dirname "$0")/.."

forbidden=(
  # async runtimes and sockets
  tokio async-std async-executor async-io futures-executor smol mio polling socket2
  # network and TLS
  reqwest hyper h2 ureq curl isahc native-tls openssl openssl-sys rustls
  # Python
  pyo3 pyo3-ffi
  # randomness
  rand rand_core rand_chacha fastrand
  # storage
  rusqlite libsqlite3-sys redb parquet
  # other clocks
  time jiff web-time quanta
)
# Two crates are there through Arrow and cannot be switched off. Each may have exactly one way in.
declare -A only_parent=(
  [getrandom]="ahash"         # seeds the hash tables inside arrow-array; order never reaches a result
  [iana-time-zone]="chrono"   # arrow-array asks chrono for its `clock` feature; see the two checks below
)

failures=0
fail() { echo "purity: $*" >&2; failures=$((failures + 1)); }

tree=$(cargo tree -p kpi-core -e normal --prefix none --format '{p}')
names=$(awk '{print $1}' <<<"$tree" | sort -u)
specs_of() { awk -v c="$1" '$1 == c {print c "@" substr($2, 2)}' <<<"$tree" | sort -u; } # name@version, one a line
for crate in "${forbidden[@]}"; do
  if grep -qx -- "$crate" <<<"$names"; then
    fail "kpi-core depends on $crate:"
    for spec in $(specs_of "$crate"); do cargo tree -p kpi-core -e normal -i "$spec" >&2; done
  fi
done

for crate in "${!only_parent[@]}"; do
  for spec in $(specs_of "$crate"); do
    parents=$(cargo tree -p kpi-core -e normal -i "$spec" --depth 1 --prefix depth --format '{p}' |
      sed -n 's/^1\([^ ]*\) .*/\1/p' | sort -u | tr '\n' ' ')
    [ "${parents% }" = "${only_parent[$crate]}" ] || fail "$crate comes from '${parents% }', expected only '${only_parent[$crate]}'"
  done
done

# chrono's `clock` may be switched on by Arrow's own crates, never by kpi-core.
askers=$(cargo tree -p kpi-core -e normal,features -i chrono --prefix depth --format '{p}' | awk '
  { depth = $0; sub(/[^0-9].*/, "", depth); rest = substr($0, length(depth) + 1); depth += 0 }
  inside && depth <= at { inside = 0 }
  inside && depth == at + 1 { split(rest, word, " "); print word[1] }
  rest ~ /^chrono feature "(clock|now)"/ { inside = 1; at = depth }
' | sort -u)
for crate in $askers; do
  case $crate in arrow-* | chrono) ;; *) fail "$crate switches on chrono's clock" ;; esac
done

# The clock that Arrow brings in is not used: nothing in the sources reads time, randomness, files or the environment. The
# one exception is the feature `parquet`, off by default, which reads the files that its caller names.
if used=$(grep -rnE '(Utc|Local)::(now|today)|SystemTime|Instant::now|std::(net|fs|env|process|thread::sleep)|thread_rng|RandomState' \
  kpi-core/src --include='*.rs' | grep -vE '^[^:]+:[0-9]+: *//' |
  grep -vE '^kpi-core/src/engine/parquet\.rs:[0-9]+:.*std::fs'); then
  fail "kpi-core reads the outside world:"
  echo "$used" >&2
fi

[ "$failures" -eq 0 ] || exit 1
echo "purity: $(wc -l <<<"$names") crates below kpi-core, none of them forbidden"
