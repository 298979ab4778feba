// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dossier/dossier_folder.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

const QByteArray kEntry = R"({"path": "a/b.csv", "kind": "invoices", "columns": {"number": "No"}, "constants": {"unit": "kWh"}})";
const QByteArray kWide = R"({"path": "w.csv", "kind": "production", "layout": "wide", "columns": {"product": "P", "values": {"Jan": "2024-01"}}})";

QByteArray valid()
{
    return dossierJson(kEntry + "," + kWide);
}

TEST(ParseDossierTest, readsTheWholeHeader)
{
    const auto dossier = parseDossier(valid());
    ASSERT_TRUE(dossier) << dossier.error().line().toStdString();
    const Submission& header = dossier->header;
    EXPECT_EQ(header.revision, 1);
    EXPECT_EQ(header.date, QDate(2025, 2, 18));
    EXPECT_EQ(header.engagement.claim, Claim::carbonNeutral);
    EXPECT_EQ(header.engagement.assurance, Assurance::limited);
    EXPECT_EQ(header.engagement.period, Period::year(2024));
    EXPECT_EQ(header.engagement.materiality.floorTco2e, Decimal::of("0.5"));
    EXPECT_EQ(header.client.sectorCode, QStringLiteral("28.29"));
    EXPECT_EQ(header.team.at(0).role, TeamRole::leadVerifier);
    EXPECT_EQ(*header.sites.at(0).latitude, Decimal::of("51.34"));
    EXPECT_EQ(header.source(QStringLiteral("EL"))->factor->value, Decimal::of("0.363"));
    EXPECT_EQ(header.source(QStringLiteral("GAS"))->status, SourceStatus::nil);
    const Meter& meter = *header.meter(QStringLiteral("M"));
    EXPECT_EQ(meter.multiplier, Decimal(400));
    EXPECT_EQ(meter.registerDigits, 6);
    EXPECT_EQ(meter.parent, QStringLiteral("P"));
    EXPECT_EQ(meter.calibration.at(0).valid, Period(QDate(2023, 6, 1), QDate(2025, 5, 31)));
    EXPECT_EQ(header.meter(QStringLiteral("P"))->unit, Unit::MWh());
    EXPECT_EQ(dossier->json, valid());
}

TEST(ParseDossierTest, readsEntriesAndNumbersThem)
{
    const auto dossier = parseDossier(valid());
    ASSERT_TRUE(dossier);
    ASSERT_EQ(dossier->entries.size(), 2U);
    EXPECT_EQ(dossier->entries[0].id, QStringLiteral("E-001"));
    EXPECT_EQ(dossier->entries[0].columns.at(QStringLiteral("number")), QStringLiteral("No"));
    EXPECT_EQ(dossier->entries[0].headerRow, 1);
    EXPECT_EQ(dossier->entries[1].id, QStringLiteral("E-002"));
    EXPECT_TRUE(dossier->entries[1].wide);
    EXPECT_EQ(dossier->entries[1].values.at(0).second, QStringLiteral("2024-01"));
}

TEST(ParseDossierTest, headingsOfARangeStandInItsFirstRow)
{
    const auto dossier = parseDossier(dossierJson(R"({"path": "a.csv", "kind": "stock", "range": "B4:F40", "sheet": 2})"));
    ASSERT_TRUE(dossier);
    EXPECT_EQ(dossier->entries[0].headerRow, 4);
    EXPECT_EQ(dossier->entries[0].sheet, QStringLiteral("2"));
}

struct Broken {
    const char* find;
    const char* replace;
    const char* path;  ///< JSON path of the error
    const char* words; ///< of what or advice
};

class BrokenDossierTest : public testing::TestWithParam<Broken> {};

TEST_P(BrokenDossierTest, namesThePath)
{
    QByteArray json = valid();
    ASSERT_EQ(json.count(GetParam().find), 1) << "the test must change one place";
    json.replace(GetParam().find, GetParam().replace);
    const auto dossier = parseDossier(json);
    ASSERT_FALSE(dossier);
    EXPECT_EQ(dossier.error().kind, ErrorKind::input);
    EXPECT_EQ(dossier.error().place.jsonPath, QString::fromUtf8(GetParam().path));
    EXPECT_TRUE(dossier.error().line().contains(QString::fromUtf8(GetParam().words))) << dossier.error().line().toStdString();
    EXPECT_FALSE(dossier.error().advice.isEmpty());
}

