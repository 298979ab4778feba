// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/people_words.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

TEST(PeopleWordsTest, namesOfSourcesMustBeClear)
{
    std::vector<Source> sources(5);
    const char* const ids[] = {"A", "B", "C", "D", "E"};
    const char* const names[] = {"Kühlhaus  Nord", "Boiler", "boiler", "A", ""};
    for (std::size_t i = 0; i < sources.size(); ++i) {
        sources[i].id = QLatin1String(ids[i]);
        sources[i].name = QString::fromUtf8(names[i]);
    }
    const SourceNames found(sources);
    EXPECT_EQ(found.idOf(QStringLiteral(" KU\u0308HLHAUS nord")), QStringLiteral("A")) << "a composed letter, case and blanks do not matter";
    EXPECT_TRUE(found.idOf(QStringLiteral("Boiler")).isEmpty()) << "two have it";
    EXPECT_TRUE(found.idOf(QStringLiteral("A")).isEmpty()) << "the id of another source";
    EXPECT_TRUE(found.idOf(QString()).isEmpty());
    EXPECT_TRUE(found.idOf(QStringLiteral("Kühlhaus")).isEmpty()) << "half a name";
}

TEST(PeopleWordsTest, wordsOfOtherMeaningsAreNone)
{
    for (const char* word : {"", "0", "1", "x", "maybe", "yes no", "estimated"})
        EXPECT_FALSE(yesNoOf(QString::fromUtf8(word))) << word;
    for (const char* word : {"", "A", "ok", "yes", "valid", "有"})
        EXPECT_FALSE(qualityOf(QString::fromUtf8(word))) << word;
}

} // namespace
} // namespace attest
