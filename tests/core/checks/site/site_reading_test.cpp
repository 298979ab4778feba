// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/site/site_checks.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

#include <QDateTime>

namespace attest::test {
namespace {

const QString kMeter = QStringLiteral("M-IMP");

qint64 seconds(const char* isoUtc)
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(isoUtc), Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time.toSecsSinceEpoch();
}

/// A meter with the ratio 100 that counts 40 kWh a quarter of an hour: its register runs 1.6 an hour. Read at the ends of
/// November 2024 in Shanghai: 1000 and 1000 + 720 h × 1.6 = 2152.
class ReadPlant : public CaseBuilder {
public:
    explicit ReadPlant(bool withSeries = true)
    {
        source(QStringLiteral("EL-GRID"), SourceCategory::purchasedElectricity, QStringLiteral("electricity"), QStringLiteral("0.5"));
        meter(kMeter, MeterMeasures::gridImport, QStringLiteral("EL-GRID"), QStringLiteral("100"));
        submission().meters.back().registerDigits = 4;
        reading(kMeter, QStringLiteral("2024-10-31T16:00:00"), QStringLiteral("1000.00"));
        reading(kMeter, QStringLiteral("2024-11-30T16:00:00"), QStringLiteral("2152.00"));
        if (withSeries)
            flatSeries(kMeter, QStringLiteral("2024-11"), 900, QStringLiteral("40"));
    }
    /// 10 November 10:00 in Shanghai: 226 h × 1.6 after the first reading, 1361.6.
    ReadPlant& noted(const char* value, const char* isoUtc = "2024-11-10T02:00:00", const QString& unit = QStringLiteral("kWh"))
    {
        SiteNote note;
        note.time = seconds(isoUtc);
        note.meter = kMeter;
        note.reading = dec(value);
        note.unit = unitOf(unit);
        note.at = nextPlace();
        submission().siteNotes = {note};
        return *this;
    }
};

std::string answer(ReadPlant plant) { return found(kSiteReading, plant); }

TEST(SiteReading, AgreesWithinOneInterval)
{
    EXPECT_EQ(CheckTester(kSiteReading).run(ReadPlant().noted("1361.60")).compared, 1);
    for (const char* value : {"1361.60", "1361", "1362.00", "1361.20"}) // one interval is 0.4
        EXPECT_EQ(answer(ReadPlant().noted(value)), "") << value;
    EXPECT_EQ(answer(ReadPlant().noted("1.3616", "2024-11-10T02:00:00", QStringLiteral("MWh"))), "");
}

TEST(SiteReading, NamesTheSlipThatClosesTheDifference)
{
    EXPECT_EQ(answer(ReadPlant().noted("1316.60")), "EL-GRID 2024-11-10 must-correct digit-transposition");
    EXPECT_EQ(answer(ReadPlant().noted("13616.0")), "EL-GRID 2024-11-10 must-correct decimal-shift");
    EXPECT_EQ(answer(ReadPlant().noted("1400.00")), "EL-GRID 2024-11-10 must-correct unknown");
    EXPECT_EQ(answer(ReadPlant().noted("161.60")), "EL-GRID 2024-11-10 must-correct digit-dropped");
    EXPECT_EQ(answer(ReadPlant().noted("136160")), "EL-GRID 2024-11-10 must-correct wrong-multiplier"); // × 100, the meter's ratio
}

TEST(SiteReading, WeighsTheDifferenceWithTheMultiplier)
{
    const auto all = CheckTester(kSiteReading).find(ReadPlant().noted("1371.60"));
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().observed->value, dec("1371.6"));
    EXPECT_EQ(all.front().expected->value, dec("1361.6"));
}

TEST(SiteReading, WithoutIntervalsItLiesBetweenTheNeighbours)
{
    for (const char* value : {"1000.00", "1361.60", "1500.00"})
        EXPECT_EQ(answer(ReadPlant(false).noted(value)), "") << value;
    EXPECT_EQ(answer(ReadPlant(false).noted("2160.00")), "EL-GRID 2024-11-10 must-correct unknown");
    EXPECT_EQ(answer(ReadPlant(false).noted("998.00")), "EL-GRID 2024-11-10 must-correct unknown");
}

