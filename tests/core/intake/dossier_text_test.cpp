// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/dossier_text.h"

#include "core/dossier/json_object.h"
#include "core/intake/boundary_json.h"
#include "core/intake/json_text.h"
#include "tests/core/intake/intake_case.h"

#include <QFile>

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const QByteArray kHandWritten = R"({
  "format": "attest-dossier/1",
  "files": [ {"path": "a.csv", "kind": "stock"}, {"path": "b.csv", "kind": "ledger"}, {"path": "c.pdf", "kind": "evidence", "id": "X"} ],
  "sites": [ {"id": "S", "name": "Söüß", "latitude": "51.340"} ],
  "engagement": {"claim": "ghg-statement", "period": {"from": "2024-01-01", "to": "2024-12-31"}, "timezone": "Asia/Kolkata"} })";

QJsonObject objectOf(const QByteArray& json) { return *parseJsonObject(json); }

QStringList ids(const Dossier& dossier)
{
    QStringList all;
    for (const FileEntry& entry : dossier.entries)
        all << entry.id + u' ' + entry.path;
    return all;
}

TEST(NewDossier, holdsEverythingOfTheForm)
{
    const CaseBasics form = basics();
    const auto json = newDossier(form);
    ASSERT_TRUE(json) << json.error().line().toStdString();
    const Submission header = parseDossier(*json)->header;
    EXPECT_EQ(header.revision, 1);
    EXPECT_EQ(header.date, QDate(2025, 2, 18));
    EXPECT_EQ(toJson(header.engagement), toJson(form.engagement));
    EXPECT_EQ(header.engagement.materiality.floorTco2e.text(), QStringLiteral("0.50"));
    EXPECT_EQ(header.client.localName, QStringLiteral("客户"));
    EXPECT_EQ(header.client.sectorCode, QStringLiteral("28.29"));
    ASSERT_EQ(header.sources.size(), 2u);
    EXPECT_EQ(header.sources[0].factor->unit.numerator, Unit::tCO2e());
    EXPECT_EQ(header.sources[0].factor->unit.denominator, Unit::MWh());
    EXPECT_EQ(header.sources[1].status, SourceStatus::nil);
    EXPECT_EQ(header.sources[1].evidence, QStringLiteral("nil.pdf"));
    ASSERT_EQ(header.meters.size(), 2u);
    EXPECT_EQ(header.meters[0].multiplier.text(), QStringLiteral("400"));
    EXPECT_EQ(header.meters[0].registerDigits, 6);
    EXPECT_EQ(header.meters[0].capacityKwp->text(), QStringLiteral("1.5"));
    EXPECT_EQ(header.meters[0].calibration.at(0).valid.text(), QStringLiteral("2023-06/2025-05"));
    EXPECT_EQ(header.meters[0].calibration.at(0).accuracyClass, QStringLiteral("0.5S"));
    EXPECT_EQ(header.meters[1].unit, Unit::MWh());
    EXPECT_TRUE(parseDossier(*json)->entries.empty());
}

TEST(NewDossier, needsClientSiteAndWhatTheFormatAsksFor)
{
    CaseBasics noClient = basics();
    noClient.client.name = QStringLiteral("  ");
    EXPECT_EQ(newDossier(noClient).error().kind, ErrorKind::usage);
    CaseBasics noSite = basics();
    noSite.sites.clear();
    EXPECT_EQ(newDossier(noSite).error().kind, ErrorKind::usage);
    CaseBasics noZone = basics();
    noZone.engagement.timezone = QStringLiteral("Europe/Berlinn");
    EXPECT_EQ(newDossier(noZone).error().place.jsonPath, QStringLiteral("engagement.timezone"));
    CaseBasics noPeriod = basics();
    noPeriod.engagement.period = {};
    EXPECT_TRUE(newDossier(noPeriod).error().place.jsonPath.startsWith(QStringLiteral("engagement.period")));
}

TEST(EditDossier, addsWithoutRenumberingAndKeepsTheRest)
{
    FileEntry added = entryOf(FileKind::invoices);
    added.id.clear();
    const auto json = editDossier(kHandWritten, {{}, {}, {added, added}, {}, {}, {}});
    ASSERT_TRUE(json) << json.error().line().toStdString();
    EXPECT_EQ(ids(*parseDossier(*json)), (QStringList{QStringLiteral("E-001 a.csv"), QStringLiteral("E-002 b.csv"), QStringLiteral("X c.pdf"),
                                                      QStringLiteral("E-003 f.csv"), QStringLiteral("E-004 f.csv")}));
    QJsonObject before = objectOf(kHandWritten), after = objectOf(*json);
    before.remove(QStringLiteral("files"));
    after.remove(QStringLiteral("files"));
    EXPECT_EQ(before, after);
}

