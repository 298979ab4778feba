// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/sources/sources_checks.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const QString kGas = QStringLiteral("BOILER");

TEST(SecondSource, AnyIndependentRecordWillDo)
{
    CleanPlant plant;
    EXPECT_EQ(found(kSecondSource, plant), "");
    plant.submission().invoices.clear();
    plant.statistics(kGas, QStringLiteral("2024"), QStringLiteral("91800"), QStringLiteral("Nm3"));
    plant.statistics(QStringLiteral("VEHICLES"), QStringLiteral("2024"), QStringLiteral("19.94"), QStringLiteral("t"));
    EXPECT_EQ(found(kSecondSource, plant), "");
}

TEST(SecondSource, FindsAQuantityThatNothingElseSpeaksOf)
{
    CleanPlant plant;
    std::erase_if(plant.submission().invoices, [](const InvoiceLine& line) { return line.source == kGas; });
    EXPECT_EQ(found(kSecondSource, plant), "BOILER 2024 must-explain");
}

TEST(SecondSource, SmallQuantitiesNeedNone)
{
    CleanPlant plant;
    plant.source(QStringLiteral("STOVE"), SourceCategory::stationaryCombustion, QStringLiteral("lpg"), QStringLiteral("2.953847"), QStringLiteral("tCO2/t"));
    plant.declared(QStringLiteral("STOVE"), QStringLiteral("2024"), QStringLiteral("2.925"), QStringLiteral("t")); // 8.6 t of 560 t
    EXPECT_EQ(found(kSecondSource, plant), "");
}

} // namespace
} // namespace attest::test