// Twice the busiest pace and a day of it: 1000 + 1.6 × (2 × 226 + 24) = 1761.6 ten days after the first reading, and
// 2152 − 1.6 × (2 × 34 + 24) = 2004.8 two days before the last one.
TEST(SiteReading, WithoutIntervalsNoFurtherThanTheRegisterRuns)
{
    EXPECT_EQ(answer(ReadPlant(false).noted("1761.60")), "");
    EXPECT_EQ(answer(ReadPlant(false).noted("1762.00")), "EL-GRID 2024-11-10 must-correct unknown");
    EXPECT_EQ(answer(ReadPlant(false).noted("2005.00", "2024-11-29T06:00:00")), "");
    EXPECT_EQ(answer(ReadPlant(false).noted("2004.00", "2024-11-29T06:00:00")), "EL-GRID 2024-11-29 must-correct unknown");
}

// A factor moves the reading so far that even the wide range between two readings proves it; digits it does not.
TEST(SiteReading, WithoutIntervalsOnlyFactorsAreNamed)
{
    EXPECT_EQ(answer(ReadPlant(false).noted("136160")), "EL-GRID 2024-11-10 must-correct wrong-multiplier");
    EXPECT_EQ(answer(ReadPlant(false).noted("1361600")), "EL-GRID 2024-11-10 must-correct decimal-shift");
    EXPECT_EQ(answer(ReadPlant(false).noted("3161.60")), "EL-GRID 2024-11-10 must-correct unknown");
}

TEST(SiteReading, AGapInTheIntervalsIsCrossedFromTheOtherSide)
{
    ReadPlant plant;
    Series& series = plant.submission().series.front();
    for (auto* column : {&series.start, &series.values})
        column->erase(column->begin() + 100, column->begin() + 200);
    series.rows.resize(series.start.size());
    EXPECT_EQ(answer(plant.noted("1361.60")), "");
    EXPECT_EQ(answer(plant.noted("1371.60")), "EL-GRID 2024-11-10 must-correct unknown");
}

TEST(SiteReading, RespectsExchangeAndRollOver)
{
    ReadPlant exchanged;
    exchanged.reading(kMeter, QStringLiteral("2024-11-09T16:00:00"), QStringLiteral("0.00"), RegisterEvent::exchange);
    exchanged.submission().registers[1].reading = dec("806.40"); // 504 h of the new device
    EXPECT_EQ(answer(exchanged.noted("16.00")), ""); // 10 h × 1.6 of the new device
    EXPECT_EQ(answer(exchanged.noted("1361.60")), "EL-GRID 2024-11-10 must-correct unknown");
    ReadPlant turned;
    turned.submission().registers[0].reading = dec("9900.00");
    turned.submission().registers[1].reading = dec("1052.00");
    turned.submission().registers[1].event = RegisterEvent::rollover;
    EXPECT_EQ(answer(turned.noted("261.60")), "");
    EXPECT_EQ(answer(turned.noted("161.60")), "EL-GRID 2024-11-10 must-correct unknown");
}

TEST(SiteReading, AfterTheLastReadingItMayNotRunBackOrAway)
{
    const char* const kJanuary = "2025-01-15T02:00:00"; // 1090 h later: 3896 at the usual pace
    EXPECT_EQ(answer(ReadPlant().noted("3896.00", kJanuary)), "");
    EXPECT_EQ(answer(ReadPlant().noted("2100.00", kJanuary)), "EL-GRID 2025-01-15 must-correct unknown");
    EXPECT_EQ(answer(ReadPlant().noted("8896.00", kJanuary)), "EL-GRID 2025-01-15 must-correct unknown");
}

TEST(SiteReading, OtherUnitsAndUnknownMetersAreNotCompared)
{
    EXPECT_EQ(CheckTester(kSiteReading).run(ReadPlant().noted("5", "2024-11-10T02:00:00", QStringLiteral("m3"))).compared, 0);
    ReadPlant plant;
    plant.noted("5").submission().siteNotes.front().meter = QStringLiteral("M-OTHER");
    EXPECT_EQ(CheckTester(kSiteReading).run(plant).compared, 0);
}

} // namespace
} // namespace attest::test
