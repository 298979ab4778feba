// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dossier/dossier_folder.h"

#include "core/domain/names.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

/// One valid row of each kind that is kept row by row, and how many records of it the submission then has.
struct Kind {
    const char* kind;
    const char* csv;
    std::function<std::size_t(const Submission&)> count;
};

const Kind kKinds[] = {
    {"reported-activity", "source,period,value,unit,factor,factor_unit,emissions,origin\nEL,2024-01,66.5,万kWh,0.5,tCO2/MWh,332.50,grid\n", [](const auto& s) { return s.activity.size(); }},
    {"reported-activity", "source,from,to,value,unit\nEL,2024-01-01,2024-01-31,1,kWh\n", [](const auto& s) { return s.activity.size(); }},
    {"reported-totals", "item,emissions,unit\ntotal,12.30,tCO2e\n", [](const auto& s) { return s.totals.size(); }},
    {"meter-registers", "time,meter,reading,unit,event\n2024-01-01 00:00,M,123.4,,exchange\n", [](const auto& s) { return s.registers.size(); }},
    {"invoices", "number,supplier,meter,from,to,value,unit,estimated,issued\nR1,Stadtwerke,M9,2024-01-01,2024-01-31,1,kWh,yes,2024-02-01\n", [](const auto& s) { return s.invoices.size(); }},
    {"statistics", "carrier,period,value,unit\nelectricity,2024,1,MWh\n", [](const auto& s) { return s.statistics.size(); }},
    {"ledger", "date,account,amount\n2024-01-31,6602,-12.50\n", [](const auto& s) { return s.ledger.size(); }},
    {"stock", "source,date,value,unit\nGAS,2024-01-01,5,L\n", [](const auto& s) { return s.stock.size(); }},
    {"production", "period,product,value,unit\n2024-01,Pumps,5,pieces\n", [](const auto& s) { return s.production.size(); }},
    {"certificates", "first,last,plant,technology,vintage,value,unit,status\nGO-01,GO-05,P,solar,2024-01,5,MWh,cancelled\n", [](const auto& s) { return s.certificates.size(); }},
    {"credits", "registry,project,serial,vintage,value,status\nVCS,P,S-1,2023,10,retired\n", [](const auto& s) { return s.credits.size(); }},
    {"contracts", "number,kind,party,from,to,delivery,attributes\nK1,ppa,X,2024-01-01,2027-12-31,public-grid,company\n", [](const auto& s) { return s.contracts.size(); }},
    {"equipment", "tag,site,name,kind,rated_kw,status\nB-1,S,Boiler,boiler,120.5,removed\n", [](const auto& s) { return s.equipment.size(); }},
    {"calibrations", "meter,certificate,from,to,class,result\nM,C,2024-01-01,2025-12-31,0.5S,pass\n", [](const auto& s) { return s.calibrations.size(); }},
    {"prior-year", "item,period,value,unit\nproduct:Pumps,2023,5,pieces\n", [](const auto& s) { return s.priorYear.size(); }},
    {"document-review", "item,topic,question,result\nR-1,boundary,Complete?,n/a\n", [](const auto& s) { return s.review.size(); }},
    {"site-visit", "time,place,method,note\n2024-12-11T10:00,Hall,look-up,seen\n", [](const auto& s) { return s.siteNotes.size(); }},
};

