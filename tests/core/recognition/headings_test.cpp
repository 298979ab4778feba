// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/recognition/recognized.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

TEST(HeaderRow, StandsBelowTitles)
{
    const TableRecognition seen = recognized(QStringLiteral("Muster GmbH;;\nEnergiebericht 2024;;\n\nQuelle;Zeitraum;Menge;Einheit\n"
                                                            "EL-GRID;2024-01;12,5;kWh\nBOILER;2024-01;7,25;kWh\nEL-GRID;2024-02;3,5;kWh\n"));
    EXPECT_EQ(seen.entry.headerRow, 4);
    EXPECT_EQ(leftOutRows(seen), (QList<int>{1, 2}));
    EXPECT_EQ(seen.rows, 3);
    EXPECT_EQ(columnOf(seen, "value"), QStringLiteral("Menge"));
}

TEST(HeaderRow, IsNoneWhereValuesBegin)
{
    const TableRecognition seen = recognized(QStringLiteral("2024-01-01 00:00,5.2\n2024-01-01 00:15,6.1\n2024-01-01 00:30,5.0\n"));
    EXPECT_EQ(seen.entry.headerRow, 0);
    EXPECT_EQ(columnOf(seen, "time"), QStringLiteral("A"));
    EXPECT_EQ(columnOf(seen, "value"), QStringLiteral("B"));
    EXPECT_EQ(seen.rows, 3);
}

TEST(HeaderRow, UnitsInTheSecondLineAreNoData)
{
    const TableRecognition seen = recognized(QStringLiteral("Zeitpunkt;Zähler;Menge\n;;(kWh)\n01.01.2024 00:00;M-1;1,5\n31.01.2024 00:15;M-1;2,5\n"));
    EXPECT_EQ(seen.entry.headerRow, 1);
    EXPECT_EQ(seen.entry.range, QStringLiteral("A3:C4"));
    EXPECT_EQ(seen.entry.constants.at(QStringLiteral("unit")), QStringLiteral("kWh"));
    EXPECT_EQ(seen.rows, 2);
}

TEST(HeaderRow, GroupsAboveNameColumnsThatStandTwice)
{
    const TableRecognition seen = recognized(
        QStringLiteral(",M-1,,M-2,\nTime,kWh,EUR,kWh,EUR\n2024-01-01 00:00,1.5,0.3,2.5,0.5\n2024-01-01 01:00,1.5,0.3,2.5,0.5\n"));
    EXPECT_EQ(seen.entry.headerRow, 2);
    EXPECT_EQ(seen.entry.kind, FileKind::meterIntervals);
    EXPECT_EQ(seen.entry.values, (std::vector<std::pair<QString, QString>>{{QStringLiteral("B"), QStringLiteral("M-1")},
                                                                           {QStringLiteral("D"), QStringLiteral("M-2")}}));
}

TEST(HeaderRow, StatedOneStands)
{
    FileEntry entry;
    entry.headerRow = 2;
    const QByteArray text = "a,b\nTime,Reading\n2024-01-01,5\n2024-02-01,6\n";
    const auto seen = recognizeTable(bytesOf(text), entry, {QStringLiteral("header_row")}, knownCase(), NoProgress());
    ASSERT_TRUE(seen.has_value());
    EXPECT_EQ(seen->entry.headerRow, 2);
    EXPECT_EQ(columnOf(*seen, "time"), QStringLiteral("Time"));
}

TEST(Months, AsColumnsTakeTheYearOfTheTitle)
{
    const TableRecognition seen = recognized(QStringLiteral("2023年度 产量报表\n产品,单位,1月,2月,3月\n水泵,t,12.5,13,14\n阀组,t,2.5,3,4\n"));
    EXPECT_EQ(seen.entry.kind, FileKind::production);
    EXPECT_TRUE(seen.entry.wide);
    ASSERT_EQ(seen.entry.values.size(), 3U);
    EXPECT_EQ(seen.entry.values[1], std::pair(QStringLiteral("2月"), QStringLiteral("2023-02")));
}

TEST(Months, WithoutYearAnywhereAreAskedAbout)
{
    Submission header = knownCase();
    header.engagement.period = Period();
    const TableRecognition seen = recognized(QStringLiteral("Product,Unit,Jan,Feb,Mar\nPumps,t,12.5,13,14\n"), QStringLiteral("x.csv"), header);
    EXPECT_TRUE(seen.entry.values.empty());
    EXPECT_TRUE(asks(seen, "columns"));
}

struct LanguageCase {
    const char* headings;
};

class HeadingsIn : public testing::TestWithParam<LanguageCase> {};

TEST_P(HeadingsIn, AreUnderstood)
{
    const QString text = QString::fromUtf8(GetParam().headings) + QStringLiteral("\nR-1;Werk;EL-GRID;2024-01-01;2024-01-31;12.5;kWh;3.4\n"
                                                                                 "R-2;Werk;EL-GRID;2024-02-01;2024-02-29;13.5;kWh;4.4\n");
    const TableRecognition seen = recognized(text, QStringLiteral("x.csv"));
    EXPECT_EQ(seen.entry.kind, FileKind::invoices);
    for (const char* field : {"number", "supplier", "source", "from", "to", "value", "unit", "amount"})
        EXPECT_NE(columnOf(seen, field), QString()) << field;
}

INSTANTIATE_TEST_SUITE_P(
    Languages, HeadingsIn,
    testing::Values(LanguageCase{"Invoice number;Supplier;Source;From;To;Quantity;Unit;Amount"},
                    LanguageCase{"Rechnungsnummer;Lieferant;Quelle;von;bis;Verbrauch;Einheit;Betrag"},
                    LanguageCase{"发票号码;供应商;排放源;起始日期;截止日期;用电量;单位;金额"},
                    LanguageCase{"बिल संख्या;आपूर्तिकर्ता;स्रोत;आरंभ तिथि;अंतिम तिथि;खपत;इकाई;राशि"},
                    LanguageCase{"Numéro de facture;Fournisseur;Source;Date de début;Date de fin;Consommation;Unité;Montant"},
                    LanguageCase{"Número de factura;Proveedor;Fuente;Fecha de inicio;Fecha de fin;Consumo;Unidad;Importe"},
                    LanguageCase{"Numero fattura;Fornitore;Fonte;Data inizio;Data fine;Consumo;Unità;Importo"},
                    LanguageCase{"Factuurnummer;Leverancier;Bron;Begindatum;Einddatum;Verbruik;Eenheid;Bedrag"},
                    LanguageCase{"Numer faktury;Dostawca;Źródło;Data od;Data do;Zużycie;Jednostka;Kwota"}));

} // namespace
} // namespace attest
