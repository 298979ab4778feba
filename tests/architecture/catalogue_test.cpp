// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/check.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace attest {
namespace {

/// The ids of checks.md, in its order: a contract.
const char* const kContract[] = {
    "annual-vs-months", "recalculation", "totals-consistency", "rounding-before-sum", "factor-vs-library", "unit-factor",
    "digit-pattern", "misclassified-origin", "sign", "biomass-separate",
    "meter-vs-reported", "invoice-vs-reported", "meter-vs-invoice", "statistics-vs-reported", "ledger-vs-invoice",
    "stock-balance", "rated-load", "second-source",
    "site-balance", "pv-balance", "export-vs-settlement", "submeter-sum",
    "series-gap", "series-duplicate", "series-order", "series-daylight-saving", "series-stuck", "series-spike",
    "series-negative", "series-level-shift", "register-continuity", "register-backward", "multiplier", "copied-series",
    "pv-night", "pv-above-nameplate", "pv-above-clear-sky", "pv-specific-yield", "pv-claim-grid-import", "pv-hourly-match",
    "pv-ownership", "pv-delivery", "self-use-records",
    "certificate-duplicate", "certificate-status", "certificate-vintage", "certificate-coverage", "certificate-plant", "credit-quality",
    "invoice-duplicate", "invoice-period", "invoice-estimated", "document-order", "calibration-validity", "review-open", "evidence-missing",
    "source-completeness", "equipment-without-source", "meter-without-source", "refrigerant-charge",
    "site-reading", "site-contradiction", "site-unanswered",
    "year-on-year", "intensity", "month-profile", "prior-findings",
    "undocumented-change", "sample-size", "coverage",
};

QString read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString fileNameOf(const CheckDefinition& check)
{
    return QString(QLatin1String(check.id)).replace(u'-', u'_');
}

bool existsBelow(const QString& folder, const QString& name)
{
    QDirIterator files(QStringLiteral(ATTEST_SOURCE_DIR "/") + folder, {name}, QDir::Files, QDirIterator::Subdirectories);
    return files.hasNext();
}

TEST(Catalogue, hasEveryIdOfTheContractInItsOrder)
{
    QStringList ids;
    for (const CheckDefinition* check : catalogue())
        ids << QLatin1String(check->id);
    QStringList contract;
    for (const char* id : kContract)
        contract << QLatin1String(id);
    EXPECT_EQ(ids, contract);
}

TEST(Catalogue, everyCheckHasItsFileItsTestsAndItsPage)
{
    static const char* const kHeadings[] = {"## What it compares", "## Why", "## Rule", "## Example", "## What to do", "## Source"};
    for (const CheckDefinition* check : catalogue()) {
        EXPECT_TRUE(existsBelow(QStringLiteral("core/checks"), fileNameOf(*check) + u".cpp")) << check->id;
        EXPECT_TRUE(existsBelow(QStringLiteral("tests/core/checks"), fileNameOf(*check) + u"_test.cpp")) << check->id;
        const QString page = read(QStringLiteral(ATTEST_SOURCE_DIR "/resources/help/checks/") + QLatin1String(check->id) + u".md");
        EXPECT_TRUE(page.startsWith(u"# " + QLatin1String(check->id))) << check->id;
        qsizetype last = 0;
        for (const char* heading : kHeadings) {
            const qsizetype at = page.indexOf(QLatin1String(heading));
            EXPECT_GT(at, last) << check->id << " lacks, or has in another order, " << heading;
            last = at;
        }
    }
}

TEST(Catalogue, everyParameterHasItsReason)
{
    for (const CheckDefinition* check : catalogue()) {
        for (const CheckParameter& parameter : check->parameters)
            EXPECT_FALSE(parameter.reason.isEmpty()) << check->id << '.' << parameter.name;
    }
}

} // namespace
} // namespace attest
