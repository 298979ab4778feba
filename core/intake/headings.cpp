// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/headings.h"

#include "core/base/sha256.h"

namespace attest {
namespace {

QStringList comparable(const QStringList& headings)
{
    QStringList list;
    for (const QString& heading : headings) {
        if (const QString folded = comparableHeading(heading); !folded.isEmpty())
            list << folded;
    }
    list.sort();
    return list;
}

/// The headings of `wanted` that `others` lacks; what both have is taken out of `others`.
QStringList without(const QStringList& wanted, QHash<QString, int>& others)
{
    QStringList rest;
    for (const QString& heading : wanted) {
        const QString folded = comparableHeading(heading);
        if (folded.isEmpty())
            continue;
        if (int& count = others[folded]; count > 0)
            --count;
        else
            rest << heading.trimmed();
    }
    return rest;
}

QHash<QString, int> countsOf(const QStringList& headings)
{
    QHash<QString, int> counts;
    for (const QString& folded : comparable(headings))
        ++counts[folded];
    return counts;
}

} // namespace

QString comparableHeading(const QString& heading)
{
    return heading.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

QString fingerprintOf(const QStringList& headings)
{
    const QStringList list = comparable(headings);
    return list.isEmpty() ? QString() : sha256(list.join(u'\n').toUtf8());
}

HeadingDifference differenceOf(const QStringList& older, const QStringList& newer)
{
    HeadingDifference difference;
    QHash<QString, int> old = countsOf(older);
    QHash<QString, int> recent = countsOf(newer);
    difference.added = without(newer, old);
    difference.missing = without(older, recent);
    difference.common = comparable(newer).size() - difference.added.size();
    return difference;
}

int HeadingDifference::percent() const
{
    const qsizetype all = common + added.size() + missing.size();
    return all == 0 ? 0 : static_cast<int>(common * 100 / all);
}

Message HeadingDifference::text() const
{
    const QString newOnes = added.join(QStringLiteral(", "));
    const QString lost = missing.join(QStringLiteral(", "));
    if (isNone())
        return {QT_TRANSLATE_NOOP("core", "All %1 headings are the same"), {argument(common)}};
    if (missing.isEmpty())
        return {QT_TRANSLATE_NOOP("core", "New headings: %1 (%2)"), {argument(added.size()), newOnes}};
    if (added.isEmpty())
        return {QT_TRANSLATE_NOOP("core", "Missing headings: %1 (%2)"), {argument(missing.size()), lost}};
    return {QT_TRANSLATE_NOOP("core", "New headings: %1 (%2); missing ones: %3 (%4)"),
            {argument(added.size()), newOnes, argument(missing.size()), lost}};
}

} // namespace attest
