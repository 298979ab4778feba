// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/file_reading.h"
#include "core/domain/names.h"
#include "tests/core/recognition/recognized.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

struct KindCase {
    const char* path;
    const char* text;
    const char* kind;
    bool wide;
    int accepted; ///< records that the proposed entry gives
};

std::string nameOfCase(const testing::TestParamInfo<KindCase>& tested)
{
    return std::to_string(tested.index) + "_" + QString::fromLatin1(tested.param.kind).replace(u'-', u'_').toStdString();
}

class KindOfFile : public testing::TestWithParam<KindCase> {};

TEST_P(KindOfFile, IsRecognisedAndImportable)
{
    const KindCase& tested = GetParam();
    const QString text = QString::fromUtf8(tested.text);
    const TableRecognition seen = recognized(text, QString::fromUtf8(tested.path));
    EXPECT_EQ(nameOf(seen.entry.kind), QString::fromLatin1(tested.kind));
    EXPECT_EQ(seen.entry.wide, tested.wide);

    ImportedSubmission imported;
    imported.submission = knownCase();
    const auto read = readFile(seen.entry, bytesOf(text.toUtf8()), imported, NoProgress());
    ASSERT_TRUE(read.has_value()) << read.error().line().toStdString();
    EXPECT_EQ(imported.submission.files.back().accepted, tested.accepted);
    EXPECT_TRUE(imported.submission.rejected.empty())
        << imported.submission.rejected.front().reason.english().toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Files, KindOfFile,
    testing::Values(
        KindCase{"aktivitaetsdaten.csv",
                 "Quelle;Zeitraum;Menge;Einheit;Emissionsfaktor;Faktoreinheit;Emissionen;Herkunft\n"
                 "EL-GRID;2024-01;1.234,5;kWh;0,363;tCO2/MWh;0,45;grid\nBOILER;2024-01;12,5;kWh;0,2;tCO2/MWh;0,01;\n",
                 "reported-activity", false, 2},
        KindCase{"activity 2024.csv", "Emission source,Unit,Jan,Feb,Mar,Total\nEL-GRID,kWh,10,20.5,30,60.5\nBOILER,kWh,1,2,3,6\n", "reported-activity",
                 true, 6},
        KindCase{"totals.csv", "Item,Emissions (tCO2e)\nEL-GRID,12.5\nBOILER,3.5\ntotal,16.0\n", "reported-totals", false, 3},
        KindCase{"load.csv", "Timestamp,M-1 [kWh],M-2 [kWh]\n2024-01-01 00:00,1.5,2\n2024-01-01 00:15,1.25,3\n", "meter-intervals", true, 4},
        KindCase{"负荷.csv", "采集时间,电表编号,电量(kWh)\n2024/1/13 0:00,M-1,1.5\n2024/1/13 0:15,M-1,2.5\n", "meter-intervals", false, 2},
        KindCase{"Zählerstände.csv", "Ablesedatum;Zähler;Zählerstand;Einheit\n31.01.2024;M-1;1234,5;kWh\n29.02.2024;M-1;1300,5;kWh\n", "meter-registers",
                 false, 2},
        KindCase{"bills.csv",
                 "Bill no,Utility,Meter number,From,To,Consumption (kWh),Amount [EUR]\nB-1,Grid Co,M-1,2024-01-01,2024-01-31,100,23.5\n", "invoices",
                 false, 1},
        KindCase{"能源统计.csv", "排放源,期间,消费量,计量单位\nEL-GRID,2024-01,12.5,万kWh\nBOILER,2024-01,1.5,万Nm3\n", "statistics", false, 2},
        KindCase{"ledger.csv", "Posting date,Account,Amount,Currency,Text\n2024-01-31,6602,\"1,234.50\",EUR,Power\n2024-02-29,6602,99.00,EUR,Gas\n",
                 "ledger", false, 2},
        KindCase{"tank.csv", "Quelle;Stichtag;Bestand;Einheit\nBOILER;31.01.2024;123,5;L\nBOILER;29.02.2024;100;L\n", "stock", false, 2},
        KindCase{"उत्पादन.csv", "अवधि;उत्पाद;मात्रा;इकाई\n2024-01;पंप;१२.५;t\n2024-02;पंप;१३.५;t\n", "production", false, 2},
        KindCase{"GO.csv",
                 "Certificate number;Plant;Technology;Production month;Quantity;Unit;Status\nGC-000001;P;solar;2024-01;1;MWh;cancelled\n",
                 "certificates", false, 1},
        KindCase{"credits.csv", "Registry,Project,Serial number,Vintage,Quantity,Status\nTest,A,TR-1-5,2023,5,retired\n", "credits", false, 1},
        KindCase{"vertraege.csv", "Vertragsnummer;Art;Vertragspartner;von;bis;Quelle\nK-1;supply;Stadtwerke;15.01.2022;31.12.2027;EL-GRID\n",
                 "contracts", false, 1},
        KindCase{"eichung.csv", "Zähler;Eichschein;gültig von;gültig bis;Klasse\nM-1;CAL-1;13.07.2022;30.06.2025;0.5S\n", "calibrations", false, 1},
        KindCase{"vorjahr.csv", "Position;Jahr;Menge;Einheit\nEL-GRID;2023;123,5;kWh\ntotal;2023;12,5;tCO2e\n", "prior-year", false, 2},
        KindCase{"review.csv", "Item,Topic,Question,Result,Record\nR-01,basics,Licence at hand?,conforms,seen\n", "document-review", false, 1},
        KindCase{"visit.csv", "Time,Place,Method,Note\n2024-12-11T09:00,Archive,look-up,Certificates seen.\n", "site-visit", false, 1}),
    nameOfCase);

TEST(NoTable, IsEvidence)
{
    EXPECT_EQ(recognized(QStringLiteral("%PDF-1.7\n…")).entry.kind, FileKind::evidence);
    EXPECT_EQ(recognized(QStringLiteral("# Visit\n"), QStringLiteral("visit.md")).entry.kind, FileKind::siteVisit);
}

TEST(FixedWidth, IsRecognisedAsTable)
{
    const TableRecognition seen = recognized(QStringLiteral("Monthly report 2024\n\n"
                                                            "Source      Period      Quantity  Unit\n"
                                                            "EL-GRID     2024-01     1.234,50  kWh \n"
                                                            "EL-GRID     2024-02       987,25  kWh \n"
                                                            "BOILER      2024-01        12,75  kWh \n"
                                                            "Total                   2.234,50  kWh \n"),
                                             QStringLiteral("statistics.txt"));
    EXPECT_TRUE(seen.entry.delimiter.startsWith(QStringLiteral("fixed:")));
    EXPECT_EQ(seen.entry.headerRow, 3);
    EXPECT_EQ(seen.rows, 3);
    EXPECT_EQ(seen.entry.decimal, QStringLiteral(","));
    EXPECT_EQ(columnOf(seen, "value"), QStringLiteral("Quantity"));
}

} // namespace
} // namespace attest