TEST(RecordFileTest, everyKindIsRead)
{
    for (const Kind& kind : kKinds) {
        const auto imported = DossierFolder().import(QByteArray(R"({"path": "f.csv", "kind": ")") + kind.kind + R"(", "delimiter": ","})", kind.csv);
        for (const RejectedRow& row : imported.submission.rejected)
            ADD_FAILURE() << kind.kind << ": " << row.reason.english().toStdString();
        EXPECT_EQ(kind.count(imported.submission), 1U) << kind.kind;
        EXPECT_EQ(imported.rows.size(), 1U) << kind.kind;
        EXPECT_EQ(imported.submission.files.at(0).accepted, 1) << kind.kind;
    }
}

std::vector<std::string> notesOf(const ImportedSubmission& imported)
{
    std::vector<std::string> notes;
    for (const ReadingNote& note : imported.submission.notes)
        notes.push_back(QString(QString::number(note.at.row) + note.at.column + u' ' + note.note.english()).toStdString());
    return notes;
}

/// Whatever the language, what was read is said once; the case keeps the contract's word.
TEST(RecordFileTest, yesAndNoInOtherLanguages)
{
    const QByteArray entry = R"({"path": "f.csv", "kind": "invoices", "delimiter": ",", "encoding": "UTF-8"})";
    const auto imported = DossierFolder().import(entry, "number,supplier,source,from,to,value,unit,estimated\n"
                                                        "1,X,EL,2024-01-01,2024-01-31,1,kWh,Ja\n2,X,EL,2024-02-01,2024-02-29,1,kWh,ja\n"
                                                        "3,X,EL,2024-03-01,2024-03-31,1,kWh,नहीं\n4,X,EL,2024-04-01,2024-04-30,1,kWh,vielleicht\n"
                                                        "5,X,EL,2024-05-01,2024-05-31,1,kWh,no\n");
    ASSERT_EQ(imported.submission.invoices.size(), 4U);
    EXPECT_TRUE(imported.submission.invoices[0].estimated && imported.submission.invoices[1].estimated);
    EXPECT_FALSE(imported.submission.invoices[2].estimated || imported.submission.invoices[3].estimated);
    EXPECT_EQ(imported.rows[0].fields.at(QStringLiteral("estimated")).canonical, QStringLiteral("yes"));
    ASSERT_EQ(imported.submission.rejected.size(), 1U);
    EXPECT_EQ(imported.submission.rejected[0].at.row, 5);
    EXPECT_EQ(notesOf(imported), (std::vector<std::string>{"2H “Ja” was read as “yes”", "4H “नहीं” was read as “no”"}));
}

TEST(RecordFileTest, sourcesByTheirNames)
{
    const QByteArray entry = R"({"path": "f.csv", "kind": "reported-activity", "delimiter": ",", "encoding": "UTF-8"})";
    const auto imported = DossierFolder().import(entry, "source,period,value,unit\nEL,2024-01,1,kWh\n power ,2024-02,2,kWh\nPOWER,2024-03,3,kWh\n"
                                                        "Boiler,2024-01,4,kWh\nBoiler 2,2024-01,5,kWh\nel,2024-04,6,kWh\n");
    QStringList sources;
    for (const ActivityRecord& record : imported.submission.activity)
        sources << record.source;
    const QStringList expected{QStringLiteral("EL"), QStringLiteral("EL"), QStringLiteral("EL"), QStringLiteral("GAS"), QStringLiteral("Boiler 2"),
                               QStringLiteral("el")};
    EXPECT_EQ(sources, expected) << "another name, and an id in small letters, stay as they are written";
    EXPECT_EQ(notesOf(imported), (std::vector<std::string>{"3A “power” is the name of the source EL and was read as it",
                                                           "5A “Boiler” is the name of the source GAS and was read as it"}));
}

/// The rows that a case keeps make the same records again: that is how a case is opened.
TEST(RecordFileTest, keptRowsMakeTheSameRecords)
{
    for (const Kind& kind : kKinds) {
        const auto imported = DossierFolder().import(QByteArray(R"({"path": "f.csv", "kind": ")") + kind.kind + R"(", "delimiter": ","})", kind.csv);
        Submission again;
        again.sources = imported.submission.sources;
        again.meters = imported.submission.meters;
        EXPECT_FALSE(accept(imported.rows.at(0), again)) << kind.kind;
        EXPECT_EQ(kind.count(again), 1U) << kind.kind;
    }
}

TEST(RecordFileTest, provenanceAndWrittenForm)
{
    const auto imported = DossierFolder().import(
        R"({"path": "f.csv", "kind": "reported-activity", "delimiter": ";", "decimal": ",", "grouping": ".",
            "columns": {"source": "Quelle", "value": "Menge", "emissions": "D", "period": "Zeitraum"}, "constants": {"unit": "kWh"}})",
        "Quelle;Zeitraum;Menge;Emissionen\nEL;2024-01;1.234,50;0,6\n");
    const ActivityRecord& record = imported.submission.activity.at(0);
    EXPECT_EQ(record.quantity.value, Decimal::of("1234.50"));
    EXPECT_EQ(record.written, QStringLiteral("1.234,50"));
    EXPECT_EQ(record.at, (SourceRef{QStringLiteral("E-001"), {}, 2, QStringLiteral("C")}));
    EXPECT_EQ(record.emissionsAt.column, QStringLiteral("D"));
    EXPECT_EQ(record.emissionsPlaces, 1);
    EXPECT_EQ(imported.rows.at(0).fields.at(QStringLiteral("unit")).column, QString());
}

