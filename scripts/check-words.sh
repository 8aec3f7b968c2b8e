#!/usr/bin/env bash
# Looks through the tracked text files for words that do not belong in them: paths of one machine, names of package
# registries, left-over work marks. Data handed to tests is not looked at.
set -euo pipefail
cd "$(dirname "$0")/.."

failures=0
refuse() { # meaning, extended pattern
  local found
  if found=$(git ls-files -z -- . ':!Cargo.lock' ':!LICENSE-*' ':!scripts/check-words.sh' ':!tests/fixtures' \
    ':!tests/vectors' ':!examples/data' ':!tiktok-client/spec' | xargs -0 grep -InE -- "$2"); then
    echo "words: $1:" >&2
    echo "$found" >&2
    failures=$((failures + 1))
  fi
}

refuse "a path of one machine" '(^|[^A-Za-z0-9_.)/-])/(work|tmp|home|root|Users|mnt)/'
refuse "a folder outside the repository" '(^|[^A-Za-z0-9_])\.\./shared/'
refuse "the name of a package registry" '(crates|docs)[.](io|rs)([^-A-Za-z0-9]|$)|pypi[.]org|pythonhosted[.]org|npmjs[.]'
refuse "a left-over mark" '\b(TODO|FIXME|HACK)\b|\b(todo|unimplemented)!\('

[ "$failures" -eq 0 ] || exit 1
echo "words: $(git ls-files | wc -l) tracked files looked through"
