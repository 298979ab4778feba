// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace attest {
namespace {

constexpr qsizetype kLongestLine = 1000;

/// Input is quoted in messages: what would break the line or steer a terminal is written as its number, what is endless is cut.
QString onOneLine(const QString& text)
{
    QString line;
    for (const QChar c : text.left(kLongestLine)) {
        const bool steers = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
                            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        line += steers ? QString(u"\\u" + QString::number(c.unicode(), 16).rightJustified(4, u'0').toUpper()) : QString(c);
    }
    return text.size() > kLongestLine ? QString(line + u'…') : line;
}

} // namespace

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
        result += onOneLine(place.text()) + u": ";
    result += onOneLine(what.english());
    if (!advice.isEmpty())
        result += u"; " + onOneLine(advice.english());
    return result;
}

} // namespace attest
