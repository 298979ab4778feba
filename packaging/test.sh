#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets up, builds and runs every test.
set -euo pipefail

usage() {
  cat <<'TEXT'
packaging/test.sh [--preset dev|asan] [--help] [-- ARGUMENTS OF CTEST]

Installs what is missing (Debian 12, as root or with sudo), builds with warnings as errors and runs all tests.
  --preset asan   with AddressSanitizer and UndefinedBehaviorSanitizer
TEXT
}

preset=dev
while [ $# -gt 0 ]; do
  case "$1" in
    --help | -h) usage; exit 0 ;;
    --preset) preset=${2:?--preset needs a name}; shift 2 ;;
    --) shift; break ;;
    *) echo "test.sh: unknown option $1" >&2; usage >&2; exit 2 ;;
  esac
done

cd "$(dirname "$0")/.."
. packaging/packages.sh
install_missing "${BUILD_PACKAGES[@]}" "${RUN_PACKAGES[@]}" "${TEST_PACKAGES[@]}"

[ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" >/dev/null
cmake --build --preset "$preset"
export LSAN_OPTIONS="suppressions=$PWD/packaging/leaks.supp print_suppressions=0"
QT_QPA_PLATFORM=offscreen ctest --preset "$preset" --parallel "$(nproc)" "$@"
