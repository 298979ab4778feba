// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/same_content.h"

#include "tests/core/intake/intake_case.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

FileEntry numbered(FileKind kind, const char* id)
{
    FileEntry entry = entryOf(kind);
    entry.id = QString::fromLatin1(id);
    return entry;
}

KnownContent knownOf(FileKind kind, const QByteArray& csv, const std::vector<std::shared_ptr<const Submission>>& known, const QString& replaced = {})
{
    auto content = findKnownContent(trialOf(numbered(kind, "E-009"), csv).imported, known, replaced);
    if (content)
        return *content;
    ADD_FAILURE() << content.error().line().toStdString();
    return {};
}

const QByteArray kInvoices = "number,supplier,source,from,to,value,unit\n"
                             "1,N,EL,2024-01-01,2024-01-31,1000,kWh\n"
                             "2,N,EL,2024-02-01,2024-02-29,2000,kWh\n"
                             "3,N,EL,2024-03-01,2024-03-31,3000,kWh\n";

TEST(SameContent, knowsTheSameBytesInEveryRevision)
{
    const auto first = submissionOf(trialOf(numbered(FileKind::invoices, "E-002"), kInvoices), 1);
    const auto second = submissionOf(trialOf(numbered(FileKind::invoices, "E-005"), kInvoices), 2);
    const KnownContent content = knownOf(FileKind::invoices, kInvoices, {first, second});
    ASSERT_EQ(content.files.size(), 2u);
    EXPECT_EQ(content.files[0].file, QStringLiteral("E-005"));
    EXPECT_EQ(content.files[0].text().english(), QStringLiteral("This is the same file as E-005 of revision 2"));
    EXPECT_EQ(content.rows.at(0).file, QStringLiteral("E-005"));
    EXPECT_TRUE(content.rows[0].isAll());
    const KnownContent replacing = knownOf(FileKind::invoices, kInvoices, {first, second}, QStringLiteral("E-005"));
    ASSERT_EQ(replacing.files.size(), 1u);
    EXPECT_EQ(replacing.files[0].file, QStringLiteral("E-002"));
    EXPECT_EQ(replacing.rows.size(), 1u);
    EXPECT_TRUE(knownOf(FileKind::invoices, kInvoices, {}).isEmpty());
    EXPECT_TRUE(knownOf(FileKind::ledger, "date,account,amount\n2024-01-01,1,2\n", {first, second}).isEmpty());
}

TEST(SameContent, countsTheSameRowsInOtherWords)
{
    const auto known = submissionOf(trialOf(numbered(FileKind::invoices, "E-002"), kInvoices));
    const QByteArray other = "supplier;number;value;unit;source;from;to\n"
                             "N;2;2,000;MWh;EL;2024-02-01;2024-02-29\n"
                             "N;3;3,1;MWh;EL;2024-03-01;2024-03-31\n"
                             "N;4;4,0;MWh;EL;2024-04-01;2024-04-30\n"
                             "N;4;4,0;MWh;EL;2024-04-01;2024-04-30\n";
    FileEntry entry = numbered(FileKind::invoices, "E-009");
    entry.decimal = QStringLiteral(",");
    const auto content = findKnownContent(trialOf(entry, other).imported, {known});
    ASSERT_TRUE(content);
    EXPECT_TRUE(content->files.empty());
    ASSERT_EQ(content->rows.size(), 1u);
    EXPECT_EQ(content->rows[0].same, 1);    // number 2: 2.000 MWh is 2000 kWh
    EXPECT_EQ(content->rows[0].changed, 1); // number 3
    EXPECT_EQ(content->rows[0].rows, 4);
    EXPECT_EQ(content->repeated, 1);
    EXPECT_EQ(content->rows[0].text().english(), QStringLiteral("1 of 4 rows are in E-002 of revision 1 already, 1 more with other values"));
}

