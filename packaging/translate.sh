#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the translation files up to date with the sources; new texts appear as unfinished.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
# English has a file of its own for the plural forms.
"$lupdate" -silent -I . -locations none -no-obsolete -pluralonly -extensions cpp,h core ui app -source-language en -target-language en -ts translations/attest_en.ts
"$lupdate" -silent -I . -locations none -no-obsolete -extensions cpp,h core ui app -ts translations/attest_de.ts translations/attest_zh_CN.ts translations/attest_hi.ts
grep -c 'type="unfinished"' translations/*.ts || true
