# Sourced by run.sh and test.sh: what they install on Debian, and on Ubuntu as far as it goes.

# Names in every script and emoji print as boxes without these.
FONTS=(fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji)

has_browser() {
  [ -n "${Printing__Browser:-}" ] && return
  for name in chromium chromium-browser google-chrome google-chrome-stable microsoft-edge; do
    command -v "$name" >/dev/null && return
  done
  return 1
}

has_package() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# Ubuntu's chromium package only points to a snap, which needs a running snapd and may not read our files.
is_ubuntu() { grep -qsx 'ID=ubuntu' /etc/os-release; }

# Prints what printing needs and this machine lacks, a package a line; not the browser where none can be installed.
missing_for_printing() {
  command -v dpkg-query >/dev/null || return 0
  has_browser || is_ubuntu || echo chromium
  for font in "${FONTS[@]}"; do
    has_package "$font" || echo "$font"
  done
}

# Whether packages can be installed here without asking for a password.
can_install() { command -v apt-get >/dev/null && { [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null; }; }

install_packages() {
  local as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo -n)
  "${as_root[@]}" apt-get update -qq \
    && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}