TEST(RecordFileTest, registersAreInUniversalTime)
{
    const auto imported = DossierFolder().import(R"({"path": "f.csv", "kind": "meter-registers", "delimiter": ",", "date_format": "d.M.yyyy H:mm"})",
                                                 "time,meter,reading\n1.7.2024 0:00,M,5\n");
    EXPECT_EQ(imported.submission.registers.at(0).time, utc("2024-07-01T00:00:00+02:00"));
    EXPECT_EQ(imported.submission.registers.at(0).unit, Unit::kWh());
    EXPECT_EQ(imported.rows.at(0).fields.at(QStringLiteral("time")).canonical, QStringLiteral("2024-06-30T22:00:00Z"));
}

TEST(RecordFileTest, wideMonthsMakeOneRecordAFilledCell)
{
    const auto imported = DossierFolder().import(
        R"({"path": "f.csv", "kind": "reported-activity", "layout": "wide", "delimiter": ",", "header_row": 2,
            "columns": {"source": "Source", "unit": "Unit", "values": {"1月": "2024-01", "2月": "2024-02"}}})",
        QByteArray("Activity data 2024,,,\nSource,Unit,1月,2月\nEL,kWh,10,\nGAS,m3,3,4.5\nNote: figures from the meter,,,\nTotal,,13,4.5\n"));
    const Submission& submission = imported.submission;
    ASSERT_EQ(submission.activity.size(), 3U);
    EXPECT_EQ(submission.activity[2].period, Period::month(2024, 2));
    EXPECT_EQ(submission.activity[2].at.column, QStringLiteral("D"));
    EXPECT_EQ(submission.files[0].rows, 4);
    ASSERT_EQ(submission.rejected.size(), 3U) << "the remark once, each value of the total";
    EXPECT_EQ(submission.rejected[0].at.row, 5);
    EXPECT_EQ(submission.rejected[1].at.row, 6);
}

TEST(RecordFileTest, rowsBelowTheRangeAreOutside)
{
    const auto imported = DossierFolder().import(R"({"path": "f.csv", "kind": "stock", "delimiter": ",", "range": "B2:E3"})",
                                                 "x,Title\n1,source,date,value,unit\n2,GAS,2024-01-01,5,L\n3,total,,5,\n");
    EXPECT_EQ(imported.submission.stock.size(), 1U);
    EXPECT_TRUE(imported.submission.rejected.empty());
}

TEST(RecordFileTest, lettersWhereThereAreNoHeadings)
{
    const auto imported = DossierFolder().import(
        R"({"path": "f.csv", "kind": "stock", "delimiter": ",", "header_row": 0,
            "columns": {"source": "A", "date": "B", "value": "C"}, "constants": {"unit": "L"}})",
        "GAS,2024-01-01,5\nGAS,2024-02-01,6\n");
    EXPECT_EQ(imported.submission.stock.size(), 2U);
}

TEST(RecordFileTest, firstsOfMonthsAreMonths)
{
    const auto imported = DossierFolder().import(R"({"path": "f.csv", "kind": "statistics", "delimiter": ","})",
                                                 "source,period,value,unit\nEL,2024-01-01,5,kWh\nEL,2024-02-01,6,kWh\n");
    EXPECT_EQ(imported.submission.statistics.at(1).period, Period::month(2024, 2));
    EXPECT_FALSE(imported.submission.notes.empty());
    const auto days = DossierFolder().import(R"({"path": "f.csv", "kind": "statistics", "delimiter": ","})",
                                             "source,period,value,unit\nEL,2024-01-01,5,kWh\nEL,2024-01-02,6,kWh\n");
    EXPECT_EQ(days.submission.statistics.at(0).period, Period::day(QDate(2024, 1, 1)));
}

