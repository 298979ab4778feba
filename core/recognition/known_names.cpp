// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/known_names.h"

#include <QRegularExpression>

namespace attest {
namespace {

bool isPartOfId(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber());
}

bool standsIn(const QString& text, const QString& id)
{
    for (qsizetype at = text.indexOf(id, 0, Qt::CaseInsensitive); at >= 0; at = text.indexOf(id, at + 1, Qt::CaseInsensitive)) {
        const bool isFree = (at == 0 || !isPartOfId(text[at - 1]))
                            && (at + id.size() >= text.size() || !isPartOfId(text[at + id.size()]));
        if (isFree)
            return true;
    }
    return false;
}

} // namespace

QString idInText(const QString& text, const QStringList& ids)
{
    QString best;
    for (const QString& id : ids) {
        if (id.size() > best.size() && standsIn(text, id))
            best = id;
    }
    return best;
}

QStringList meterIds(const Submission& header)
{
    QStringList ids;
    for (const Meter& meter : header.meters)
        ids << meter.id;
    return ids;
}

QStringList sourceIds(const Submission& header)
{
    QStringList ids;
    for (const Source& source : header.sources)
        ids << source.id;
    return ids;
}

QString currencyInText(const QString& text)
{
    static const std::vector<std::pair<QRegularExpression, QString>> signs = [] {
        const std::pair<const char*, const char*> rows[] = {
            {"\\bEUR\\b|€", "EUR"},   {"\\bCNY\\b|\\bRMB\\b|元|人民币", "CNY"}, {"\\bINR\\b|₹|रुपये|रु\\.?", "INR"},
            {"\\bUSD\\b|US\\$", "USD"}, {"\\bGBP\\b|£", "GBP"},                   {"\\bCHF\\b", "CHF"},
            {"\\bJPY\\b|円", "JPY"},   {"\\bKRW\\b|원", "KRW"},                   {"\\bPLN\\b|zł", "PLN"}};
        std::vector<std::pair<QRegularExpression, QString>> list;
        for (const auto& [pattern, code] : rows)
            list.emplace_back(QRegularExpression(QString::fromUtf8(pattern)), QString::fromLatin1(code));
        return list;
    }();
    for (const auto& [pattern, code] : signs) {
        if (pattern.match(text).hasMatch())
            return code;
    }
    return {};
}

} // namespace attest
