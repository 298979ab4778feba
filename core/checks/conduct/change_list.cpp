// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/conduct/change_list.h"

#include "core/checks/declared/declared_emissions.h"

#include <algorithm>
#include <set>

namespace attest {
namespace {

using Rows = std::vector<const ActivityRecord*>;

/// The figures of a row, to be compared as wholes.
QString figures(const ActivityRecord& row)
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

QString figures(const Source& source)
{
    QStringList parts{QString::number(static_cast<int>(source.category)), QString::number(static_cast<int>(source.status)), source.carrier};
    if (source.factor)
        parts << source.factor->value.normalized().text() << source.factor->unit.symbol();
    return parts.join(u'|');
}

std::map<Period, Rows> rowsByPeriod(const Submission& submission, const QString& source, bool carrying)
{
    std::map<Period, Rows> result;
    for (const ActivityRecord& row : submission.activity) {
        if (row.source == source && repeatsOthers(submission, row) != carrying)
            result[row.period].push_back(&row);
    }
    return result;
}

QStringList figuresOf(const std::map<Period, Rows>& rows, const Period& period)
{
    QStringList result;
    if (const auto found = rows.find(period); found != rows.end()) {
        for (const ActivityRecord* row : found->second)
            result << figures(*row);
    }
    result.sort();
    return result;
}

std::set<Period> periodsOf(const std::map<Period, Rows>& a, const std::map<Period, Rows>& b)
{
    std::set<Period> periods;
    for (const auto* rows : {&a, &b}) {
        for (const auto& entry : *rows)
            periods.insert(entry.first);
    }
    return periods;
}

Rational factorOfSource(const Inventory& inventory, const QString& source)
{
    const SourceEmissions* emissions = inventory.source(source);
    return emissions && emissions->factor ? *emissions->factor : Rational(0);
}

/// Collects changes, one a source and period.
class ChangeList {
public:
    explicit ChangeList(const CheckContext& context) : m_context(context), m_before(*context.previous) {}

    std::vector<Change> collect()
    {
        for (const QString& id : sourceIds())
            addSource(id);
        addMeterMonths();
        addDocuments();
        addTotals();
        std::vector<Change> changes;
        for (auto& entry : m_changes)
            changes.push_back(std::move(entry.second));
        return changes;
    }

private:
    QStringList sourceIds() const
    {
        QStringList ids;
        for (const Submission* submission : {&m_context.submission, &m_before}) {
            for (const Source& source : submission->sources) {
                if (!ids.contains(source.id))
                    ids << source.id;
            }
        }
        return ids;
    }

    Change& changeAt(const QString& source, const QString& meter, const Period& period)
    {
        Subject subject;
        subject.source = source;
        subject.meter = source.isEmpty() ? meter : QString();
        subject.period = period;
        Change& change = m_changes[subject.key()];
        change.subject = subject;
        return change;
    }

    void addSource(const QString& id)
    {
        Rational explained;
        const auto now = rowsByPeriod(m_context.submission, id, true);
        const auto then = rowsByPeriod(m_before, id, true);
        for (const Period& period : periodsOf(now, then)) {
            if (figuresOf(now, period) == figuresOf(then, period))
                continue;
            addDeclared(id, period, now, then);
            explained += changeAt(id, {}, period).effect;
        }
        addDefinition(id, explained);
        addYears(id);
    }

    void addDeclared(const QString& id, const Period& period, const std::map<Period, Rows>& now, const std::map<Period, Rows>& then)
    {
        Change& change = changeAt(id, {}, period);
        change.what << QStringLiteral("declared");
        for (const auto* rows : {&now, &then}) {
            if (const auto found = rows->find(period); found != rows->end()) {
                for (const ActivityRecord* row : found->second)
                    change.records.push_back(row->at);
            }
        }
        setAmounts(change, id, period);
    }

    /// Amounts in the later submission's unit where both convert, and what they make of the emissions.
    void setAmounts(Change& change, const QString& id, const Period& period)
    {
        const SourceQuantities* now = m_context.quantities.source(id);
        const SourceQuantities* then = m_context.previousQuantities->source(id);
        const Rational after = amountIn(now, period);
        const Rational before = amountIn(then, period);
        change.effect = after * factorOfSource(m_context.inventory, id) - before * factorOfSource(*m_context.previousInventory, id);
        change.unit = now ? now->unit : then ? then->unit : Unit();
        if (now && then && !now->unit.convertsTo(then->unit))
            return;
        change.after = after;
        change.before = now && then ? before * then->unit.size() / now->unit.size() : before;
    }

    static Rational amountIn(const SourceQuantities* source, const Period& period)
    {
        const auto found = source ? source->declared.find(period) : ByPeriod::const_iterator();
        return source && found != source->declared.end() ? found->second.amount : Rational(0);
    }