TEST(EditDossier, removingAFileLeavesTheNumbersOfTheOthers)
{
    FileEntry added = entryOf(FileKind::invoices);
    added.id.clear();
    const auto json = editDossier(kHandWritten, {{}, {QStringLiteral("E-001")}, {added}, {}, {}, {}});
    ASSERT_TRUE(json);
    EXPECT_EQ(ids(*parseDossier(*json)), (QStringList{QStringLiteral("E-002 b.csv"), QStringLiteral("X c.pdf"), QStringLiteral("E-003 f.csv")}));
    const auto missing = editDossier(kHandWritten, {{}, {QStringLiteral("E-009")}, {}, {}, {}, {}});
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, ErrorKind::usage);
}

TEST(EditDossier, replacesByIdAndSetsTheSubmission)
{
    FileEntry changed = entryOf(FileKind::ledger);
    changed.id = QStringLiteral("E-002");
    changed.decimal = QStringLiteral(",");
    Site site = parseDossier(kHandWritten)->header.sites.front();
    site.region = QStringLiteral("Sachsen");
    DossierEdit edit{SubmissionHead{2, QStringLiteral("second"), QDate(2025, 3, 1), QStringLiteral("meter exchanged")}, {}, {changed}, {site}, basics().sources, basics().meters};
    const auto json = editDossier(kHandWritten, edit);
    ASSERT_TRUE(json) << json.error().line().toStdString();
    const Dossier dossier = *parseDossier(*json);
    EXPECT_EQ(ids(dossier), (QStringList{QStringLiteral("E-001 a.csv"), QStringLiteral("E-002 f.csv"), QStringLiteral("X c.pdf")}));
    EXPECT_EQ(dossier.entries[1].decimal, QStringLiteral(","));
    EXPECT_EQ(dossier.header.revision, 2);
    EXPECT_EQ(dossier.header.reason, QStringLiteral("meter exchanged"));
    ASSERT_EQ(dossier.header.sites.size(), 1u);
    EXPECT_EQ(dossier.header.sites[0].name, QStringLiteral("Söüß"));
    EXPECT_EQ(dossier.header.sites[0].latitude->text(), QStringLiteral("51.340"));
    EXPECT_EQ(dossier.header.sites[0].region, QStringLiteral("Sachsen"));
    EXPECT_EQ(dossier.header.meters.size(), 2u);
}

TEST(EditDossier, refusesWhatTheFormatRefuses)
{
    EXPECT_FALSE(editDossier("{", {}));
    EXPECT_FALSE(editDossier(QByteArray(kHandWritten).replace("\"sites\"", "\"places\""), {}));
    const auto noReason = editDossier(kHandWritten, {SubmissionHead{2, {}, {}, {}}, {}, {}, {}, {}, {}});
    ASSERT_FALSE(noReason);
    EXPECT_EQ(noReason.error().place.jsonPath, QStringLiteral("submission.reason"));
    FileEntry outside = entryOf(FileKind::stock);
    outside.path = QStringLiteral("../f.csv");
    EXPECT_FALSE(editDossier(kHandWritten, {{}, {}, {outside}, {}, {}, {}}));
}

/// Every entry, source, meter … of real dossiers written again is the same.
TEST(EditDossier, writesRealDossiersAgain)
{
    for (const char* name : {"clean-de", "faults-cn"}) {
        QFile file(QStringLiteral(ATTEST_TEST_DATA "/dossiers/%1/dossier/dossier.json").arg(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        const QByteArray json = file.readAll();
        const Dossier before = *parseDossier(json);
        const Submission& header = before.header;
        const auto written = editDossier(json, {{}, {}, before.entries, header.sites, header.sources, header.meters});
        ASSERT_TRUE(written) << written.error().line().toStdString();
        const Dossier after = *parseDossier(*written);
        ASSERT_EQ(after.entries.size(), before.entries.size());
        for (std::size_t i = 0; i < after.entries.size(); ++i)
            EXPECT_EQ(toJson(after.entries[i]), toJson(before.entries[i])) << name;
        for (std::size_t i = 0; i < header.meters.size(); ++i)
            EXPECT_EQ(toJson(after.header.meters.at(i)), toJson(header.meters[i])) << name;
        for (std::size_t i = 0; i < header.sources.size(); ++i)
            EXPECT_EQ(toJson(after.header.sources.at(i)), toJson(header.sources[i])) << name;
        EXPECT_GT(before.entries.size(), 5u) << name;
    }
}

TEST(JsonText, isTheSameDocumentInTheOrderOfTheFormat)
{
    const QJsonObject object = objectOf(kHandWritten);
    const QByteArray text = jsonText(object);
    EXPECT_EQ(objectOf(text), object);
    EXPECT_LT(text.indexOf("\"format\""), text.indexOf("\"engagement\""));
    EXPECT_LT(text.indexOf("\"sites\""), text.indexOf("\"files\""));
    EXPECT_EQ(jsonText({}), "{}\n");
}

} // namespace
} // namespace attest::test
