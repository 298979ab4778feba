// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/known_uncertainties.h"

#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

Source source(SourceCategory category, const char* carrier, const char* factor = nullptr)
{
    Source source;
    source.id = QStringLiteral("S");
    source.category = category;
    source.carrier = QString::fromUtf8(carrier);
    if (factor)
        source.factor = ClaimedFactor{dec(factor), *FactorUnit::find(QStringLiteral("tCO2/MWh")), {}};
    return source;
}

std::string text(const std::optional<KnownPercent>& known) { return known ? known->percent.text().toStdString() : "unknown"; }

TEST(KnownUncertainties, EveryRowHasItsSource)
{
    for (const KnownUncertainty& row : knownUncertainties()) {
        EXPECT_FALSE(row.origin.isEmpty());
        EXPECT_FALSE(Decimal::of(row.percent).isNegative());
        EXPECT_EQ(knownUncertainty(row.kind).percent, Decimal::of(row.percent)) << "one row a kind";
    }
}

TEST(KnownUncertainties, OfFactors)
{
    EXPECT_EQ(text(factorUncertainty(source(SourceCategory::stationaryCombustion, "natural gas"))), "1");
    EXPECT_EQ(text(factorUncertainty(source(SourceCategory::stationaryCombustion, "Erdgas"))), "1");
    EXPECT_EQ(text(factorUncertainty(source(SourceCategory::mobileCombustion, "柴油"))), "2");
    EXPECT_EQ(text(factorUncertainty(source(SourceCategory::stationaryCombustion, "LPG"))), "2");
    EXPECT_EQ(text(factorUncertainty(source(SourceCategory::stationaryCombustion, "bituminous coal"))), "3");
    EXPECT_EQ(text(factorUncertainty(source(SourceCategory::stationaryCombustion, "कोयला"))), "3") << "whichever coal it is, it is solid";
    EXPECT_EQ(text(factorUncertainty(source(SourceCategory::fugitive, "R-134a"))), "0");
    EXPECT_EQ(text(factorUncertainty(source(SourceCategory::purchasedElectricity, "electricity", "0"))), "0");
    EXPECT_EQ(text(factorUncertainty(source(SourceCategory::purchasedElectricity, "electricity", "0.5366"))), "unknown");
    EXPECT_EQ(text(factorUncertainty(source(SourceCategory::purchasedHeat, "heat"))), "unknown");
    EXPECT_EQ(text(factorUncertainty(source(SourceCategory::process, "limestone"))), "unknown");
    EXPECT_EQ(text(factorUncertainty(source(SourceCategory::stationaryCombustion, "wood"))), "unknown");
}

TEST(KnownUncertainties, OfQuantitiesFromTheMetersClass)
{
    CaseBuilder builder;
    builder.source(QStringLiteral("EL"), SourceCategory::purchasedElectricity).meter(QStringLiteral("M-1"), MeterMeasures::gridImport, QStringLiteral("EL"));
    const auto known = [&] { return text(activityUncertainty(builder.submission(), builder.submission().sources.front())); };
    EXPECT_EQ(known(), "unknown");
    builder.invoice(QStringLiteral("1"), {}, QStringLiteral("2024-01"), QStringLiteral("1"), QStringLiteral("kWh"), {}, QStringLiteral("M-1"));
    EXPECT_EQ(known(), "2") << "a billing meter";
    builder.submission().calibrations.push_back({QStringLiteral("M-1"), QStringLiteral("C"), per("2022/2025"), QStringLiteral("0.5S"), {}, {}});
    EXPECT_EQ(known(), "0.5");
    builder.submission().meters.front().calibration.push_back({QStringLiteral("M-1"), QStringLiteral("D"), per("2024"), QStringLiteral("1"), {}, {}});
    EXPECT_EQ(known(), "1") << "the widest";
    builder.submission().meters.front().calibration.front().valid = per("2019");
    EXPECT_EQ(known(), "0.5") << "not of the period";
}

TEST(KnownUncertainties, OfQuantitiesFromTheKindOfPaper)
{
    struct PaperCase {
        SourceCategory category;
        const char* carrier;
        const char* percent;
    };
    for (const PaperCase& c : {PaperCase{SourceCategory::stationaryCombustion, "natural gas", "3"}, {SourceCategory::mobileCombustion, "diesel", "0.5"},
                               {SourceCategory::stationaryCombustion, "lpg", "1"}, {SourceCategory::stationaryCombustion, "anthracite", "0.4"},
                               {SourceCategory::purchasedHeat, "heat", "unknown"}}) {
        CaseBuilder builder;
        builder.source(QStringLiteral("S"), c.category, QString::fromLatin1(c.carrier));
        builder.invoice(QStringLiteral("1"), QStringLiteral("S"), QStringLiteral("2024-01"), QStringLiteral("1"), QStringLiteral("t"));
        EXPECT_EQ(text(activityUncertainty(builder.submission(), builder.submission().sources.front())), c.percent) << c.carrier;
    }
}

TEST(KnownUncertainties, WhatLeaksIsNotWhatAScaleShows)
{
    EXPECT_EQ(text(activityUncertainty(Submission(), source(SourceCategory::fugitive, "R-410A"))), "26");
    EXPECT_EQ(text(activityUncertainty(Submission(), source(SourceCategory::fugitive, "SF6"))), "88");
    EXPECT_EQ(text(activityUncertainty(Submission(), source(SourceCategory::fugitive, "六氟化硫"))), "88");
}

} // namespace
} // namespace attest::test
