// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace attest {

QString Place::text() const
{
    QStringList parts;
    if (!file.isEmpty())
        parts << file;
    if (!sheet.isEmpty())
        parts << u"sheet \"" + sheet + u'"';
    if (row > 0)
        parts << u"row " + QString::number(row);
    if (!column.isEmpty())
        parts << u"column " + column;
    if (!jsonPath.isEmpty())
        parts << jsonPath;
    return parts.join(u", ");
}

QString Error::line() const
{
    QString result;
    if (!place.isEmpty())
        result += place.text() + u": ";
    result += what.english();
    if (!advice.isEmpty())
        result += u"; " + advice.english();
    return result;
}

} // namespace attest
