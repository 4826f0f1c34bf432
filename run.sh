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

# The newsletter's PDF is printed by a Chromium; without one everything else works.
browser=""
for name in chromium chromium-browser google-chrome google-chrome-stable microsoft-edge; do
  if command -v "$name" >/dev/null; then browser=$name; break; fi
done
if [ -z "$browser" ] && [ -z "${Printing__Browser:-}" ]; then
  as_root=()
  if [ "$(id -u)" -ne 0 ]; then as_root=(sudo -n); fi
  if command -v apt-get >/dev/null && { [ ${#as_root[@]} -eq 0 ] || sudo -n true 2>/dev/null; }; then
    say "Installing Chromium, which prints the newsletter (apt-get install chromium) …"
    if ! { "${as_root[@]}" apt-get update -qq && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
           apt-get install -y -qq --no-install-recommends chromium >/dev/null; }; then
      say "Chromium could not be installed. Newsletters are published without a PDF until one is found."
    fi
  else
    say "No Chromium, Chrome or Edge was found. Newsletters are published without a PDF until one is installed (Debian: apt-get install chromium)."
  fi
fi

say "Building (the first time takes a minute or two) …"
dotnet build Volunteers.Api -v minimal -nologo -clp:NoSummary >&2
exec dotnet run --no-build --project Volunteers.Api -- "$@"
