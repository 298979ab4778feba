// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/run.h"
#include "core/dossier/dossier.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace attest::test {
namespace {

const QString kFolder = QStringLiteral(ATTEST_TEST_DATA "/real_files/");

/// A row of verdicts.csv: what is reported of an excerpt, or what should be and is not.
struct Verdict {
    QString excerpt;
    QString discrepancy; ///< "meter check from until"
    QString verdict;
    QString note;
};

std::vector<Verdict> readVerdicts()
{
    QFile file(kFolder + u"verdicts.csv");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Verdict> verdicts;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        QStringList cells = line.split(u';');
        if (cells.size() != 8)
            ADD_FAILURE() << "eight cells: " << qPrintable(line);
        cells.resize(8);
        verdicts.push_back({cells[0], QStringList(cells.mid(1, 4)).join(u' '), cells[5], cells[7]});
    }
    return verdicts;
}

/// Of one excerpt, in the order of the alphabet.
QStringList listed(const QString& excerpt, bool asFound)
{
    QStringList lines;
    for (const Verdict& verdict : readVerdicts()) {
        if (verdict.excerpt == excerpt && (verdict.verdict != u"missed") == asFound)
            lines << verdict.discrepancy;
    }
    lines.sort();
    return lines;
}

QStringList excerpts()
{
    return QDir(kFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

/// What reads intervals and register readings; the other checks need a declaration, and an excerpt has none.
std::vector<const CheckDefinition*> checksOfMeters()
{
    std::vector<const CheckDefinition*> checks;
    std::copy_if(catalogue().begin(), catalogue().end(), std::back_inserter(checks), [](const CheckDefinition* check) { return check->group == CheckGroup::series; });
    for (const char* id : {"pv-night", "pv-above-nameplate", "pv-above-clear-sky"})
        checks.push_back(findCheck(QLatin1String(id)));
    return checks;
}

QString lineOf(const Discrepancy& found)
{
    const Period& period = found.subject.period;
    return QStringList{found.subject.meter, found.check, period.from().toString(Qt::ISODate), period.to().toString(Qt::ISODate)}.join(u' ');
}

/// What the checks of meters report, as listed().
QStringList reported(const Submission& excerpt)
{
    static const auto library = FactorLibrary::builtIn();
    Snapshot snapshot;
    snapshot.submissions.push_back(std::make_shared<const Submission>(excerpt));
    const Quantities quantities = workOut(excerpt);
    const Inventory inventory = takeInventory(excerpt, quantities, *library);
    const std::vector<MeterValues> series = meterValues(excerpt);
    const Materiality materiality = materialityOf(excerpt, quantities, inventory, *library);
    RunOptions options;
    options.checks = checksOfMeters();
    NoProgress progress;
    const auto run = runChecks({snapshot, excerpt, nullptr, quantities, inventory, series, nullptr, nullptr, *library, materiality}, options, progress);
    if (!run) {
        ADD_FAILURE() << qPrintable(run.error().line());
        return {};
    }
    QStringList lines;
    for (const Discrepancy& found : run->discrepancies)
        lines << lineOf(found);
    lines.sort();
    return lines;
}

std::vector<std::string> names()
{
    std::vector<std::string> names;
    for (const QString& excerpt : excerpts())
        names.push_back(excerpt.toStdString());
    return names;
}

class RealFile : public testing::TestWithParam<std::string> {};

TEST_P(RealFile, givesWhatTheTableLists)
{
    const QString excerpt = QString::fromStdString(GetParam());
    NoProgress progress;
    const auto imported = readDossier(kFolder + excerpt, progress);
    ASSERT_TRUE(imported) << qPrintable(imported.error().line());
    EXPECT_TRUE(imported->unread.empty());
    const QStringList found = reported(*completed(*imported));
    EXPECT_EQ(found.join(u'\n').toStdString(), listed(excerpt, true).join(u'\n').toStdString());
    for (const QString& missed : listed(excerpt, false))
        EXPECT_FALSE(found.contains(missed)) << "no longer missed: " << qPrintable(missed);
}

INSTANTIATE_TEST_SUITE_P(Excerpts, RealFile, testing::ValuesIn(names()), [](const auto& test) { return test.param; });

TEST(RealFiles, theTableIsSound)
{
    const std::vector<Verdict> verdicts = readVerdicts();
    EXPECT_GE(verdicts.size(), 30U);
    const QStringList folders = excerpts();
    EXPECT_GE(folders.size(), 15);
    const std::set<QString> kinds{QStringLiteral("true"), QStringLiteral("arguable"), QStringLiteral("false"), QStringLiteral("missed")};
    for (const Verdict& verdict : verdicts) {
        EXPECT_TRUE(folders.contains(verdict.excerpt)) << qPrintable(verdict.excerpt);
        EXPECT_TRUE(kinds.count(verdict.verdict)) << qPrintable(verdict.verdict);
        EXPECT_FALSE(verdict.note.isEmpty()) << qPrintable(verdict.discrepancy);
    }
}

TEST(RealFiles, theirSourcesAreNamed)
{
    QFile file(kFolder + u"SOURCES.md");
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString sources = QString::fromUtf8(file.readAll());
    for (const QString& excerpt : excerpts())
        EXPECT_TRUE(sources.contains(u'`' + excerpt + u'`')) << qPrintable(excerpt);
}

} // namespace
} // namespace attest::test
