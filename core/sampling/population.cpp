// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/population.h"

#include "core/base/sha256.h"
#include "core/sampling/gather_records.h"

#include <algorithm>
#include <array>

namespace attest {
namespace {

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
    population.records = gatherRecords(submission, quantities, inventory, kind, unit);
    for (const PopulationRecord& record : population.records) {
        population.amount += record.amount.absolute();
        population.withoutAmount += record.hasAmount ? 0 : 1;
    }
    population.hash = populationHash(kind, unit, population.records);
    return population;
}

std::optional<Decimal> amountAs(const Population& population, const PopulationRecord& record, const Quantity& evidence)
{
    if (const auto direct = evidence.in(population.unit))
        return direct->rounded(kAmountPlaces, Rounding::halfEven).normalized();
    const auto inRecordsUnit = evidence.in(record.written.unit);
    if (!inRecordsUnit || record.written.value.isZero() || record.amount.isZero())
        return std::nullopt;
    return (*inRecordsUnit / record.written.value * record.amount).rounded(kAmountPlaces, Rounding::halfEven).normalized();
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