    /// What the changed periods do not explain lies in the source's definition: its factor, its category, its status.
    void addDefinition(const QString& id, const Rational& explained)
    {
        const Source* now = m_context.submission.source(id);
        const Source* then = m_before.source(id);
        const SourceEmissions* emissionsNow = m_context.inventory.source(id);
        const SourceEmissions* emissionsThen = m_context.previousInventory->source(id);
        const Rational difference = (emissionsNow ? emissionsNow->location : Rational(0)) - (emissionsThen ? emissionsThen->location : Rational(0));
        const bool same = now && then && figures(*now) == figures(*then);
        if (same && difference == explained)
            return;
        if (same) { // rows of several factors: what a factor of the source cannot tell belongs to the changed rows
            if (Change* last = lastOf(id)) {
                last->effect += difference - explained;
                return;
            }
        }
        Change& change = changeAt(id, {}, m_context.submission.engagement.period);
        change.what << (now && then ? QStringLiteral("definition of the source") : now ? QStringLiteral("new source") : QStringLiteral("removed source"));
        change.effect += difference - explained;
    }

    Change* lastOf(const QString& source)
    {
        Change* last = nullptr;
        for (auto& entry : m_changes) {
            if (entry.second.subject.source == source)
                last = &entry.second;
        }
        return last;
    }

    /// A printed year follows its months; alone it is a change of its own.
    void addYears(const QString& id)
    {
        const auto now = rowsByPeriod(m_context.submission, id, false);
        const auto then = rowsByPeriod(m_before, id, false);
        const bool monthsChanged = std::any_of(m_changes.begin(), m_changes.end(), [&](const auto& entry) { return entry.second.subject.source == id; });
        for (const Period& period : periodsOf(now, then)) {
            if (monthsChanged || figuresOf(now, period) == figuresOf(then, period))
                continue;
            Change& change = changeAt(id, {}, period);
            change.what << QStringLiteral("declared year");
            for (const auto* rows : {&now, &then}) {
                if (const auto found = rows->find(period); found != rows->end())
                    for (const ActivityRecord* row : found->second)
                        change.records.push_back(row->at);
            }
        }
    }

    void addMeterMonths()
    {
        for (const MeterMonths& now : m_context.quantities.meters) {
            const MeterMonths* then = m_context.previousQuantities->meter(now.meter);
            if (!then)
                continue;
            addMonths(now.meter, now.intervals, then->intervals);
            addMonths(now.meter, now.registers, then->registers);
        }
    }

    void addMonths(const QString& meter, const ByPeriod& now, const ByPeriod& then)
    {
        for (const auto& [period, value] : now) {
            const auto old = then.find(period);
            if (old == then.end() || old->second.amount == value.amount)
                continue;
            Change& change = changeAt(m_context.submission.meter(meter)->source, meter, period);
            change.what << QString(QStringLiteral("meter ") + meter);
            for (const Contribution& part : value.parts)
                change.records.push_back(part.at);
        }
    }

    void addDocuments()
    {
        for (const InvoiceLine& now : m_context.submission.invoices) {
            const auto sameLine = [&](const InvoiceLine& other) {
                return other.number == now.number && other.source == now.source && other.meter == now.meter && other.period == now.period;
            };
            const auto sameFigures = [&](const InvoiceLine& other) { return sameLine(other) && other.quantity == now.quantity; };
            const auto& earlier = m_before.invoices;
            if (std::none_of(earlier.begin(), earlier.end(), sameLine) || std::any_of(earlier.begin(), earlier.end(), sameFigures))
                continue;
            const Meter* meter = m_context.submission.meter(now.meter);
            Change& change = changeAt(now.source.isEmpty() && meter ? meter->source : now.source, now.meter, now.period);
            change.what << QString(QStringLiteral("document ") + now.number);
            change.records.push_back(now.at);
        }
    }

    void addTotals()
    {
        if (!m_changes.empty()) // the totals follow the figures that they add up
            return;
        for (const ReportedTotal& now : m_context.submission.totals) {
            for (const ReportedTotal& then : m_before.totals) {
                if (then.item != now.item || then.emissionsTco2e == now.emissionsTco2e)
                    continue;
                Subject subject;
                subject.item = now.item;
                subject.period = m_context.submission.engagement.period;
                m_changes[subject.key()] = Change{subject, {QStringLiteral("printed total")}, Unit::tCO2e(), Rational(then.emissionsTco2e),
                                                  Rational(now.emissionsTco2e), 0, {now.at, then.at}};
            }
        }
    }

    const CheckContext& m_context;
    const Submission& m_before;
    std::map<QString, Change> m_changes;
};

} // namespace

std::vector<Change> changesOf(const CheckContext& context)
{
    return ChangeList(context).collect();
}

} // namespace attest
