// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/documents/calibrations.h"
#include "core/checks/documents/documents_checks.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const QString kMeter = QStringLiteral("M-IMP");

CalibrationCertificate certificate(const char* name, const char* valid, const char* result = "pass")
{
    return {kMeter, QString::fromLatin1(name), per(valid), {}, QString::fromUtf8(result), {}};
}

class CalibratedPlant : public CleanPlant {
public:
    CalibratedPlant& meterHas(const std::vector<CalibrationCertificate>& certificates)
    {
        submission().meters.front().calibration = certificates;
        return *this;
    }
    CalibratedPlant& listed(CalibrationCertificate one)
    {
        one.at = nextPlace();
        submission().calibrations.push_back(one);
        return *this;
    }
};

TEST(CalibrationValidity, PassesWhereEveryDayIsCovered)
{
    CalibratedPlant plant;
    plant.meterHas({certificate("C1", "2022-07-01/2024-08-10")}).listed(certificate("C2", "2024-08-11/2026-08-10"));
    const CheckOutcome outcome = CheckTester(kCalibrationValidity).run(plant);
    EXPECT_EQ(outcome.compared, 1);
    EXPECT_EQ(found(outcome.found), "");
}

TEST(CalibrationValidity, NamesTheUncoveredDays)
{
    CalibratedPlant plant;
    plant.meterHas({certificate("C1", "2022-07-01/2024-05-31"), certificate("C2", "2024-08-12/2025-06-30")});
    EXPECT_EQ(found(kCalibrationValidity, plant), "EL-GRID 2024-06-01/2024-08-11 must-explain");
}

TEST(CalibrationValidity, AFailedCertificateProvesNothing)
{
    CalibratedPlant plant;
    plant.meterHas({certificate("C1", "2022-07-01/2024-05-31")}).listed(certificate("C2", "2024-06-01/2025-06-30", "不合格"));
    EXPECT_EQ(found(kCalibrationValidity, plant), "EL-GRID 2024-06/2024-12 must-explain");
}

TEST(CalibrationValidity, ACertificateProvesOnlyTheDaysThatBothListsGive)
{
    CalibratedPlant plant;
    plant.meterHas({certificate("C1", "2022-07-01/2025-06-30")}).listed(certificate("c-1", "2022-07-01/2024-09-30"));
    EXPECT_EQ(found(kCalibrationValidity, plant), "EL-GRID 2024-10/2024-12 must-explain");
}

TEST(CalibrationValidity, AMeterOfADeclaredValueNeedsACertificateASubMeterNot)
{
    CalibratedPlant plant;
    plant.meter(QStringLiteral("M-HALL"), MeterMeasures::consumption);
    plant.flatSeries(QStringLiteral("M-HALL"), QStringLiteral("2024-02"), 86'400, QStringLiteral("5"));
    EXPECT_EQ(found(kCalibrationValidity, plant), "EL-GRID 2024 must-explain");
    plant.meterHas({certificate("C1", "2022-07-01/2025-06-30")});
    plant.submission().meters.back().calibration = {certificate("H1", "2024-02-10/2025-06-30")}; // held to what it has
    EXPECT_EQ(found(kCalibrationValidity, plant), "M-HALL 2024-02-01/2024-02-09 must-explain");
}

TEST(CalibrationValidity, OneSubMeterWithoutACertificateBesideOthersIsAGap)
{
    CalibratedPlant plant;
    plant.meterHas({certificate("C1", "2022-07-01/2025-06-30")});
    for (const char* id : {"M-HALL", "M-OVEN"}) {
        plant.meter(QString::fromLatin1(id), MeterMeasures::consumption);
        plant.flatSeries(QString::fromLatin1(id), QStringLiteral("2024-02"), 86'400, QStringLiteral("5"));
    }
    EXPECT_EQ(found(kCalibrationValidity, plant), "") << "the company calibrates none of them";
    plant.submission().meters[1].calibration = {certificate("H1", "2022-07-01/2025-06-30")};
    EXPECT_EQ(found(kCalibrationValidity, plant), "M-OVEN 2024-02 must-explain");
}

TEST(CalibrationValidity, OnlyDaysOfUseCount)
{
    CaseBuilder builder;
    builder.source(QStringLiteral("EL-PV"), SourceCategory::onsiteRenewable);
    builder.meter(kMeter, MeterMeasures::pvGeneration, QStringLiteral("EL-PV"));
    builder.flatSeries(kMeter, QStringLiteral("2024-07/2024-12"), 3'600, QStringLiteral("1")); // connected in July
    builder.submission().meters.front().calibration = {certificate("C1", "2024-06-20/2027-06-19")};
    EXPECT_EQ(found(kCalibrationValidity, builder), "");
}

TEST(CalibrationValidity, MetersWithoutValuesAreNotUsed)
{
    CaseBuilder builder;
    builder.source(QStringLiteral("EL-GRID"), SourceCategory::purchasedElectricity).meter(kMeter, MeterMeasures::gridImport, QStringLiteral("EL-GRID"));
    EXPECT_EQ(CheckTester(kCalibrationValidity).run(builder).compared, 0);
}

TEST(Calibrations, KnowsAFailureInFourLanguages)
{
    for (const char* text : {"fail", "Failed", "not passed", "nicht bestanden", "不合格", "未通过", "अनुत्तीर्ण"})
        EXPECT_TRUE(saysFailed(QString::fromUtf8(text))) << text;
    for (const char* text : {"", "pass", "ok", "bestanden", "合格", "उत्तीर्ण", "0.5S", "no nonconformity"})
        EXPECT_FALSE(saysFailed(QString::fromUtf8(text))) << text;
}

} // namespace
} // namespace attest::test
