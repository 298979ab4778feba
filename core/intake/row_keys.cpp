// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/row_keys.h"

#include "core/domain/names.h"

namespace attest {
namespace {

constexpr int kMostPlaces = 18;

/// A hash of 64 bits over numbers and texts (splitmix64 after each step); not for foes, only against chance.
class Hash {
public:
    Hash& add(quint64 number)
    {
        m_state += number + 0x9E3779B97F4A7C15ULL;
        m_state = (m_state ^ (m_state >> 30)) * 0xBF58476D1CE4E5B9ULL;
        m_state = (m_state ^ (m_state >> 27)) * 0x94D049BB133111EBULL;
        m_state ^= m_state >> 31;
        return *this;
    }
    Hash& add(const QString& text)
    {
        const QString compared = text.normalized(QString::NormalizationForm_KC).simplified();
        for (const QChar c : compared)
            add(quint64(c.unicode()));
        return add(static_cast<quint64>(compared.size()));
    }
    Hash& add(const Period& period) { return add(quint64(period.from().toJulianDay())).add(quint64(period.to().toJulianDay())); }
    Hash& add(QDate date) { return add(date.isValid() ? quint64(date.toJulianDay()) : 0); }
    Hash& add(const Decimal& number) { return add(number.normalized().text()); }
    Hash& add(const std::optional<Decimal>& number) { return number ? add(*number) : add(quint64(0)); }
    /// In base units, so that 1.5 MWh is 1500 kWh.
    Hash& add(const Quantity& quantity)
    {
        const Rational amount = Rational(quantity.value) * quantity.unit.size();
        add(quint64(quantity.unit.dimension()));
        if (quantity.unit.dimension() == Dimension::named)
            add(quantity.unit.symbol());
        return add(amount.toDecimal());
    }
    template <class Enum, std::enable_if_t<std::is_enum_v<Enum>, int> = 0>
    Hash& add(Enum value)
    {
        return add(quint64(value));
    }
    template <class First, class Second, class... More>
    Hash& add(const First& first, const Second& second, const More&... more)
    {
        return add(first).add(second, more...);
    }
    quint64 value() const { return m_state; }

private:
    quint64 m_state = 0;
};

// Subject and content of each kind of record, in two calls: the first adds what it speaks of, the second what it says.

void subject(Hash& hash, const ActivityRecord& r) { hash.add(r.source, r.period, r.origin); }
void content(Hash& hash, const ActivityRecord& r) { hash.add(r.quantity, r.factor, r.emissionsTco2e); }
void subject(Hash& hash, const ReportedTotal& r) { hash.add(r.item); }
void content(Hash& hash, const ReportedTotal& r) { hash.add(r.emissionsTco2e); }
void subject(Hash& hash, const ProductionRecord& r) { hash.add(r.product, r.period); }
void content(Hash& hash, const ProductionRecord& r) { hash.add(r.quantity); }
void subject(Hash& hash, const PriorYearValue& r) { hash.add(r.item, r.period, r.quantity.unit.dimension()); }
void content(Hash& hash, const PriorYearValue& r) { hash.add(r.quantity); }
void subject(Hash& hash, const RegisterReading& r) { hash.add(r.meter, quint64(r.time), r.event); }
void content(Hash& hash, const RegisterReading& r) { hash.add(Quantity{r.reading, r.unit}, r.multiplier, r.document); }
void subject(Hash& hash, const CalibrationCertificate& r) { hash.add(r.meter, r.certificate); }
void content(Hash& hash, const CalibrationCertificate& r) { hash.add(r.valid, r.accuracyClass, r.result); }
void subject(Hash& hash, const InvoiceLine& r) { hash.add(r.number, r.supplier, r.source, r.meter, r.period); }
void content(Hash& hash, const InvoiceLine& r) { hash.add(r.quantity, r.amount, r.currency); }
void subject(Hash& hash, const StatisticsRecord& r) { hash.add(r.source, r.carrier, r.period); }
void content(Hash& hash, const StatisticsRecord& r) { hash.add(r.quantity); }
void subject(Hash& hash, const LedgerPosting& r) { hash.add(r.date, r.account, r.text, r.source); }
void content(Hash& hash, const LedgerPosting& r) { hash.add(r.amount, r.currency, r.unitPrice); }
void subject(Hash& hash, const StockLevel& r) { hash.add(r.source, r.date); }
void content(Hash& hash, const StockLevel& r) { hash.add(r.quantity); }
void subject(Hash& hash, const Contract& r) { hash.add(r.number, r.party); }
void content(Hash& hash, const Contract& r) { hash.add(r.kind, r.period, r.source, r.delivery, r.attributes, r.plant); }
void subject(Hash& hash, const EquipmentItem& r) { hash.add(r.tag, r.site); }
void content(Hash& hash, const EquipmentItem& r)
{
    hash.add(r.name, r.kind, r.carrier, r.ratedKw, r.refrigerant, r.chargeKg, r.source, quint64(r.removed));
}
void subject(Hash& hash, const Certificate& r) { hash.add(r.first, r.last); }
void content(Hash& hash, const Certificate& r)
{
    hash.add(r.plant, r.technology, r.vintage, r.quantity, r.status, r.holder, r.beneficiary, r.cancelledOn);
}
void subject(Hash& hash, const Credit& r) { hash.add(r.registry, r.project, r.serial); }
void content(Hash& hash, const Credit& r) { hash.add(r.vintage, r.tco2e, r.status, r.retiredOn, r.beneficiary); }
void subject(Hash& hash, const ReviewRow& r) { hash.add(r.item, r.topic, r.question); }
void content(Hash& hash, const ReviewRow& r) { hash.add(r.result, r.record, r.clause, r.document, r.reviewer, r.date); }
void subject(Hash& hash, const SiteNote& r) { hash.add(quint64(r.time), r.place, r.item, r.meter, r.equipment); }
void content(Hash& hash, const SiteNote& r) { hash.add(r.method, r.note, r.person, r.reading, r.photo); }

template <class Record>
void visitRecords(const std::vector<Record>& records, RowKeyKind which, const RowKeyVisit& visit)
{
    std::map<QString, std::vector<const Record*>> byFile;
    for (const Record& record : records)
        byFile[record.at.file].push_back(&record);
    for (const auto& [file, list] : byFile) {
        for (const Record* record : list) {
            Hash hash;
            subject(hash, *record);
            if (which == RowKeyKind::content)
                content(hash, *record);
            visit(file, hash.value());
        }
    }
}

/// Values of a series in base units: digits × 10^exponent where the unit is a power of ten of the base, else in the unit.
struct SeriesUnit {
    quint64 unit = 0;
    int exponent = 0;
};

SeriesUnit seriesUnit(const Series& series)
{
    const Rational ten(10);
    Rational size = series.unit.size();
    int exponent = 0;
    for (; size > Rational(1) && exponent < kMostPlaces; ++exponent)
        size /= ten;
    for (; size < Rational(1) && exponent > -kMostPlaces; --exponent)
        size *= ten;
    Hash hash;
    hash.add(series.unit.dimension());
    if (size == Rational(1))
        return {hash.value(), exponent - series.scale};
    hash.add(series.unit.symbol());
    return {hash.value(), -series.scale};
}

quint64 keyOf(quint64 meter, const SeriesUnit& unit, const Series& series, std::size_t i, RowKeyKind which)
{
    Hash hash;
    hash.add(meter).add(quint64(series.start[i]));
    if (which == RowKeyKind::subject)
        return hash.value();
    qint64 digits = series.values[i];
    int exponent = digits == 0 ? 0 : unit.exponent;
    for (; digits != 0 && digits % 10 == 0; ++exponent)
        digits /= 10;
    return hash.add(unit.unit).add(quint64(digits)).add(quint64(exponent)).value();
}

void visitSeries(const Series& series, RowKeyKind which, const RowKeyVisit& visit)
{
    const quint64 meter = Hash().add(series.meter).value();
    const SeriesUnit unit = seriesUnit(series);
    for (std::size_t i = 0; i < series.size(); ++i)
        visit(series.file, keyOf(meter, unit, series, i, which));
}

void visitSeries(const std::vector<Series>& all, RowKeyKind which, const RowKeyVisit& visit)
{
    std::map<QString, std::vector<const Series*>> byFile;
    for (const Series& series : all)
        byFile[series.file].push_back(&series);
    for (const auto& [file, list] : byFile) {
        for (const Series* series : list)
            visitSeries(*series, which, visit);
    }
}

} // namespace

Result<void> visitRowKeys(const ImportedSubmission& imported, FileKind kind, RowKeyKind which, const RowKeyVisit& visit)
{
    visitRowKeys(imported.submission, kind, which, visit);
    for (const PackedSeries& packed : imported.series) {
        const auto series = packed.unpacked();
        if (!series)
            return series.failure();
        visitSeries(*series, which, visit);
    }
    return {};
}

void visitRowKeys(const Submission& submission, FileKind kind, RowKeyKind which, const RowKeyVisit& visit)
{
    switch (kind) {
    case FileKind::reportedActivity: return visitRecords(submission.activity, which, visit);
    case FileKind::reportedTotals: return visitRecords(submission.totals, which, visit);
    case FileKind::meterIntervals: return visitSeries(submission.series, which, visit);
    case FileKind::meterRegisters: return visitRecords(submission.registers, which, visit);
    case FileKind::invoices: return visitRecords(submission.invoices, which, visit);
    case FileKind::statistics: return visitRecords(submission.statistics, which, visit);
    case FileKind::ledger: return visitRecords(submission.ledger, which, visit);
    case FileKind::stock: return visitRecords(submission.stock, which, visit);
    case FileKind::production: return visitRecords(submission.production, which, visit);
    case FileKind::certificates: return visitRecords(submission.certificates, which, visit);
    case FileKind::credits: return visitRecords(submission.credits, which, visit);
    case FileKind::contracts: return visitRecords(submission.contracts, which, visit);
    case FileKind::equipment: return visitRecords(submission.equipment, which, visit);
    case FileKind::calibrations: return visitRecords(submission.calibrations, which, visit);
    case FileKind::priorYear: return visitRecords(submission.priorYear, which, visit);
    case FileKind::documentReview: return visitRecords(submission.review, which, visit);
    case FileKind::siteVisit: return visitRecords(submission.siteNotes, which, visit);
    case FileKind::evidence: return;
    }
}

} // namespace attest
