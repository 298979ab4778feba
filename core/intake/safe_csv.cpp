// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/safe_csv.h"

#include "core/base/decimal.h"

namespace attest {
namespace {

QString quoted(const QString& text)
{
    static const QString kSpecial = QStringLiteral("\",;|\t\r\n");
    const bool isPlain = std::none_of(text.begin(), text.end(), [](QChar c) { return kSpecial.contains(c); });
    if (isPlain && text == text.trimmed())
        return text;
    QString doubled = text;
    doubled.replace(u'"', QStringLiteral("\"\""));
    return u'"' + doubled + u'"';
}

} // namespace

bool couldRun(const QString& text)
{
    static const QString kStarts = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    // A blank before it does not stop every program.
    const bool begins = !text.isEmpty() && (kStarts.contains(text.front()) || (!text.trimmed().isEmpty() && kStarts.contains(text.trimmed().front())));
    return begins && !Decimal::parse(text);
}

QString neutralised(const QString& text)
{
    return couldRun(text) ? QString(u'\'' + text) : text;
}

QString restored(const QString& cell)
{
    return cell.startsWith(u'\'') && couldRun(cell.mid(1)) ? cell.mid(1) : cell;
}

QByteArray safeCsv(const std::vector<QStringList>& rows)
{
    QString text = QChar(QChar::ByteOrderMark);
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells << quoted(neutralised(cell));
        text += cells.join(u',') + QLatin1String("\r\n");
    }
    return text.toUtf8();
}

} // namespace attest
