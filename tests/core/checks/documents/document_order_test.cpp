// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/documents/documents_checks.h"
#include "core/checks/documents/serial_order.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const QString kGrid = QStringLiteral("EL-GRID");

/// Twelve bills, each issued on the fifth of the next month, serial numbers rising.
class DatedPlant : public CaseBuilder {
public:
    DatedPlant()
    {
        source(kGrid, SourceCategory::purchasedElectricity);
        for (int month = 1; month <= 12; ++month) {
            invoice(QStringLiteral("EL-2024%1-%2").arg(month, 2, 10, QLatin1Char('0')).arg(600 + 20 * month, 5, 10, QLatin1Char('0')), kGrid,
                    Period::month(2024, month).text(), QStringLiteral("1000"));
            document(month).issued = document(month).period.to().addDays(5);
        }
    }
    InvoiceLine& document(int month) { return submission().invoices.at(static_cast<std::size_t>(month - 1)); }
    void post(int month, QDate date)
    {
        submission().ledger.push_back({date, QStringLiteral("6602"), dec("10"), QStringLiteral("CNY"), document(month).number, kGrid, {}, nextPlace()});
    }
};

TEST(DocumentOrder, IsSilentOnRightDatesAndPostingsAtTheMonthsEnd)
{
    DatedPlant plant;
    plant.post(3, QDate(2024, 3, 31));
    const CheckOutcome outcome = CheckTester(kDocumentOrder).run(plant);
    EXPECT_EQ(outcome.compared, 12);
    EXPECT_EQ(found(outcome.found), "");
}

TEST(DocumentOrder, FindsOneIssuedBeforeItsPeriodEnds)
{
    DatedPlant plant;
    plant.document(5).issued = QDate(2024, 5, 29); // two days are the supplier's habit
    EXPECT_EQ(found(kDocumentOrder, plant), "");
    plant.document(5).issued = QDate(2024, 5, 12);
    EXPECT_EQ(found(kDocumentOrder, plant), "EL-GRID 2024-05 must-explain");
}

TEST(DocumentOrder, BillsInAdvanceAreNoError)
{
    DatedPlant plant;
    for (int month = 1; month <= 12; ++month)
        plant.document(month).issued = plant.document(month).period.from().addDays(-3);
    EXPECT_EQ(found(kDocumentOrder, plant), "");
}

TEST(DocumentOrder, FindsOneIssuedAfterTheSubmission)
{
    DatedPlant plant;
    plant.document(12).issued = QDate(2025, 3, 1); // handed in on 18 February
    EXPECT_EQ(found(kDocumentOrder, plant), "EL-GRID 2024-12 must-explain");
}

TEST(DocumentOrder, FindsASerialThatRunsAgainstItsDate)
{
    DatedPlant plant;
    plant.document(9).number = QStringLiteral("EL-202409-00645"); // between February's and March's
    EXPECT_EQ(found(kDocumentOrder, plant), "EL-GRID 2024-09 must-explain");
}

TEST(DocumentOrder, FindsAPostingLongBeforeTheDocument)
{
    DatedPlant plant;
    plant.post(9, QDate(2024, 4, 30));
    plant.post(10, QDate(2024, 10, 31));
    const auto all = CheckTester(kDocumentOrder).find(plant);
    EXPECT_EQ(found(all), "EL-GRID 2024-09 must-explain");
    EXPECT_EQ(all.at(0).records.size(), 2U);
}

TEST(DocumentOrder, FindsDocumentsThatWereAllIssuedOnOneDay)
{
    DatedPlant plant;
    for (int month = 1; month <= 12; ++month)
        plant.document(month).issued = QDate(2025, 1, 20);
    EXPECT_EQ(found(kDocumentOrder, plant), "EL-GRID 2024 must-explain");
}

TEST(DocumentOrder, SaysThatNoDatesAreGiven)
{
    EXPECT_EQ(CheckTester(kDocumentOrder).run(CleanPlant()).compared, 0);
}

std::vector<NumberedPaper> papers(const QStringList& numbers)
{
    std::vector<NumberedPaper> result;
    for (const QString& number : numbers)
        result.push_back({number, QDate(2024, 1, 10).addDays(30 * static_cast<qint64>(result.size()))});
    return result;
}

TEST(SerialOrder, KnowsCountersFromOtherNumbers)
{
    using Found = std::vector<std::size_t>;
    const auto against = [](const std::vector<const char*>& texts) {
        QStringList numbers;
        for (const char* text : texts)
            numbers << QString::fromLatin1(text);
        return againstTheirDates(papers(numbers), 6, 20);
    };
    EXPECT_EQ(against({"R1", "R5", "R9", "R12", "R20", "R31"}), Found{});
    EXPECT_EQ(against({"R1", "R5", "R9", "R3", "R20", "R31"}), Found{3});
    EXPECT_EQ(against({"881", "17", "455", "902", "33", "610"}), Found{});               // drawn by lot
    EXPECT_EQ(against({"97/2024", "98/2024", "99/2024", "100/2024", "1/2025", "2/2025", "3/2025"}), Found{}); // starts again
    EXPECT_EQ(against({"4711", "4711", "4711", "4711", "4711", "4711"}), Found{});       // the customer's number
    EXPECT_EQ(against({"R9", "R5", "R1"}), Found{});                                     // too few
    EXPECT_EQ(against({"R1", "R5", "R9-A", "R3-B", "R20", "R31", "R40", "R41"}), Found{}); // another form
}

} // namespace
} // namespace attest::test
