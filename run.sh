#!/usr/bin/env bash
# Starts Volunteers on this machine: ./run.sh [options of the program, for example --Urls=http://localhost:6000]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
say() { printf '%s\n' "$*" >&2; }

command -v dotnet >/dev/null || { say "The .NET 10 SDK is missing: https://dotnet.microsoft.com/download/dotnet/10.0"; exit 1; }
sdk=$(dotnet --version 2>/dev/null) || { say "The .NET 10 SDK is missing (global.json asks for it): https://dotnet.microsoft.com/download/dotnet/10.0"; exit 1; }
case "$sdk" in 10.*) ;; *) say ".NET SDK $sdk was found, but 10 is needed: https://dotnet.microsoft.com/download/dotnet/10.0"; exit 1 ;; esac
node_major=$(node --version 2>/dev/null | sed -E 's/^v([0-9]+).*/\1/' || true)
if [ "${node_major:-0}" -lt 20 ]; then
  say "Node 20 or newer is missing, so there will be no web client; the API runs without it. https://nodejs.org"
fi

# The newsletter's PDF is printed by a Chromium, with the machine's fonts; without one everything else works.
. eng/packages.sh
missing=($(missing_for_printing))
if [ ${#missing[@]} -gt 0 ]; then
  if can_install; then
    say "Installing what prints the newsletter (apt-get install ${missing[*]}) …"
    install_packages "${missing[@]}" || say "Not everything could be installed: ${missing[*]}"
  elif command -v apt-get >/dev/null; then
    say "Missing for printing the newsletter, and not installable without a password: apt-get install --no-install-recommends ${missing[*]}"
  fi
fi
if ! has_browser; then
  say "No Chromium, Chrome or Edge was found. Newsletters are published without a PDF until there is one."
  if is_ubuntu; then say "Ubuntu's chromium is a snap, which is not installed here: take Google Chrome, or name a browser in Printing__Browser."; fi
fi

say "Building (the first time takes a minute or two) …"
dotnet build Volunteers.Api -v minimal -nologo -clp:NoSummary >&2
exec dotnet run --no-build --project Volunteers.Api -- "$@"
