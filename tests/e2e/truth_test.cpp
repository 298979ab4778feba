// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/command_line.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace attest::test {
namespace {

QJsonObject readTruth(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList listOf(const QJsonValue& value)
{
    if (value.isString())
        return {value.toString()};
    QStringList list;
    for (const QJsonValue& item : value.toArray())
        list << item.toString();
    return list;
}

/// A case made of dossiers, with its runs.
struct Examined {
    Workplace place;
    QJsonArray discrepancies;
    QJsonArray coverage;
    QJsonObject inventory;
};

void examine(Examined& examined, const QStringList& dossiers)
{
    for (const QString& dossier : dossiers) {
        const Outcome import = attestCli({QStringLiteral("import"), dossier, examined.place.caseFile(), QStringLiteral("--json")});
        ASSERT_EQ(import.exitCode, 0) << qPrintable(import.err);
        for (const QJsonValue& file : import.json()[QStringLiteral("files")].toArray())
            EXPECT_TRUE(file[QStringLiteral("rejected")].toArray().isEmpty()) << qPrintable(file[QStringLiteral("path")].toString());
    }
    const QJsonObject run = attestCli({QStringLiteral("check"), examined.place.caseFile(), QStringLiteral("--json")}).json();
    examined.discrepancies = run[QStringLiteral("discrepancies")].toArray();
    examined.coverage = run[QStringLiteral("coverage")].toArray();
    examined.inventory = attestCli({QStringLiteral("inventory"), examined.place.caseFile(), QStringLiteral("--json")}).json();
}

bool isBuilt(const Examined& examined, const QString& check)
{
    for (const QJsonValue& row : examined.coverage) {
        if (row[QStringLiteral("check")].toString() == check)
            return row[QStringLiteral("result")].toString() != u"not-run";
    }
    return false;
}

/// Any discrepancy by one of the fault's checks that names the fault's source, meter, item … where both do.
QJsonArray finds(const Examined& examined, const QJsonObject& fault)
{
    const QStringList checks = listOf(fault[QStringLiteral("checks")]);
    const QJsonObject subject = fault[QStringLiteral("subject")].toObject();
    QJsonArray result;
    for (const QJsonValue& discrepancy : examined.discrepancies) {
        if (!checks.contains(discrepancy[QStringLiteral("check")].toString()))
            continue;
        const QJsonObject found = discrepancy[QStringLiteral("subject")].toObject();
        bool same = true;
        for (const char* key : {"source", "meter", "item", "number", "plant"}) {
            const QStringList wanted = listOf(subject[QLatin1String(key)]);
            const QString named = found[QLatin1String(key)].toString();
            same = same && (wanted.isEmpty() || named.isEmpty() || wanted.contains(named));
        }
        if (same)
            result.append(discrepancy);
    }
    return result;
}

void expectFaultsFound(const Examined& examined, const QJsonArray& faults)
{
    for (const QJsonValue& value : faults) {
        const QJsonObject fault = value.toObject();
        const QStringList checks = listOf(fault[QStringLiteral("checks")]);
        const bool built = std::any_of(checks.begin(), checks.end(), [&](const QString& check) { return isBuilt(examined, check); });
        if (!built)
            continue;
        const QString name = fault[QStringLiteral("fault")].toString() + u": " + fault[QStringLiteral("detail")].toString();
        const QJsonArray found = finds(examined, fault);
        EXPECT_FALSE(found.isEmpty()) << "not found: " << qPrintable(name);
        const QStringList causes = listOf(fault[QStringLiteral("causes")]);
        bool right = causes.isEmpty() || found.isEmpty();
        for (const QJsonValue& discrepancy : found)
            right = right || causes.contains(discrepancy[QStringLiteral("causes")][0][QStringLiteral("cause")].toString());
        EXPECT_TRUE(right) << "wrong cause: " << qPrintable(name);
    }
}

void expectTotals(const Examined& examined, const QJsonObject& totals)
{
    const QJsonObject computed = examined.inventory[QStringLiteral("totals")].toObject();
    for (const char* view : {"location_tco2e", "market_tco2e"})
        EXPECT_TRUE(listOf(totals[QLatin1String(view)]).contains(computed[QLatin1String(view)].toString()))
            << view << " is " << qPrintable(computed[QLatin1String(view)].toString());
}

TEST(Truth, nothingIsFoundWhereNothingIsWrong)
{
    Examined examined;
    ASSERT_NO_FATAL_FAILURE(examine(examined, {testDossier(QStringLiteral("clean-de/dossier"))}));
    for (const QJsonValue& discrepancy : examined.discrepancies)
        EXPECT_EQ(discrepancy[QStringLiteral("severity")].toString(), u"note") << qPrintable(discrepancy[QStringLiteral("finding")].toString());
    const QJsonObject truth = readTruth(testDossier(QStringLiteral("clean-de/truth.json")));
    expectTotals(examined, truth[QStringLiteral("clean_totals")].toObject());
    const QJsonObject electricity = truth[QStringLiteral("electricity_kwh")].toObject();
    for (auto term = electricity.begin(); term != electricity.end(); ++term)
        EXPECT_EQ(examined.inventory[QStringLiteral("electricity")][term.key()][QStringLiteral("value")].toString(), term.value().toString()) << qPrintable(term.key());
}

TEST(Truth, everyPlantedFaultIsFoundWithItsCause)
{
    Examined examined;
    ASSERT_NO_FATAL_FAILURE(examine(examined, {testDossier(QStringLiteral("faults-cn/dossier"))}));
    const QJsonObject submission = readTruth(testDossier(QStringLiteral("faults-cn/truth.json")))[QStringLiteral("submissions")][0].toObject();
    expectFaultsFound(examined, submission[QStringLiteral("faults")].toArray());
    expectTotals(examined, submission[QStringLiteral("totals")].toObject());
}

TEST(Truth, bothSubmissionsOfTheExampleAreJudgedRight)
{
    const QJsonArray submissions = readTruth(testDossier(QStringLiteral("secco-2024/truth.json")))[QStringLiteral("submissions")].toArray();
    QStringList dossiers;
    for (const QJsonValue& submission : submissions) {
        dossiers << sample(u"secco-2024/" + submission[QStringLiteral("folder")].toString());
        Examined examined;
        ASSERT_NO_FATAL_FAILURE(examine(examined, dossiers));
        expectFaultsFound(examined, submission[QStringLiteral("faults")].toArray());
        expectTotals(examined, submission[QStringLiteral("totals")].toObject());
    }
}

} // namespace
} // namespace attest::test