TEST(RecordFileTest, monthsInTheFormatOfTheFile)
{
    const auto imported = DossierFolder().import(R"({"path": "f.csv", "kind": "production", "delimiter": ",", "date_format": "yyyy年M月"})",
                                                 QByteArray("period,product,value,unit\n2024年3月,泵,5,台\n2024,泵,60,台\n"));
    EXPECT_EQ(imported.submission.production.at(0).period, Period::month(2024, 3));
    EXPECT_EQ(imported.submission.production.at(1).period, Period::year(2024));
    EXPECT_EQ(imported.submission.production.at(0).quantity.unit.symbol(), QStringLiteral("台"));
}

struct Refusal {
    const char* entry; ///< keys behind path and kind
    const char* csv;
    const char* words;
    const char* column;
};

TEST(RecordFileTest, filesThatAreRefused)
{
    const Refusal cases[] = {
        {"", "source,date,value,unit\nGAS,2024-01-01,\"1,234\",L\nGAS,2024-01-02,\"5,678\",L\n", "", "C"},
        {"", "source,date,value,unit\nGAS,01/02/2024,5,L\nGAS,03/04/2024,6,L\n", "", "B"},
        {"", "source,date,value\nGAS,2024-01-01,5\n", "“unit”", ""},
        {R"(, "columns": {"unit": "Einheit"})", "source,date,value,unit\nGAS,2024-01-01,5,L\n", "Einheit", ""},
        {R"(, "columns": {"unit": "bis"})", "source,date,value,unit\nGAS,2024-01-01,5,L\n", "source, date, value, unit", ""},
        {"", "source,date,value,unit,value\nGAS,2024-01-01,5,L,6\n", "columns C and E", ""},
        {R"(, "header_row": 9)", "source,date,value,unit\nGAS,2024-01-01,5,L\n", "no headings", ""},
        {R"(, "constants": {"date": "soon"})", "source,value,unit\nGAS,5,L\n", "“date”", ""},
        {R"(, "encoding": "UTF-8")", "source,date,value,unit\nGAS,2024-01-01,5,\xFF\xFE\n", "", ""},
        {R"(, "encoding": "UTF-99")", "source,date,value,unit\nGAS,2024-01-01,5,L\n", "UTF-99", ""},
    };
    for (const Refusal& test : cases) {
        const Error error = DossierFolder().importError(
            QByteArray(R"({"path": "f.csv", "kind": "stock", "delimiter": ",")") + test.entry + "}", test.csv);
        EXPECT_EQ(error.kind, ErrorKind::input) << test.csv;
        EXPECT_EQ(error.place.file, QStringLiteral("f.csv")) << test.csv;
        EXPECT_TRUE(error.line().contains(QString::fromUtf8(test.words))) << error.line().toStdString();
        EXPECT_EQ(error.place.column, QString::fromLatin1(test.column)) << error.line().toStdString();
        EXPECT_FALSE(error.advice.isEmpty()) << test.csv;
    }
}

TEST(RecordFileTest, statedFormatsSettleWhatIsAmbiguous)
{
    const auto numbers = DossierFolder().import(R"({"path": "f.csv", "kind": "stock", "delimiter": ";", "decimal": ".", "grouping": ","})",
                                                "source;date;value;unit\nGAS;2024-01-01;1,234;L\n");
    EXPECT_EQ(numbers.submission.stock.at(0).quantity.value, Decimal(1234));
    const auto dates = DossierFolder().import(R"({"path": "f.csv", "kind": "stock", "delimiter": ";", "date_format": "MM/dd/yyyy"})",
                                              "source;date;value;unit\nGAS;03/04/2024;1;L\n");
    EXPECT_EQ(dates.submission.stock.at(0).date, QDate(2024, 3, 4));
}

