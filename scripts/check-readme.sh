#!/usr/bin/env bash
# Holds the README to its word: the sections Run and Test have one `sh` block of one line each, Test is the command
# everybody uses, Run and the further commands below it work as written, and the page is right in a browser, where there is
# one (`bash scripts/check-page.sh` installs it).
set -euo pipefail
cd "$(dirname "$0")/.."

command_under() { # heading
  awk -v heading="## $1" '
    $0 == heading { inside = 1; next }
    inside && /^## / { exit }
    inside && $0 == "```sh" { blocks++; code = 1; next }
    inside && $0 == "```" { code = 0; next }
    inside && code { lines++; text = $0 }
    END { if (blocks != 1 || lines != 1) { print "readme: " heading ": " blocks + 0 " sh blocks, " lines + 0 " lines; expected one of one" > "/dev/stderr"; exit 1 } print text }
  ' README.md
}

run=$(command_under Run)
test=$(command_under Test)
[ "$test" = "bash scripts/test.sh" ] || { echo "readme: Test says '$test', not 'bash scripts/test.sh'" >&2; exit 1; }

echo "readme: $run"
bash -c "$run"
while read -r further; do
  echo "readme: $further"
  bash -c "$further"
done < <(awk '/^## Run$/ { inside = 1; next } inside && /^## / { exit } inside && sub(/^\$ /, "")' README.md)

if command -v "${CHROMIUM:-chromium}" >/dev/null; then
  for page in out/brief out/export out/simulator; do
    bash scripts/check-page.sh "$page/brief.html" "$page/brief.json"
  done
else
  echo "readme: no browser here, so the pages were not opened"
fi
