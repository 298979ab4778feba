// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/population.h"

#include "core/base/sha256.h"
#include "core/domain/names.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace attest {
namespace {

constexpr int kAmountPlaces = 6;

struct KindName {
    PopulationKind kind;
    const char* name;
    const char* label;
};
constexpr std::array kKinds{
    KindName{PopulationKind::monthlyRecords, "monthly-records", QT_TRANSLATE_NOOP("core", "Declared records")},
    KindName{PopulationKind::invoices, "invoices", QT_TRANSLATE_NOOP("core", "Lines of suppliers' documents")},
    KindName{PopulationKind::meterMonths, "meter-months", QT_TRANSLATE_NOOP("core", "Months of meters")},
};

const KindName& entryOf(PopulationKind kind)
{
    return *std::find_if(kKinds.begin(), kKinds.end(), [kind](const KindName& entry) { return entry.kind == kind; });
}

/// Gathers the records of one kind.
class Gathering {
public:
    Gathering(const Submission& submission, const Quantities& quantities, const Inventory& inventory, const Unit& unit)
        : m_submission(submission), m_quantities(quantities), m_inventory(inventory), m_unit(unit)
    {
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
        for (const ActivityRecord& row : m_submission.activity) {
            const SourceQuantities* source = m_quantities.source(row.source);
            if (!source || !source->declared.contains(row.period))
                continue;
            QStringList parts{row.source, row.period.text()};
            if (row.origin != Origin::unstated)
                parts << nameOf(row.origin);
            Subject subject;
            subject.source = row.source;
            subject.period = row.period;
            add(parts, subject, {}, row.at, isInEmissions() ? emissionsOf(row) : row.quantity.in(m_unit));
        }
    }

    void addInvoices()
    {
        for (const InvoiceLine& line : m_submission.invoices) {
            Subject subject;
            subject.source = sourceOf(line.source, line.meter);
            subject.number = line.number;
            subject.period = line.period;
            add({subject.source, line.number, line.meter, line.period.text()}, subject, line.meter, line.at,
                amountOf(subject.source, line.quantity));
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
        Subject subject;
        subject.source = sourceOf({}, meter.meter);
        subject.meter = meter.meter;
        subject.period = period;
        const SourceRef at = value.parts.empty() ? SourceRef() : value.parts.front().at;
        add({meter.meter, period.text()}, subject, meter.meter, at, converted(subject.source, value.amount, meter.unit));
    }

    QString sourceOf(const QString& source, const QString& meter) const
    {
        const Meter* known = m_submission.meter(meter);
        return source.isEmpty() && known ? known->source : source;
    }

    std::optional<Rational> emissionsOf(const ActivityRecord& row) const
    {
        const SourceEmissions* emissions = m_inventory.source(row.source);
        if (!emissions)
            return std::nullopt;
        for (const RowEmissions& candidate : emissions->rows) {
            if (candidate.record == &row)
                return candidate.location / m_unit.size() * Unit::tCO2e().size();
        }
        return std::nullopt;
    }

    std::optional<Rational> amountOf(const QString& source, const Quantity& quantity) const
    {
        return converted(source, quantity.value, quantity.unit);
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

    void add(const QStringList& identity, const Subject& subject, const QString& meter, const SourceRef& at, const std::optional<Rational>& amount)
    {
        PopulationRecord record;
        record.key = unique(identity.join(u'|'));
        record.subject = subject;
        record.meter = meter.isEmpty() ? onlyMeterOf(subject.source) : meter;
        record.site = siteOf(subject.source, record.meter);
        record.at = at;
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
        QString only;
        for (const Meter& meter : m_submission.meters) {
            if (source.isEmpty() || meter.source != source)
                continue;
            if (!only.isEmpty())
                return {};
            only = meter.id;
        }
        return only;
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
    QHash<QString, int> m_taken;
    std::vector<PopulationRecord> m_records;
};

void addPart(Sha256& hash, const QString& part)
{
    const QByteArray bytes = part.toUtf8();
    hash.add(QByteArray(QByteArray::number(bytes.size()) + ':'));
    hash.add(bytes);
}

} // namespace

QString nameOf(PopulationKind kind) { return QString::fromLatin1(entryOf(kind).name); }
Message label(PopulationKind kind) { return entryOf(kind).label; }

std::optional<PopulationKind> populationNamed(const QString& name)
{
    for (const KindName& entry : kKinds) {
        if (name == QLatin1String(entry.name))
            return entry.kind;
    }
    return std::nullopt;
}

QStringList populationNames()
{
    QStringList names;
    for (const KindName& entry : kKinds)
        names << QString::fromLatin1(entry.name);
    return names;
}

const PopulationRecord* Population::find(const QString& key) const
{
    const auto found = std::lower_bound(records.begin(), records.end(), key,
                                        [](const PopulationRecord& record, const QString& wanted) { return record.key < wanted; });
    return found != records.end() && found->key == key ? &*found : nullptr;
}

Population populationOf(const Submission& submission, const Quantities& quantities, const Inventory& inventory,
                        PopulationKind kind, const Unit& unit)
{
    Population population;
    population.kind = kind;
    population.revision = submission.revision;
    population.unit = unit;
    population.records = Gathering(submission, quantities, inventory, unit).records(kind);
    for (const PopulationRecord& record : population.records) {
        population.amount += record.amount.absolute();
        population.withoutAmount += record.hasAmount ? 0 : 1;
    }
    population.hash = populationHash(kind, unit, population.records);
    return population;
}

QString populationHash(PopulationKind kind, const Unit& unit, const std::vector<PopulationRecord>& records)
{
    Sha256 hash;
    addPart(hash, nameOf(kind));
    addPart(hash, unit.symbol());
    addPart(hash, QString::number(records.size()));
    for (const PopulationRecord& record : records) {
        addPart(hash, record.key);
        addPart(hash, record.amount.normalized().text());
    }
    return hash.hex();
}

QString stratumOf(const PopulationRecord& record, SampleStrata strata)
{
    switch (strata) {
    case SampleStrata::none: return {};
    case SampleStrata::source: return record.subject.source.isEmpty() ? record.meter : record.subject.source;
    case SampleStrata::site: return record.site;
    case SampleStrata::meter: return record.meter.isEmpty() ? record.subject.source : record.meter;
    }
    Q_UNREACHABLE();
}

} // namespace attest
