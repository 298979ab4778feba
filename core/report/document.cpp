// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document.h"

namespace attest {

QString RichText::plain() const
{
    QString result;
    for (const Run& run : runs)
        result += run.text;
    return result;
}

} // namespace attest
