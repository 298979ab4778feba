// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/gather_records.h"

#include "core/domain/names.h"

#include <QHash>

#include <algorithm>

namespace attest {
namespace {

/// Gathers the records of one kind.
class Gathering {
public:
    Gathering(const Submission& submission, const Quantities& quantities, const Inventory& inventory, const Unit& unit)
        : m_submission(submission), m_quantities(quantities), m_inventory(inventory), m_unit(unit)
    {
        for (const Meter& meter : submission.meters)
            m_metersOf[meter.source] << meter.id;
    }

    std::vector<PopulationRecord> records(PopulationKind kind)
    {
        switch (kind) {
        case PopulationKind::monthlyRecords: addDeclared(); break;
        case PopulationKind::invoices: addInvoices(); break;
        case PopulationKind::meterMonths: addMeterMonths(); break;
        }
        std::sort(m_records.begin(), m_records.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
        return std::move(m_records);
    }

private:
    bool isInEmissions() const { return m_unit.dimension() == Dimension::emission; }

    void addDeclared()
    {
        const auto emissions = isInEmissions() ? emissionsOfRows() : QHash<const ActivityRecord*, Rational>();
        const auto amountOf = [&](const ActivityRecord& row) {
            const auto found = emissions.find(&row);
            return found == emissions.end() ? std::nullopt : std::optional(*found);
        };
        for (const ActivityRecord& row : m_submission.activity) {
            const SourceQuantities* source = m_quantities.source(row.source);
            if (!source || !source->declared.contains(row.period))
                continue;
            QStringList parts{row.source, row.period.text()};
            if (row.origin != Origin::unstated)
                parts << nameOf(row.origin);
            PopulationRecord record;
            record.subject.source = row.source;
            record.subject.period = row.period;
            record.at = row.at;
            record.written = row.quantity;
            add(std::move(record), parts, isInEmissions() ? amountOf(row) : row.quantity.in(m_unit));
        }
    }

    void addInvoices()
    {
        for (const InvoiceLine& line : m_submission.invoices) {
            PopulationRecord record;
            record.subject.source = sourceOf(line.source, line.meter);
            record.subject.number = line.number;
            record.subject.period = line.period;
            record.meter = line.meter;
            record.at = line.at;
            record.written = line.quantity;
            const QStringList identity{record.subject.source, line.number, line.meter, line.period.text()};
            const auto amount = converted(record.subject.source, line.quantity.value, line.quantity.unit);
            add(std::move(record), identity, amount);
        }
    }

    void addMeterMonths()
    {
        for (const MeterMonths& meter : m_quantities.meters) {
            for (const auto& [period, value] : meter.intervals)
                addMonth(meter, period, value);
            for (const auto& [period, value] : meter.registers) {
                if (!meter.intervals.contains(period))
                    addMonth(meter, period, value);
            }
        }
    }

    void addMonth(const MeterMonths& meter, const Period& period, const QuantityValue& value)
    {
        PopulationRecord record;
        record.subject.source = sourceOf({}, meter.meter);
        record.subject.meter = meter.meter;
        record.subject.period = period;
        record.meter = meter.meter;
        record.at = value.parts.empty() ? SourceRef() : value.parts.front().at;
        record.written = {value.amount.rounded(kAmountPlaces, Rounding::halfEven), meter.unit};
        const auto amount = converted(record.subject.source, value.amount, meter.unit);
        add(std::move(record), {meter.meter, period.text()}, amount);
    }

    QString sourceOf(const QString& source, const QString& meter) const
    {
        const Meter* known = m_submission.meter(meter);
        return source.isEmpty() && known ? known->source : source;
    }

    /// By the row, in the unit.
    QHash<const ActivityRecord*, Rational> emissionsOfRows() const
    {
        QHash<const ActivityRecord*, Rational> emissions;
        for (const SourceEmissions& source : m_inventory.sources) {
            for (const RowEmissions& row : source.rows)
                emissions.insert(row.record, row.location * Unit::tCO2e().size() / m_unit.size());
        }
        return emissions;
    }

    /// An amount of a source's carrier in the population's unit.
    std::optional<Rational> converted(const QString& source, const Rational& amount, const Unit& unit) const
    {
        if (!isInEmissions())
            return unit.convertsTo(m_unit) ? std::optional(amount * unit.size() / m_unit.size()) : std::nullopt;
        const SourceQuantities* values = m_quantities.source(source);
        const SourceEmissions* emissions = m_inventory.source(source);
        if (!values || !emissions || !emissions->factor || !unit.convertsTo(values->unit))
            return std::nullopt;
        return amount * unit.size() / values->unit.size() * *emissions->factor * Unit::tCO2e().size() / m_unit.size();
    }

    /// Fills in what follows from the rest: key, meter, site and amount.
    void add(PopulationRecord record, const QStringList& identity, const std::optional<Rational>& amount)
    {
        record.key = unique(identity.join(u'|'));
        if (record.meter.isEmpty())
            record.meter = onlyMeterOf(record.subject.source);
        record.site = siteOf(record.subject.source, record.meter);
        record.hasAmount = amount.has_value();
        record.amount = amount.value_or(Rational(0)).rounded(kAmountPlaces, Rounding::halfEven).normalized();
        m_records.push_back(std::move(record));
    }

    /// Rows that nothing tells apart are numbered in the order of the submission.
    QString unique(const QString& key)
    {
        const int count = ++m_taken[key];
        return count == 1 ? key : unique(key + u'#' + QString::number(count));
    }

    QString onlyMeterOf(const QString& source) const
    {
        const QStringList meters = source.isEmpty() ? QStringList() : m_metersOf.value(source);
        return meters.size() == 1 ? meters.front() : QString();
    }

    QString siteOf(const QString& source, const QString& meter) const
    {
        if (const Source* known = m_submission.source(source))
            return known->site;
        const Meter* known = m_submission.meter(meter);
        return known ? known->site : QString();
    }

    const Submission& m_submission;
    const Quantities& m_quantities;
    const Inventory& m_inventory;
    const Unit& m_unit;
    QHash<QString, QStringList> m_metersOf; ///< by source
    QHash<QString, int> m_taken;
    std::vector<PopulationRecord> m_records;
};

} // namespace

std::vector<PopulationRecord> gatherRecords(const Submission& submission, const Quantities& quantities, const Inventory& inventory,
                                            PopulationKind kind, const Unit& unit)
{
    return Gathering(submission, quantities, inventory, unit).records(kind);
}

} // namespace attest