const Broken kBroken[] = {
    {"attest-dossier/1", "attest-dossier/2", "format", "attest-dossier/1"},
    {"\"format\": \"attest-dossier/1\",", "", "format", "missing"},
    {"\"team\":", "\"teams\":", "teams", "Did you mean “team”"},
    {"\"revision\": 1", "\"revision\": \"1\"", "submission.revision", "whole number"},
    {"\"revision\": 1", "\"revision\": 0", "submission.revision", "whole number"},
    {"\"revision\": 1", "\"revision\": 1.5", "submission.revision", "whole number"},
    {"\"revision\": 1", "\"revision\": 2", "submission.reason", "needs a reason"},
    {"2025-02-18", "18.02.2025", "submission.date", "2024-12-31"},
    {"2025-02-18", "2025-02-30", "submission.date", "not a date"},
    {"\"label\": \"initial\"", "\"label\": true", "submission.label", "not a text"},
    {"carbon-neutral", "carbon-neutrall", "engagement.claim", "Did you mean “carbon-neutral”"},
    {"\"claim\": \"carbon-neutral\",", "", "engagement.claim", "missing"},
    {"\"to\": \"2024-12-31\"", "\"to\": \"2023-12-31\"", "engagement.period.to", "ends before"},
    {"\"to\": \"2024-12-31\"", "\"too\": \"2024-12-31\"", "engagement.period.too", "Allowed are: from, to"},
    {"Europe/Berlin", "Europe/Leipzig", "engagement.timezone", "IANA"},
    {"\"limited\"", "\"partial\"", "engagement.assurance", "reasonable, limited"},
    {"\"percent\": \"5\"", "\"percent\": 5", "engagement.materiality.percent", "quotation marks"},
    {"\"percent\": \"5\"", "\"percent\": \"5 %\"", "engagement.materiality.percent", "not a decimal number"},
    {"\"percent\": \"5\"", "\"percent\": \"120\"", "engagement.materiality.percent", "not between 0 and 100"},
    {"\"floor_tco2e\": \"0.5\"", "\"floor_tco2e\": \"-1\"", "engagement.materiality.floor_tco2e", "negative"},
    {"\"accounting\":", "\"acounting\":", "engagement.criteria.acounting", "Did you mean “accounting”"},
    {"{\"scheme\": \"NACE\", \"code\": \"28.29\"}", "\"NACE\"", "client.sector", "not an object"},
    {"\"role\": \"lead-verifier\"", "\"role\": \"boss\"", "team[0].role", "independent-reviewer"},
    {"\"country\": \"DE\"", "\"country\": \"Germany\"", "sites[0].country", "ISO 3166"},
    {"\"51.34\"", "51.34", "sites[0].latitude", "quotation marks"},
    {"\"51.34\"", "\"91\"", "sites[0].latitude", "-90"},
    {"\"latitude\":", "\"lattitude\":", "sites[0].lattitude", "Did you mean “latitude”"},
    {"\"id\": \"GAS\"", "\"id\": \"EL\"", "sources[1].id", "given twice"},
    {"\"id\": \"GAS\", ", "", "sources[1].id", "missing"},
    {"\"id\": \"GAS\", \"site\": \"S\"", "\"id\": \"GAS\", \"site\": \"X\"", "sources[1].site", "not in this dossier"},
    {"stationary-combustion", "combustion", "sources[1].category", "mobile-combustion"},
    {"\"status\": \"nil\"", "\"status\": \"zero\"", "sources[1].status", "excluded"},
    {"tCO2/MWh", "tCO2", "sources[0].factor.unit", "tCO2/MWh"},
    {"\"0.363\"", "0.363", "sources[0].factor.value", "quotation marks"},
    {"grid-import", "import", "meters[0].measures", "grid-export"},
    {"\"parent\": \"P\"", "\"parent\": \"Q\"", "meters[0].parent", "not in this dossier"},
    {"\"parent\": \"P\"", "\"parent\": \"M\"", "meters[0].parent", "sub-meter of itself"},
    {"\"unit\": \"MWh\"}", "\"unit\": \"MW·\"}", "meters[1].unit", "Unknown unit"},
    {"\"multiplier\": \"400\"", "\"multiplier\": 400", "meters[0].multiplier", "quotation marks"},
    {"\"multiplier\": \"400\"", "\"multiplier\": \"0\"", "meters[0].multiplier", "greater than zero"},
    {"\"register_digits\": 6", "\"register_digits\": \"6\"", "meters[0].register_digits", "without quotation marks"},
    {"\"to\": \"2025-05-31\"", "\"to\": \"2025-05-32\"", "meters[0].calibration[0].to", "not a date"},
    {"\"certificate\": \"C1\", ", "", "meters[0].calibration[0].certificate", "missing"},
    {"\"files\": [", "\"files\": [4,", "files[0]", "not an object"},
    {"\"path\": \"a/b.csv\"", "\"path\": \"../b.csv\"", "files[0].path", "may leave"},
    {"\"path\": \"a/b.csv\"", "\"path\": \"a/../../b.csv\"", "files[0].path", "may leave"},
    {"\"path\": \"a/b.csv\"", "\"path\": \"/etc/passwd\"", "files[0].path", "may leave"},
    {"\"path\": \"a/b.csv\"", "\"path\": \"C:/b.csv\"", "files[0].path", "may leave"},
    {"\"path\": \"a/b.csv\"", "\"path\": \"a\\\\b.csv\"", "files[0].path", "may leave"},
    {"\"path\": \"a/b.csv\"", "\"path\": \"a//b.csv\"", "files[0].path", "empty part"},
    {"\"path\": \"a/b.csv\"", "\"path\": \" \"", "files[0].path", "empty"},
    {"\"kind\": \"invoices\"", "\"kind\": \"invoice\"", "files[0].kind", "Did you mean “invoices”"},
    {"\"number\": \"No\"", "\"nummber\": \"No\"", "files[0].columns.nummber", "Did you mean “number”"},
    {"\"number\": \"No\"", "\"number\": 3", "files[0].columns.number", "quotation marks"},
    {"\"number\": \"No\"", "\"values\": {}", "files[0].columns.values", "Unknown key"},
    {"\"constants\": {\"unit\"", "\"constants\": {\"unitt\"", "files[0].constants.unitt", "Did you mean “unit”"},
    {"\"constants\": {\"unit\": \"kWh\"", "\"constants\": {\"number\": \"1\"", "files[0].constants.number", "column as well"},
    {"\"kind\": \"invoices\"", "\"kind\": \"invoices\", \"layout\": \"wide\"", "files[0].layout", "no wide layout"},
    {"\"kind\": \"invoices\"", "\"kind\": \"invoices\", \"decimal\": \";\"", "files[0].decimal", "Unknown word"},
    {"\"kind\": \"invoices\"", "\"kind\": \"invoices\", \"decimal\": \",\", \"grouping\": \",\"", "files[0].grouping", "the same"},
    {"\"kind\": \"invoices\"", "\"kind\": \"invoices\", \"delimiter\": \"::\"", "files[0].delimiter", "single character"},
    {"\"kind\": \"invoices\"", "\"kind\": \"invoices\", \"range\": \"B4-F40\"", "files[0].range", "B4:F40"},
    {"\"kind\": \"invoices\"", "\"kind\": \"invoices\", \"range\": \"B4:F40\", \"header_row\": 41", "files[0].header_row", "behind"},
    {"\"kind\": \"invoices\"", "\"kind\": \"invoices\", \"header_row\": -1", "files[0].header_row", "whole number"},
    {"\"kind\": \"invoices\"", "\"kind\": \"invoices\", \"stamp\": \"middle\"", "files[0].stamp", "start, end"},
    {"\"kind\": \"invoices\"", "\"kind\": \"invoices\", \"timezone\": \"CEST+2\"", "files[0].timezone", "IANA"},
    {"\"kind\": \"invoices\"", "\"kind\": \"invoices\", \"id\": \"E-002\"", "files[1].id", "given twice"},
    {"{\"Jan\": \"2024-01\"}", "{\"Jan\": \"January\"}", "files[1].columns.values.Jan", "not a period"},
    {", \"values\": {\"Jan\": \"2024-01\"}", "", "files[1].columns.values", "missing"},
};

