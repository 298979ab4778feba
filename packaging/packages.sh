# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh and test.sh: what Debian 12 must have, and how it gets there.

BUILD_PACKAGES=(
  g++ cmake ninja-build ccache pkg-config
  qt6-base-dev qt6-charts-dev libqt6opengl6-dev libqt6svg6-dev qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools
  libgl-dev libsqlite3-dev libboost-dev zlib1g-dev libzstd-dev libzip-dev libexpat1-dev libssl-dev
  libpango1.0-dev libcairo2-dev libqpdf-dev libxlsxwriter-dev libpoppler-qt6-dev
)
RUN_PACKAGES=(fonts-noto-core fonts-noto-cjk qt6-qpa-plugins libqt6svg6 qt6-translations-l10n tzdata)
TEST_PACKAGES=(libgtest-dev libgmock-dev librapidcheck-dev poppler-utils qpdf unzip)

# install_missing PACKAGE…: installs those that are not there; asks for nothing when all are.
install_missing() {
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  local sudo=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "attest: missing packages, and neither root nor sudo: ${missing[*]}" >&2; return 1; }
    sudo=(sudo)
  fi
  echo "attest: installing ${missing[*]}"
  "${sudo[@]}" apt-get update -qq
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
