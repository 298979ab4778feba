// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/check_tester.h"

namespace attest::test {

/// 2,500 kWh of GREEN claimed as PV over the public grid in January, three certificates of its plant cancelled for it.
inline CaseBuilder certifiedCase()
{
    CaseBuilder builder;
    builder.source(QStringLiteral("GREEN"), SourceCategory::purchasedElectricity, QStringLiteral("electricity"), QStringLiteral("0.5"))
        .meter(QStringLiteral("IMP"), MeterMeasures::gridImport, QStringLiteral("GREEN"))
        .declared(QStringLiteral("GREEN"), QStringLiteral("2024-01"), QStringLiteral("2500"), QStringLiteral("kWh"), Origin::pv, QStringLiteral("0"))
        .contract(QStringLiteral("K"), ContractKind::supply, QStringLiteral("GREEN"), Delivery::publicGrid, AttributeHolder::unstated, QStringLiteral("PLANT"))
        .certificate(QStringLiteral("GC-0098"), QStringLiteral("GC-0099"), QStringLiteral("PLANT"), QStringLiteral("2024-01"), QStringLiteral("2"))
        .certificate(QStringLiteral("GC-0100"), QStringLiteral("GC-0100"), QStringLiteral("PLANT"), QStringLiteral("2024-01"), QStringLiteral("1"));
    return builder;
}

inline Certificate& lot(CaseBuilder& builder, std::size_t index) { return builder.submission().certificates[index]; }

/// A roof of the company that generated 3,720 kWh in January and exported 1,488 of them.
inline CaseBuilder roofCase()
{
    CaseBuilder builder;
    builder.period(QStringLiteral("2024-01"));
    builder.source(QStringLiteral("PV"), SourceCategory::onsiteRenewable)
        .source(QStringLiteral("EXP"), SourceCategory::exportedElectricity)
        .meter(QStringLiteral("PV1"), MeterMeasures::pvGeneration, QStringLiteral("PV"))
        .meter(QStringLiteral("OUT"), MeterMeasures::gridExport, QStringLiteral("EXP"))
        .flatSeries(QStringLiteral("PV1"), QStringLiteral("2024-01"), 3600, QStringLiteral("5"))
        .flatSeries(QStringLiteral("OUT"), QStringLiteral("2024-01"), 3600, QStringLiteral("2"))
        .declared(QStringLiteral("PV"), QStringLiteral("2024-01"), QStringLiteral("2232"))
        .declared(QStringLiteral("EXP"), QStringLiteral("2024-01"), QStringLiteral("1488"))
        .contract(QStringLiteral("K-ROOF"), ContractKind::emc, QStringLiteral("PV"), Delivery::directLine, AttributeHolder::company, QStringLiteral("ROOF"));
    return builder;
}

} // namespace attest::test
