// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/accuracy_class.h"

#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

Meter meter(MeterMeasures measures, const char* unit)
{
    Meter meter;
    meter.measures = measures;
    meter.unit = unitOf(QString::fromLatin1(unit));
    return meter;
}

struct ClassCase {
    const char* written;
    const char* percent; ///< empty: nothing
};

TEST(AccuracyClass, OfElectricityMeters)
{
    const Meter grid = meter(MeterMeasures::gridImport, "kWh");
    for (const ClassCase& c : {ClassCase{"0.5S", "0.5"}, {"0.5 S", "0.5"}, {"0,2S", "0.2"}, {"1", "1"}, {"1.0", "1"}, {"Class 2", "2"}, {"class 0.5S", "0.5"},
                               {"Kl. B", "2"}, {"Klasse 1", "1"}, {"B", "2"}, {"c", "1"}, {"A", "3.5"}, {"Genauigkeitsklasse B (MID)", "2"}, {"0.5S级", "0.5"},
                               {"1级", "1"}, {"准确度 0.5S级", "0.5"}, {"वर्ग 1", "1"}, {"", ""}, {"G4", ""}, {"pass", ""}, {"0", ""}, {"17", ""}, {"3", ""}, {"0.3", ""}, {"0.1S", "0.1"}, {"D", ""}, {"3x230V", ""}}) {
        const auto limit = limitOfClass(grid, QString::fromUtf8(c.written));
        EXPECT_EQ(limit ? limit->percent.normalized().text().toStdString() : "", c.percent) << c.written;
    }
}

TEST(AccuracyClass, OfOtherMeters)
{
    const Meter gas = meter(MeterMeasures::fuel, "Nm3");
    EXPECT_EQ(limitOfClass(gas, QStringLiteral("1.5"))->percent, dec("3"));
    EXPECT_EQ(limitOfClass(gas, QStringLiteral("class 1.0"))->percent, dec("2"));
    EXPECT_FALSE(limitOfClass(gas, QStringLiteral("0.5S"))) << "no class of gas meters";
    EXPECT_FALSE(limitOfClass(gas, QStringLiteral("G16"))) << "a size";
    EXPECT_FALSE(limitOfClass(meter(MeterMeasures::heat, "kWh"), QStringLiteral("2"))) << "a heat meter's class is no limit in percent";
    EXPECT_FALSE(limitOfClass(meter(MeterMeasures::output, "t"), QStringLiteral("1")));
}

} // namespace
} // namespace attest::test
