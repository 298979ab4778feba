// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <map>

namespace attest {
namespace {

const QString kHelp = QStringLiteral(ATTEST_SOURCE_DIR "/resources/help/");
const QStringList kLanguages{QStringLiteral("de"), QStringLiteral("zh_CN"), QStringLiteral("hi")};

QStringList pagesBelow(const QString& folder)
{
    QStringList pages;
    for (QDirIterator files(folder, {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        pages << QDir(folder).relativeFilePath(files.next());
    pages.sort();
    return pages;
}

QStringList englishPages()
{
    QStringList pages = pagesBelow(kHelp);
    pages.removeIf([](const QString& page) { return kLanguages.contains(page.section(u'/', 0, 0)); });
    return pages;
}

QString read(const QString& page)
{
    QFile file(kHelp + page);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What a page has whatever its language, and how often: headings by level, rows of tables, items, code, and where links lead.
std::map<QString, int> skeleton(const QString& text)
{
    static const QRegularExpression parts(QStringLiteral("^#+(?= )|^\\|(?=.*\\|$)|^\\s*(?:\\*|\\d+\\.)(?= )|`[^`]+`|\\]\\([^)]*\\)|^```.*$|^    \\S.*$"), QRegularExpression::MultilineOption);
    std::map<QString, int> counts;
    for (auto match = parts.globalMatch(text); match.hasNext();)
        ++counts[match.next().captured().simplified()];
    return counts;
}

std::string differences(const std::map<QString, int>& expected, const std::map<QString, int>& found)
{
    QStringList texts;
    const auto compare = [&](const std::map<QString, int>& from, const std::map<QString, int>& to, QStringView what) {
        for (const auto& [part, count] : from) {
            const auto other = to.find(part);
            if (const int there = other == to.end() ? 0 : other->second; there < count)
                texts << what.toString() + part;
        }
    };
    compare(expected, found, u"lacks ");
    compare(found, expected, u"has only here ");
    return texts.join(u"; ").toStdString();
}

TEST(HelpPages, everyLanguageHasTheSamePages)
{
    for (const QString& language : kLanguages)
        EXPECT_EQ(pagesBelow(kHelp + language), englishPages()) << language.toStdString();
}

TEST(HelpPages, translationsHaveTheHeadingsTablesCodeAndLinksOfTheEnglishPage)
{
    for (const QString& page : englishPages()) {
        const auto expected = skeleton(read(page));
        for (const QString& language : kLanguages)
            EXPECT_EQ(differences(expected, skeleton(read(QString(language + u'/' + page)))), "") << language.toStdString() << '/' << page.toStdString();
    }
}

} // namespace
} // namespace attest
