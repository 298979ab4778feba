// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/conduct/compared_rows.h"

#include "core/checks/declared/declared_emissions.h"

namespace attest {
namespace {

/// The figures of a row, to be compared as wholes.
QString figuresOf(const ActivityRecord& row)
{
    QStringList parts{row.quantity.value.normalized().text(), row.quantity.unit.symbol(), QString::number(static_cast<int>(row.origin))};
    if (row.factor)
        parts << row.factor->normalized().text();
    if (row.factorUnit)
        parts << row.factorUnit->symbol();
    if (row.emissionsTco2e)
        parts << row.emissionsTco2e->normalized().text();
    return parts.join(u'|');
}

} // namespace

ComparedRows::ComparedRows(const Submission& submission, const QString& source, Kind kind)
{
    for (const ActivityRecord& row : submission.activity) {
        if (row.source == source && repeatsOthers(submission, row) == (kind == Kind::repeating))
            m_rows[row.period].push_back(&row);
    }
}

QStringList ComparedRows::figuresIn(const Period& period) const
{
    QStringList result;
    if (const auto found = m_rows.find(period); found != m_rows.end()) {
        for (const ActivityRecord* row : found->second)
            result << figuresOf(*row);
    }
    result.sort();
    return result;
}

std::vector<SourceRef> ComparedRows::cellsIn(const Period& period) const
{
    std::vector<SourceRef> cells;
    if (const auto found = m_rows.find(period); found != m_rows.end()) {
        for (const ActivityRecord* row : found->second)
            cells.push_back(row->at);
    }
    return cells;
}

std::set<Period> ComparedRows::periods() const
{
    std::set<Period> periods;
    for (const auto& entry : m_rows)
        periods.insert(entry.first);
    return periods;
}

QString figuresOf(const Source& source)
{
    QStringList parts{QString::number(static_cast<int>(source.category)), QString::number(static_cast<int>(source.status)), source.carrier};
    if (source.factor)
        parts << source.factor->value.normalized().text() << source.factor->unit.symbol();
    return parts.join(u'|');
}

std::vector<Period> changedPeriods(const ComparedRows& now, const ComparedRows& then)
{
    std::set<Period> periods = now.periods();
    periods.merge(then.periods());
    std::vector<Period> changed;
    for (const Period& period : periods) {
        if (now.figuresIn(period) != then.figuresIn(period))
            changed.push_back(period);
    }
    return changed;
}

} // namespace attest