INSTANTIATE_TEST_SUITE_P(All, BrokenDossierTest, testing::ValuesIn(kBroken));

TEST(ParseDossierTest, aMeterMayNameASourceOutsideTheBoundary)
{
    QByteArray json = valid();
    json.replace("\"source\": \"EL\"", "\"source\": \"EL2\"");
    const auto dossier = parseDossier(json);
    ASSERT_TRUE(dossier) << dossier.error().line().toStdString();
    EXPECT_EQ(dossier->header.meters.front().source, u"EL2");
}

TEST(ParseDossierTest, dateFormatWithoutYearIsRefused)
{
    const auto dossier = parseDossier(dossierJson(R"({"path": "a.csv", "kind": "ledger", "date_format": "dd.MM."})"));
    ASSERT_FALSE(dossier);
    EXPECT_EQ(dossier.error().place.jsonPath, QStringLiteral("files[0].date_format"));
}

TEST(ParseDossierTest, syntaxErrorsHaveLineAndColumn)
{
    const auto dossier = parseDossier("{\n  \"format\": \"attest-dossier/1\",\n  oops\n}");
    ASSERT_FALSE(dossier);
    EXPECT_TRUE(dossier.error().line().contains(QStringLiteral("line 3, column"))) << dossier.error().line().toStdString();
}

TEST(ParseDossierTest, rootMustBeAnObject)
{
    EXPECT_FALSE(parseDossier("[]"));
    EXPECT_FALSE(parseDossier(""));
    EXPECT_FALSE(parseDossier(QByteArray(5000, '[')));
}

TEST(ParseDossierTest, sizesAreBounded)
{
    EXPECT_FALSE(parseDossier(valid() + QByteArray(16 * 1024 * 1024, ' ')));
    QByteArray many;
    for (int i = 0; i < 10'001; ++i)
        many += (i == 0 ? "" : ",") + QByteArray(R"({"path": "p.pdf", "kind": "evidence"})");
    const auto dossier = parseDossier(dossierJson(many));
    ASSERT_FALSE(dossier);
    EXPECT_EQ(dossier.error().place.jsonPath, QStringLiteral("files"));
}

} // namespace
} // namespace attest
