#!/usr/bin/env bash
# Installs what the tests need on a fresh Debian or Ubuntu machine with the .NET SDK and Node, then runs every test:
# .NET (rules, API, jobs, conformance, browser) and the web client. The last line counts them.
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
export SNAPSHOOTER_STRICT_MODE=true # a snapshot that nobody has checked in fails
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

say() { printf '\n== %s\n' "$*"; }

. eng/packages.sh
missing=($(
  command -v pdftoppm >/dev/null || echo poppler-utils
  missing_for_printing
))
if [ ${#missing[@]} -gt 0 ]; then
  say "Installing ${missing[*]}"
  if ! { can_install && install_packages "${missing[@]}"; }; then
    echo "Could not install ${missing[*]}. Install them by hand, then run ./test.sh again." >&2
    exit 1
  fi
fi
if ! has_browser; then
  echo "No browser was found. Ubuntu's chromium is a snap, which is not installed here: install Google Chrome, then run ./test.sh again." >&2
  exit 1
fi
for tool in dotnet node npm; do
  command -v "$tool" >/dev/null 2>&1 || { echo "$tool is missing: the README's first section says which versions are needed." >&2; exit 1; }
done

failed=0
say "Building the solution and the web client"
dotnet build Volunteers.sln -nologo -v q || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }

say "C#: names and layout are those of .editorconfig"
dotnet format whitespace Volunteers.sln --no-restore --verify-no-changes --exclude Volunteers.Data/Migrations || failed=$((failed + 1))
dotnet format style Volunteers.sln --no-restore --verify-no-changes --severity warn --exclude Volunteers.Data/Migrations || failed=$((failed + 1))

say "Web client: generated files are current, types, unit tests"
(cd web-client && npm run --silent relay:check && npm run --silent typecheck) || failed=$((failed + 1))
(cd web-client && npx --no-install vitest run --reporter=default --reporter=json --outputFile.json="$results/web.json") || true

say ".NET tests"
dotnet test Volunteers.Tests -nologo --no-build --logger "trx;LogFileName=$results/dotnet.trx" --logger "console;verbosity=minimal" || true

say "All tests"
count_tests() {
  node - "$results" "$failed" <<'JS'
const fs = require('node:fs');
const [folder, failedSteps] = process.argv.slice(2);
let passed = 0, failed = Number(failedSteps), skipped = 0;
try {
  const web = JSON.parse(fs.readFileSync(`${folder}/web.json`, 'utf8'));
  passed += web.numPassedTests; skipped += web.numPendingTests;
  failed += Math.max(web.numFailedTests, web.success ? 0 : 1);
} catch { console.error('The web client\'s tests left no result.'); failed++; }
try {
  const counters = /<Counters ([^>]*)>/.exec(fs.readFileSync(`${folder}/dotnet.trx`, 'utf8'))[1];
  const count = name => Number(new RegExp(`${name}="(\\d+)"`).exec(counters)[1]);
  passed += count('passed'); failed += count('failed') + count('error') + count('timeout') + count('aborted');
  skipped += count('total') - count('executed');
  if (count('executed') === 0) failed++;
} catch { console.error('The .NET tests left no result.'); failed++; }
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed ? 1 : 0);
JS
}
count_tests
