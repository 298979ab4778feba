// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/declared_rows.h"

#include "core/domain/names.h"

#include <QSet>

#include <algorithm>

namespace attest {
namespace {

/// The period alone where it has one row; else its origin is added, and a number where that is not enough.
QString idOf(const ActivityRecord& record, bool isOnly, QSet<QString>& taken)
{
    QString id = record.source + u'.' + record.period.text();
    if (!isOnly && record.origin != Origin::unstated)
        id += u'.' + nameOf(record.origin);
    QString unique = id;
    for (int n = 2; taken.contains(unique); ++n)
        unique = id + u'.' + QString::number(n);
    taken.insert(unique);
    return unique;
}

} // namespace

DeclaredRows declaredRows(const Submission& submission, const SourceQuantities& quantities)
{
    std::vector<const ActivityRecord*> records;
    for (const ActivityRecord& record : submission.activity) {
        if (record.source == quantities.source && quantities.declared.contains(record.period))
            records.push_back(&record);
    }
    if (records.empty())
        return {{}, QT_TRANSLATE_NOOP("core", "No quantity is declared")};
    std::stable_sort(records.begin(), records.end(),
                     [](const ActivityRecord* a, const ActivityRecord* b) { return a->period < b->period; });
    DeclaredRows result;
    QSet<QString> taken;
    for (const ActivityRecord* record : records) {
        const auto amount = record->quantity.in(quantities.unit);
        if (!amount)
            return {{}, {QT_TRANSLATE_NOOP("core", "The quantity of %1 is declared in %2, which does not convert to %3"),
                         {record->period, record->quantity.unit.symbol(), quantities.unit.symbol()}}};
        const auto same = std::count_if(records.begin(), records.end(),
                                        [record](const ActivityRecord* other) { return other->period == record->period; });
        result.rows.push_back({record, *amount, idOf(*record, same == 1, taken)});
    }
    return result;
}

} // namespace attest
