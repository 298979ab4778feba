// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/check_tester.h"

namespace attest::test {

/// A company that claims its bought electricity (GREEN, 1,000 kWh in January, a grid meter) as PV over the public grid and
/// its roof (PV) as used on site; contracts and settlement prove both.
inline CaseBuilder provenClaim()
{
    CaseBuilder builder;
    builder.period(QStringLiteral("2024-01"));
    builder.source(QStringLiteral("GREEN"), SourceCategory::purchasedElectricity, QStringLiteral("electricity"), QStringLiteral("0.5366"))
        .source(QStringLiteral("PV"), SourceCategory::onsiteRenewable)
        .meter(QStringLiteral("IMP"), MeterMeasures::gridImport, QStringLiteral("GREEN"))
        .meter(QStringLiteral("PV1"), MeterMeasures::pvGeneration, QStringLiteral("PV"))
        .reading(QStringLiteral("IMP"), QStringLiteral("2023-12-31T16:00:00"), QStringLiteral("0"))
        .reading(QStringLiteral("IMP"), QStringLiteral("2024-01-31T16:00:00"), QStringLiteral("1000"))
        .declared(QStringLiteral("GREEN"), QStringLiteral("2024-01"), QStringLiteral("1000"), QStringLiteral("kWh"), Origin::pv, QStringLiteral("0"))
        .declared(QStringLiteral("PV"), QStringLiteral("2024-01"), QStringLiteral("500"), QStringLiteral("kWh"), Origin::pv)
        .contract(QStringLiteral("K-GREEN"), ContractKind::supply, QStringLiteral("GREEN"), Delivery::publicGrid, AttributeHolder::company, QStringLiteral("PLANT"))
        .contract(QStringLiteral("K-ROOF"), ContractKind::emc, QStringLiteral("PV"), Delivery::directLine, AttributeHolder::company, QStringLiteral("ROOF"))
        .invoice(QStringLiteral("1"), QStringLiteral("GREEN"), QStringLiteral("2024-01"), QStringLiteral("1000"));
    return builder;
}

inline Contract& greenContract(CaseBuilder& builder) { return builder.submission().contracts[0]; }
inline Contract& roofContract(CaseBuilder& builder) { return builder.submission().contracts[1]; }

} // namespace attest::test
