#!/usr/bin/env bash
# Makes small changes to some files, one at a time, runs the tests that ought to notice, and lists the changes that none did.
#
#   ./mutate.sh PROJECT TESTS FILE…
#   ./mutate.sh Volunteers.Data 'FullyQualifiedName~CohortTests|FullyQualifiedName~PlacePlannerTests' Training/Cohort.cs
#
# PROJECT is one that Volunteers.Tests refers to, TESTS a filter as of `dotnet test`, FILE a path or glob inside the project; without
# one the whole project is changed, which takes hours.
set -euo pipefail
if [ $# -lt 2 ]; then
  sed -n '4,8s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 SkipWeb=true
project=$1 tests=$2
shift 2
files=()
for file in "$@"; do files+=(--mutate "**/$file"); done
dotnet tool restore >/dev/null
cd Volunteers.Tests
exec nice dotnet stryker --project "$project.csproj" --test-case-filter "$tests" ${files[@]+"${files[@]}"} \
  --concurrency 1 --reporter ClearText --reporter Progress --skip-version-check --output ../artifacts/mutation