QByteArray intervals(int from, int to, const char* unit, const char* places)
{
    QByteArray csv = "time,meter,value,unit\n";
    for (int i = from; i < to; ++i) {
        const QDateTime time = QDateTime::fromSecsSinceEpoch(1'704'067'200 + i * 900, Qt::UTC);
        csv += time.toString(Qt::ISODate).toLatin1() + ",M," + QByteArray::number(i + 1) + places + ',' + unit + '\n';
    }
    return csv;
}

TEST(SameContent, comparesIntervalsByMeterTimeAndEnergy)
{
    const auto known = submissionOf(trialOf(numbered(FileKind::meterIntervals, "E-002"), intervals(0, 300, "kWh", "")));
    const KnownContent all = knownOf(FileKind::meterIntervals, intervals(100, 300, "kWh", ".50"), {known});
    EXPECT_EQ(all.rows.at(0).same, 0);
    EXPECT_EQ(all.rows[0].changed, 200);
    const KnownContent half = knownOf(FileKind::meterIntervals, intervals(200, 400, "kWh", ".00"), {known});
    EXPECT_EQ(half.rows.at(0).same, 100);
    EXPECT_EQ(half.rows[0].changed, 0);
    EXPECT_EQ(half.rows[0].rows, 200);
    EXPECT_TRUE(knownOf(FileKind::meterIntervals, intervals(300, 400, "kWh", ""), {known}).isEmpty());
    const KnownContent inWatts = knownOf(FileKind::meterIntervals, intervals(0, 300, "MWh", ""), {known});
    EXPECT_EQ(inWatts.rows.at(0).same, 0);
    const KnownContent rescaled = knownOf(FileKind::meterIntervals, intervals(0, 300, "Wh", "000"), {known});
    EXPECT_EQ(rescaled.rows.at(0).same, 300);
}

struct KindRows {
    const char* name;
    FileKind kind;
    const char* csv;     ///< two rows
    const char* changed; ///< the first row with another value
};

class EveryKind : public testing::TestWithParam<KindRows> {};

TEST_P(EveryKind, isRecognised)
{
    const QByteArray csv = GetParam().csv;
    const auto known = submissionOf(trialOf(numbered(GetParam().kind, "E-002"), csv));
    ASSERT_EQ(known->files.front().accepted, 2) << known->rejected.at(0).reason.english().toStdString();
    const KnownContent same = knownOf(GetParam().kind, csv + '\n', {known});
    ASSERT_EQ(same.rows.size(), 1u);
    EXPECT_EQ(same.rows[0].same, 2);
    EXPECT_EQ(same.rows[0].changed, 0);
    EXPECT_EQ(same.repeated, 0);
    const KnownContent other = knownOf(GetParam().kind, csv.left(csv.indexOf('\n') + 1) + GetParam().changed + '\n', {known});
    ASSERT_EQ(other.rows.size(), 1u);
    EXPECT_EQ(other.rows[0].same, 0);
    EXPECT_EQ(other.rows[0].changed, 1);
}

INSTANTIATE_TEST_SUITE_P(All, EveryKind,
    testing::Values(
        KindRows{"activity", FileKind::reportedActivity, "source,period,value,unit\nEL,2024-01,1,kWh\nEL,2024-02,1,kWh", "EL,2024-01,2,kWh"},
        KindRows{"totals", FileKind::reportedTotals, "item,emissions\nEL,1.0\ntotal,2.0", "EL,1.1"},
        KindRows{"registers", FileKind::meterRegisters, "time,meter,reading\n2024-01-01 00:00,M,1\n2024-02-01 00:00,M,2", "2024-01-01 00:00,M,3"},
        KindRows{"statistics", FileKind::statistics, "source,period,value,unit\nEL,2024-01,1,kWh\nEL,2024-02,1,kWh", "EL,2024-01,2,kWh"},
        KindRows{"ledger", FileKind::ledger, "date,account,amount,text\n2024-01-01,1,5,a\n2024-01-01,1,5,b", "2024-01-01,1,6,a"},
        KindRows{"stock", FileKind::stock, "source,date,value,unit\nGAS,2024-01-01,5,m3\nGAS,2024-02-01,5,m3", "GAS,2024-01-01,6,m3"},
        KindRows{"production", FileKind::production, "period,product,value,unit\n2024-01,p,5,t\n2024-02,p,5,t", "2024-01,p,6,t"},
        KindRows{"certificates", FileKind::certificates, "number,plant,technology,vintage,value,unit,status\nG1,P,wind,2024-01,1,MWh,held\nG2,P,wind,2024-01,1,MWh,held", "G1,P,wind,2024-01,1,MWh,sold"},
        KindRows{"credits", FileKind::credits, "registry,project,serial,vintage,value,status\nV,p,1,2020,5,held\nV,p,2,2020,5,held", "V,p,1,2020,5,retired"},
        KindRows{"contracts", FileKind::contracts, "number,kind,party,from,to\n1,supply,N,2024-01-01,2024-12-31\n2,supply,N,2024-01-01,2024-12-31", "1,ppa,N,2024-01-01,2024-12-31"},
        KindRows{"equipment", FileKind::equipment, "tag,site,name,kind\nT1,S,Boiler,boiler\nT2,S,Boiler,boiler", "T1,S,Chiller,boiler"},
        KindRows{"calibrations", FileKind::calibrations, "meter,certificate,from,to\nM,C1,2023-01-01,2024-12-31\nM,C2,2023-01-01,2024-12-31", "M,C1,2023-01-01,2025-12-31"},
        KindRows{"priorYear", FileKind::priorYear, "item,period,value,unit\nEL,2023,5,kWh\ntotal,2023,5,tCO2e", "EL,2023,6,kWh"},
        KindRows{"review", FileKind::documentReview, "item,topic,question,result\nR1,basics,q,conforms\nR2,basics,q,conforms", "R1,basics,q,doubt"},
        KindRows{"visit", FileKind::siteVisit, "time,place,method,note\n2024-01-01 10:00,Hall,observe,a\n2024-01-01 11:00,Hall,observe,a", "2024-01-01 10:00,Hall,observe,b"}),
    [](const auto& tested) { return std::string(tested.param.name); });

} // namespace
} // namespace attest::test
