// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot.h"
#include "core/domain/submission.h"

#include <memory>

namespace attest::test {

/// Builds a submission piece by piece for a test: one site in Hefei, the year 2024, Asia/Shanghai, unless told otherwise.
/// Every piece gets a place of its own (file "E-001", rows counting up), so that provenance can be tested.
class CaseBuilder {
public:
    CaseBuilder();

    CaseBuilder& period(const QString& text);
    CaseBuilder& timezone(const QString& iana);
    CaseBuilder& source(const QString& id, SourceCategory category, const QString& carrier = QStringLiteral("electricity"),
                        const QString& factor = {}, const QString& factorUnit = QStringLiteral("tCO2/MWh"));
    CaseBuilder& nil(const QString& id, SourceCategory category, const QString& evidence);
    CaseBuilder& meter(const QString& id, MeterMeasures measures, const QString& source = {}, const QString& multiplier = QStringLiteral("1"),
                       const QString& parent = {});
    CaseBuilder& declared(const QString& source, const QString& period, const QString& value, const QString& unit = QStringLiteral("kWh"),
                          Origin origin = Origin::unstated, const QString& factor = {}, const QString& emissions = {},
                          const QString& factorUnit = QStringLiteral("tCO2/MWh"));
    CaseBuilder& total(const QString& item, const QString& emissions);
    CaseBuilder& invoice(const QString& number, const QString& source, const QString& period, const QString& value,
                         const QString& unit = QStringLiteral("kWh"), const QString& amount = {}, const QString& meter = {});
    CaseBuilder& statistics(const QString& source, const QString& period, const QString& value, const QString& unit = QStringLiteral("kWh"));
    CaseBuilder& reading(const QString& meter, const QString& isoUtc, const QString& value, RegisterEvent event = RegisterEvent::none);
    /// A series of equal steps from a UTC start; values are canonical decimals with at most two places.
    CaseBuilder& series(const QString& meter, const QString& isoUtcStart, qint64 stepSeconds, const QStringList& values);
    /// The same value in every interval of the period (local time of the engagement's zone).
    CaseBuilder& flatSeries(const QString& meter, const QString& period, qint64 stepSeconds, const QString& value);
    CaseBuilder& contract(const QString& number, ContractKind kind, const QString& source, Delivery delivery,
                          AttributeHolder attributes, const QString& plant = {});
    CaseBuilder& certificate(const QString& first, const QString& last, const QString& plant, const QString& vintage,
                             const QString& value, CertificateStatus status = CertificateStatus::cancelled,
                             const QString& beneficiary = QStringLiteral("Client Ltd"), const QString& unit = QStringLiteral("MWh"));
    CaseBuilder& evidence(const QString& path);

    /// Anything else: write into it directly.
    Submission& submission() { return m_submission; }
    const Submission& submission() const { return m_submission; }
    /// A snapshot whose only submission this is.
    std::shared_ptr<const Snapshot> snapshot() const;
    SourceRef nextPlace();

private:
    Submission m_submission;
    int m_row = 1;
};

/// Shorthands that abort on a wrong text.
Decimal dec(const char* text);
Rational rat(const char* text);
Period per(const char* text);
Unit unitOf(const QString& symbol);

} // namespace attest::test
