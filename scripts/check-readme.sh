#!/usr/bin/env bash
# Holds the README to its word: the sections Run and Test have one `sh` block of one line each, Test is the command
# everybody uses, and Run works as written.
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
