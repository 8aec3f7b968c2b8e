#!/usr/bin/env bash
# Opens a report's page in a headless Chromium and compares what it shows with the report's JSON (check_page.py says what
# is looked at). Screenshots go to target/pages.
#
#   bash scripts/check-page.sh                       the sample page that the tests write
#   bash scripts/check-page.sh PAGE.html REPORT.json another page
#
# CHROMIUM names the browser; without it the one of the system is taken, and installed where the system has Debian's
# packages and no browser.
set -euo pipefail
cd "$(dirname "$0")/.."

page=${1:-target/tmp/report/brief.html}
data=${2:-${page%.html}.json}
[ -f "$page" ] && [ -f "$data" ] || { echo "no $page with $data: run cargo test -p tests --test it report first" >&2; exit 1; }

find_browser() {
  local candidate
  for candidate in ${CHROMIUM:-chromium chromium-browser google-chrome}; do
    if command -v "$candidate"; then return; fi
  done
  return 1
}

if ! browser=$(find_browser); then
  apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk >&2
  browser=$(find_browser) || { echo "no Chromium found; set CHROMIUM to one" >&2; exit 1; }
fi
python3 scripts/check_page.py "$browser" "$page" "$data" target/pages
