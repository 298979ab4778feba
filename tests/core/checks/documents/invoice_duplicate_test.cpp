// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/documents/documents_checks.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const QString kGrid = QStringLiteral("EL-GRID");

InvoiceLine& copied(CleanPlant& plant, int month, const char* number)
{
    InvoiceLine copy = plant.document(kGrid, month);
    copy.number = QString::fromUtf8(number);
    copy.at = plant.nextPlace();
    plant.submission().invoices.push_back(copy);
    return plant.submission().invoices.back();
}

TEST(InvoiceDuplicate, IsSilentOnDifferentDocuments)
{
    const CheckOutcome outcome = CheckTester(kInvoiceDuplicate).run(CleanPlant());
    EXPECT_EQ(outcome.compared, 25);
    EXPECT_TRUE(outcome.found.empty());
}

TEST(InvoiceDuplicate, FindsTheSameBillUnderAnotherNumberAndWhatItAdds)
{
    CleanPlant plant;
    copied(plant, 3, "EL-3-A");
    const auto all = CheckTester(kInvoiceDuplicate).find(plant);
    EXPECT_EQ(found(all), "EL-GRID 2024-03 must-correct double-count");
    EXPECT_EQ(all.at(0).difference->value, Decimal(43'000));
    EXPECT_EQ(all.at(0).subject.number, QStringLiteral("EL-3-A"));
    EXPECT_EQ(all.at(0).records.size(), 2U);
}

TEST(InvoiceDuplicate, FindsTheSameNumberWhateverItsPunctuationAndCopiesTogether)
{
    CleanPlant plant;
    copied(plant, 3, "el 3");
    copied(plant, 3, "EL/3").supplier = QStringLiteral("Supplier Ltd.");
    const auto all = CheckTester(kInvoiceDuplicate).find(plant);
    EXPECT_EQ(all.size(), 1U);
    EXPECT_EQ(all.at(0).difference->value, Decimal(86'000));
}

struct Silent {
    const char* name;
    void (*change)(InvoiceLine&);
};

class InvoiceDuplicateSilent : public testing::TestWithParam<Silent> {};

TEST_P(InvoiceDuplicateSilent, IsNoCopy)
{
    CleanPlant plant;
    GetParam().change(copied(plant, 3, "EL-3"));
    EXPECT_EQ(found(kInvoiceDuplicate, plant), "");
}

INSTANTIATE_TEST_SUITE_P(SameNumber, InvoiceDuplicateSilent, testing::Values(
    Silent{"tariffLine", [](InvoiceLine& line) { line.quantity.value = dec("12000"); line.amount = dec("5000"); }},
    Silent{"otherSource", [](InvoiceLine& line) { line.source = QStringLiteral("BOILER"); line.meter.clear(); }},
    Silent{"otherPeriod", [](InvoiceLine& line) { line.period = Period::month(2024, 4); }},
    Silent{"networkFee", [](InvoiceLine& line) { line.amount = dec("99.50"); }}),
    [](const auto& one) { return std::string(one.param.name); });

TEST(InvoiceDuplicate, CreditNotesCancelWhatTheyTakeBack)
{
    CleanPlant plant;
    copied(plant, 3, "EL-3-S").quantity.value = dec("-43000"); // the bill is taken back …
    copied(plant, 3, "EL-3-N");                                // … and written again
    EXPECT_EQ(found(kInvoiceDuplicate, plant), "");
}

TEST(InvoiceDuplicate, FlatInstalmentsOfSeveralMonthsAreNoCopies)
{
    CaseBuilder builder;
    builder.source(kGrid, SourceCategory::purchasedElectricity);
    for (int month = 1; month <= 12; ++month)
        builder.invoice(QStringLiteral("A-%1").arg(month), kGrid, Period::month(2024, month).text(), QStringLiteral("1000"), QStringLiteral("kWh"), QStringLiteral("200"));
    EXPECT_EQ(found(kInvoiceDuplicate, builder), "");
}

TEST(InvoiceDuplicate, TwoEqualDeliveriesOfADayNeedRelatedNumbers)
{
    CaseBuilder builder;
    builder.source(QStringLiteral("LPG"), SourceCategory::stationaryCombustion, QStringLiteral("lpg"));
    const auto bottle = [&](const char* number) {
        builder.invoice(QString::fromLatin1(number), QStringLiteral("LPG"), QStringLiteral("2024-03-05"), QStringLiteral("11"), QStringLiteral("kg"), QStringLiteral("32"));
    };
    bottle("7001");
    bottle("7002");
    EXPECT_EQ(found(kInvoiceDuplicate, builder), "");
    bottle("7002-copy");
    EXPECT_EQ(found(kInvoiceDuplicate, builder), "LPG 2024-03-05 must-correct double-count");
}

TEST(InvoiceDuplicate, MonthsWithoutQuantityAndAmountWeighNothing)
{
    CaseBuilder builder;
    builder.source(QStringLiteral("EL-EXP"), SourceCategory::exportedElectricity);
    for (const char* number : {"X-1", "X-2"})
        builder.invoice(QString::fromLatin1(number), QStringLiteral("EL-EXP"), QStringLiteral("2024-01"), QStringLiteral("0"), QStringLiteral("kWh"), QStringLiteral("0"));
    EXPECT_EQ(found(kInvoiceDuplicate, builder), "");
}

TEST(InvoiceDuplicate, SaysThatThereAreNoDocuments)
{
    EXPECT_EQ(CheckTester(kInvoiceDuplicate).run(CaseBuilder()).compared, 0);
}

} // namespace
} // namespace attest::test
