// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/case_view.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <map>

namespace attest {
namespace {

std::map<QString, QString> sources()
{
    std::map<QString, QString> files;
    QDirIterator found(QStringLiteral(ATTEST_SOURCE_DIR "/core/checks"), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile file(found.next());
        if (file.open(QIODevice::ReadOnly))
            files[file.fileName()] = QString::fromUtf8(file.readAll());
    }
    return files;
}

const QRegularExpression& definition()
{
    static const QRegularExpression pattern(QStringLiteral("const CheckDefinition (k\\w+)\\{\\s*\"([\\w-]+)\""));
    return pattern;
}

bool sees(const QString& check, const QString& other)
{
    Snapshot snapshot;
    snapshot.parameters[QString(other + u".any")] = {};
    return !seenBy(check, 0, snapshot).parameters.empty();
}

// A run gives a check its own parameters; one of another check would always be the catalogue's, whatever the case says.
TEST(CheckInputs, everyParameterThatACheckReadsIsInItsView)
{
    const auto files = sources();
    std::map<QString, QString> ids;
    for (const auto& [path, text] : files) {
        auto all = definition().globalMatch(text);
        while (all.hasNext()) {
            const auto one = all.next();
            ids[one.captured(1)] = one.captured(2);
        }
    }
    EXPECT_GT(ids.size(), 60U);
    const QRegularExpression reading(QStringLiteral("(?:parameter|toleranceFor)\\((?:\\w+, )?(k\\w+)\\.id"));
    for (const auto& [path, text] : files) {
        const auto own = definition().match(text);
        auto all = reading.globalMatch(text);
        while (own.hasMatch() && all.hasNext()) {
            const QString other = all.next().captured(1);
            EXPECT_TRUE(sees(own.captured(2), ids[other])) << qPrintable(path) << " reads a parameter of " << qPrintable(other);
        }
    }
}

TEST(CheckInputs, aCheckSeesNoParametersButItsOwn)
{
    EXPECT_TRUE(sees(QStringLiteral("stock-balance"), QStringLiteral("stock-balance")));
    EXPECT_FALSE(sees(QStringLiteral("stock-balance"), QStringLiteral("stock")));
    EXPECT_FALSE(sees(QStringLiteral("stock"), QStringLiteral("stock-balance")));
    EXPECT_FALSE(sees(QStringLiteral("meter-vs-reported"), QStringLiteral("invoice-vs-reported")));
}

} // namespace
} // namespace attest
