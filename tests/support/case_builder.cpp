// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/case_builder.h"

#include <QTimeZone>

#include <cstdlib>

namespace attest::test {
namespace {

Decimal number(const QString& text)
{
    const auto parsed = Decimal::parse(text);
    if (!parsed)
        std::abort();
    return *parsed;
}

Period periodOf(const QString& text)
{
    const auto parsed = Period::parse(text);
    if (!parsed)
        std::abort();
    return *parsed;
}

FactorUnit factorUnitOf(const QString& text)
{
    const auto parsed = FactorUnit::find(text);
    if (!parsed)
        std::abort();
    return *parsed;
}

qint64 secondsOf(const QString& isoUtc)
{
    const QDateTime time = QDateTime::fromString(isoUtc, Qt::ISODate);
    if (!time.isValid())
        std::abort();
    return QDateTime(time.date(), time.time(), Qt::UTC).toSecsSinceEpoch();
}

constexpr int kSeriesScale = 2;

qint64 scaled(const QString& value)
{
    return static_cast<qint64>(number(value).rounded(kSeriesScale, Rounding::halfEven).coefficient());
}

} // namespace

Decimal dec(const char* text) { return Decimal::of(text); }
Rational rat(const char* text) { return Rational(Decimal::of(text)); }
Period per(const char* text) { return periodOf(QString::fromLatin1(text)); }

Unit unitOf(const QString& symbol)
{
    const auto unit = Unit::find(symbol);
    if (!unit)
        std::abort();
    return *unit;
}

CaseBuilder::CaseBuilder()
{
    m_submission.label = QStringLiteral("initial report");
    m_submission.date = QDate(2025, 2, 18);
    m_submission.engagement.title = QStringLiteral("Test case");
    m_submission.engagement.period = Period::year(2024);
    m_submission.engagement.timezone = QStringLiteral("Asia/Shanghai");
    m_submission.engagement.criteria = {QStringLiteral("GB/T 32150-2015"), QStringLiteral("ISO 14064-3:2019"), {}};
    m_submission.engagement.materiality = {Decimal(5), dec("0.5")};
    m_submission.engagement.gwpSet = QStringLiteral("AR5");
    m_submission.client.name = QStringLiteral("Client Ltd");
    m_submission.client.localName = QStringLiteral("Client Ltd");
    m_submission.team = {{QStringLiteral("LV"), QStringLiteral("Lead"), TeamRole::leadVerifier},
                         {QStringLiteral("IR"), QStringLiteral("Reviewer"), TeamRole::independentReviewer},
                         {QStringLiteral("SG"), QStringLiteral("Signatory"), TeamRole::signatory}};
    m_submission.sites = {{QStringLiteral("S1"), QStringLiteral("Hefei"), QStringLiteral("CN"), QStringLiteral("Anhui"),
                           dec("31.82"), dec("117.23")}};
}

SourceRef CaseBuilder::nextPlace()
{
    return {QStringLiteral("E-001"), {}, ++m_row, QStringLiteral("C")};
}

CaseBuilder& CaseBuilder::period(const QString& text)
{
    m_submission.engagement.period = periodOf(text);
    return *this;
}

CaseBuilder& CaseBuilder::timezone(const QString& iana)
{
    m_submission.engagement.timezone = iana;
    return *this;
}

CaseBuilder& CaseBuilder::source(const QString& id, SourceCategory category, const QString& carrier, const QString& factor,
                                 const QString& factorUnit)
{
    Source source;
    source.id = id;
    source.site = QStringLiteral("S1");
    source.name = id;
    source.category = category;
    source.carrier = carrier;
    if (!factor.isEmpty())
        source.factor = ClaimedFactor{number(factor), factorUnitOf(factorUnit), QStringLiteral("published default")};
    m_submission.sources.push_back(source);
    return *this;
}

CaseBuilder& CaseBuilder::nil(const QString& id, SourceCategory category, const QString& evidencePath)
{
    Source source;
    source.id = id;
    source.site = QStringLiteral("S1");
    source.name = id;
    source.category = category;
    source.status = SourceStatus::nil;
    source.evidence = evidencePath;
    m_submission.sources.push_back(source);
    return *this;
}

CaseBuilder& CaseBuilder::meter(const QString& id, MeterMeasures measures, const QString& source, const QString& multiplier,
                                const QString& parent)
{
    Meter meter;
    meter.id = id;
    meter.site = QStringLiteral("S1");
    meter.measures = measures;
    meter.source = source;
    meter.unit = Unit::kWh();
    meter.multiplier = number(multiplier);
    meter.parent = parent;
    m_submission.meters.push_back(meter);
    return *this;
}

CaseBuilder& CaseBuilder::declared(const QString& source, const QString& period, const QString& value, const QString& unit,
                                   Origin origin, const QString& factor, const QString& emissions, const QString& factorUnit)
{
    ActivityRecord record;
    record.source = source;
    record.period = periodOf(period);
    record.quantity = {number(value), unitOf(unit)};
    record.written = value;
    record.origin = origin;
    record.at = nextPlace();
    if (!factor.isEmpty()) {
        record.factor = number(factor);
        record.factorUnit = factorUnitOf(factorUnit);
    }
    if (!emissions.isEmpty()) {
        record.emissionsTco2e = number(emissions);
        record.emissionsPlaces = record.emissionsTco2e->scale();
    }
    m_submission.activity.push_back(record);
    return *this;
}

CaseBuilder& CaseBuilder::total(const QString& item, const QString& emissions)
{
    const Decimal value = number(emissions);
    m_submission.totals.push_back({item, value, value.scale(), nextPlace()});
    return *this;
}

CaseBuilder& CaseBuilder::invoice(const QString& documentNumber, const QString& source, const QString& period,
                                  const QString& value, const QString& unit, const QString& amount, const QString& meter)
{
    InvoiceLine line;
    line.number = documentNumber;
    line.supplier = QStringLiteral("Supplier");
    line.source = source;
    line.meter = meter;
    line.period = periodOf(period);
    line.quantity = {number(value), unitOf(unit)};
    line.written = value;
    if (!amount.isEmpty())
        line.amount = number(amount);
    line.currency = QStringLiteral("CNY");
    line.at = nextPlace();
    m_submission.invoices.push_back(line);
    return *this;
}

CaseBuilder& CaseBuilder::statistics(const QString& source, const QString& period, const QString& value, const QString& unit)
{
    m_submission.statistics.push_back({source, {}, periodOf(period), {number(value), unitOf(unit)}, value, nextPlace()});
    return *this;
}

CaseBuilder& CaseBuilder::reading(const QString& meter, const QString& isoUtc, const QString& value, RegisterEvent event)
{
    m_submission.registers.push_back({secondsOf(isoUtc), meter, number(value), Unit::kWh(), event, value, nextPlace()});
    return *this;
}

CaseBuilder& CaseBuilder::series(const QString& meter, const QString& isoUtcStart, qint64 stepSeconds, const QStringList& values)
{
    Series series;
    series.meter = meter;
    series.unit = Unit::kWh();
    series.scale = kSeriesScale;
    series.file = QStringLiteral("E-002");
    series.column = QStringLiteral("C");
    series.stepSeconds = stepSeconds;
    qint64 time = secondsOf(isoUtcStart);
    for (const QString& value : values) {
        series.start.push_back(time);
        series.values.push_back(scaled(value));
        series.rows.push_back(static_cast<qint32>(series.start.size() + 1));
        time += stepSeconds;
    }
    m_submission.series.push_back(std::move(series));
    return *this;
}

CaseBuilder& CaseBuilder::flatSeries(const QString& meter, const QString& period, qint64 stepSeconds, const QString& value)
{
    const Period span = periodOf(period);
    const QTimeZone zone(m_submission.engagement.timezone.toLatin1());
    const QDateTime first(span.from(), QTime(0, 0), zone);
    const QDateTime end(span.to().addDays(1), QTime(0, 0), zone);
    const qint64 count = first.secsTo(end) / stepSeconds;
    return series(meter, first.toUTC().toString(Qt::ISODate), stepSeconds, QStringList(count, value));
}

CaseBuilder& CaseBuilder::contract(const QString& documentNumber, ContractKind kind, const QString& source, Delivery delivery,
                                   AttributeHolder attributes, const QString& plant)
{
    m_submission.contracts.push_back({documentNumber, kind, QStringLiteral("Party"), Period(QDate(2022, 1, 1), QDate(2027, 12, 31)), source,
                                      delivery, attributes, plant, nextPlace()});
    return *this;
}

CaseBuilder& CaseBuilder::certificate(const QString& first, const QString& last, const QString& plant, const QString& vintage,
                                      const QString& value, CertificateStatus status, const QString& beneficiary,
                                      const QString& unit)
{
    Certificate certificate;
    certificate.first = first;
    certificate.last = last;
    certificate.plant = plant;
    certificate.technology = QStringLiteral("solar");
    certificate.vintage = periodOf(vintage);
    certificate.quantity = {number(value), unitOf(unit)};
    certificate.status = status;
    certificate.holder = beneficiary;
    certificate.beneficiary = beneficiary;
    certificate.at = nextPlace();
    m_submission.certificates.push_back(certificate);
    return *this;
}

CaseBuilder& CaseBuilder::evidence(const QString& path)
{
    SourceFile file;
    file.id = QStringLiteral("E-%1").arg(static_cast<int>(m_submission.files.size()) + 101);
    file.path = path;
    file.sha256 = QString(64, u'0');
    m_submission.files.push_back(file);
    return *this;
}

std::shared_ptr<const Snapshot> CaseBuilder::snapshot() const
{
    auto result = std::make_shared<Snapshot>();
    result->submissions.push_back(std::make_shared<const Submission>(m_submission));
    return result;
}

} // namespace attest::test