/// French and Swiss files group by blanks that look like the one of the space bar.
TEST(RecordFileTest, aStatedBlankStandsForEveryKindOfBlank)
{
    for (const char* stated : {" ", "\u00A0", "\u202F", "\u2009"}) {
        for (const char* written : {" ", "\u00A0", "\u202F", "\u2009"}) {
            const QByteArray entry = QByteArray(R"({"path": "f.csv", "kind": "stock", "delimiter": ";", "decimal": ",", "grouping": ")") + stated + "\"}";
            const QByteArray csv = QByteArray("source;date;value;unit\nGAS;2024-01-01;10") + written + "696,5;L\n";
            const auto imported = DossierFolder().import(entry, csv);
            ASSERT_EQ(imported.submission.stock.size(), 1U) << stated << '|' << written;
            EXPECT_EQ(imported.submission.stock.at(0).quantity.value, Decimal::of("10696.5"));
        }
    }
}

TEST(RecordFileTest, encodingsAreReadAndNoted)
{
    const QByteArray western = "source;date;value;unit\nGAS;2024-01-01;5;L\nK\xFC" "che;2024-01-01;5;L\n";
    const auto given = DossierFolder().import(R"({"path": "f.csv", "kind": "stock", "delimiter": ";", "encoding": "Windows-1252"})", western);
    EXPECT_EQ(given.submission.stock.at(1).source, QStringLiteral("Küche"));
    // 排放源 and 锅炉 in GB18030
    const QByteArray chinese = "\xC5\xC5\xB7\xC5\xD4\xB4,date,value,unit\n\xB9\xF8\xC2\xAF,2024-01-01,5,L\n";
    const auto gb = DossierFolder().import(QByteArray(R"({"path": "f.csv", "kind": "stock", "delimiter": ",", "encoding": "GB18030", "columns": {"source": "排放源"}})"), chinese);
    EXPECT_EQ(gb.submission.stock.at(0).source, QStringLiteral("锅炉"));
    const auto detected = DossierFolder().import(R"({"path": "f.csv", "kind": "stock"})", "source;date;value;unit\nGAS;2024-01-01;5,5;L\n");
    EXPECT_GE(detected.submission.notes.size(), 3U) << "encoding, delimiter, decimal sign";
}

TEST(RecordFileTest, headingsMatchInTheirFoldedForm)
{
    const auto imported = DossierFolder().import(QByteArray(R"json({"path": "f.csv", "kind": "stock", "delimiter": ",", "columns": {"value": "Menge (kg)"}})json"),
                                                 QByteArray("source,date, Ｍenge （kg） ,unit\nGAS,2024-01-01,5,kg\n"));
    EXPECT_EQ(imported.submission.stock.size(), 1U);
}

TEST(RecordFileTest, unitsBehindTheNumberCount)
{
    const QByteArray entry = R"({"path": "f.csv", "kind": "stock", "delimiter": ";", "constants": {"unit": "L"}})";
    const auto imported = DossierFolder().import(entry, "source;date;value\nGAS;2024-01-01;1.234,5 L\nGAS;2024-02-01;7,25\nGAS;2024-03-01;3 kWh\n");
    ASSERT_EQ(imported.submission.stock.size(), 2U);
    EXPECT_EQ(imported.submission.stock[0].quantity.value, Decimal::of("1234.5"));
    EXPECT_EQ(imported.rows[0].fields.at(QStringLiteral("value")).written, QStringLiteral("1.234,5 L"));
    ASSERT_EQ(imported.submission.rejected.size(), 1U);
    EXPECT_EQ(imported.submission.rejected[0].reason.english(), QStringLiteral("The unit in the cell is kWh, the one of the row L"));
}

TEST(RecordFileTest, fixedWidthIsATableToo)
{
    const QByteArray entry = R"({"path": "f.csv", "kind": "stock", "delimiter": "fixed"})";
    const auto imported = DossierFolder().import(entry, "source date       value unit\n------ ---------- ----- ----\nGAS    2024-01-01   5.5 L\nGAS    2024-02-01  12   L\n");
    ASSERT_EQ(imported.submission.stock.size(), 2U);
    EXPECT_EQ(imported.submission.stock[1].quantity.value, Decimal(12));
    EXPECT_EQ(imported.submission.stock[1].at.row, 4);
    DossierFolder().importError(R"({"path": "f.csv", "kind": "stock", "delimiter": "fixes"})", "a\n");
}

} // namespace
} // namespace attest
