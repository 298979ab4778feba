#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets up, builds and starts Attest with the example case open.
set -euo pipefail

usage() {
  cat <<'TEXT'
packaging/run.sh [--headless] [--help] [-- ARGUMENTS OF THE APPLICATION]

Installs what is missing (Debian 12, as root or with sudo), builds, and starts Attest with the example case.
Without a display, or with --headless, the same job is done on the command line: both submissions imported,
findings raised and closed, the statement signed and issued, the report written as PDF in four languages.
TEXT
}

headless=no
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || headless=yes
while [ $# -gt 0 ]; do
  case "$1" in
    --help | -h) usage; exit 0 ;;
    --headless) headless=yes; shift ;;
    --) shift; break ;;
    *) echo "run.sh: unknown option $1" >&2; usage >&2; exit 2 ;;
  esac
done

root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
. packaging/packages.sh
install_missing "${BUILD_PACKAGES[@]}" "${RUN_PACKAGES[@]}"

[ -f build/release/build.ninja ] || cmake --preset release >/dev/null
cmake --build --preset release

if [ "$headless" = yes ]; then
  exec packaging/example.sh build/release/bin/attest-cli build/example
fi
exec build/release/bin/attest --example "$@"
