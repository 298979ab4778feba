// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/profile.h"

#include "core/intake/entry_json.h"
#include "tests/core/intake/intake_case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace attest::test {
namespace {

ReadingProfile profile(const QString& name, const QStringList& headings = {QStringLiteral("Zeit"), QStringLiteral("Zähler"), QStringLiteral("Wert")})
{
    FileEntry entry = entryOf(FileKind::meterIntervals);
    entry.path.clear();
    entry.id.clear();
    entry.decimal = QStringLiteral(",");
    entry.grouping = QString();
    entry.stampIsEnd = true;
    entry.columns = {{QStringLiteral("time"), QStringLiteral("Zeit")}, {QStringLiteral("meter"), QStringLiteral("Zähler")}, {QStringLiteral("value"), QStringLiteral("C")}};
    return {name, headings, entry};
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QStringList namesOf(const std::vector<ReadingProfile>& profiles)
{
    QStringList names;
    for (const ReadingProfile& one : profiles)
        names << one.name;
    return names;
}

class Library : public testing::Test {
protected:
    QTemporaryDir folder;
    QString path() const { return folder.filePath(QStringLiteral("profiles")); }
    ProfileLibrary library{path()};
};

TEST_F(Library, keepsProfilesAsTheyWere)
{
    EXPECT_TRUE(library.list().profiles.empty());
    ASSERT_TRUE(library.save(profile(QStringLiteral("Netz/Süd: ..\\x 电"))));
    ASSERT_TRUE(library.save(profile(QStringLiteral("alpha"))));
    const auto listing = library.list();
    EXPECT_TRUE(listing.problems.empty());
    EXPECT_EQ(namesOf(listing.profiles), (QStringList{QStringLiteral("alpha"), QStringLiteral("Netz/Süd: ..\\x 电")}));
    EXPECT_EQ(toJson(listing.profiles[1].entry), toJson(profile({}).entry));
    EXPECT_EQ(listing.profiles[1].headings, profile({}).headings);
    EXPECT_EQ(QDir(path()).entryList(QDir::Files).size(), 2);
}

TEST_F(Library, aNameIsThereOnceWhateverItsCase)
{
    ASSERT_TRUE(library.save(profile(QStringLiteral("Alpha"))));
    write(QDir(path()).filePath(QStringLiteral("copied") + kProfileSuffix), *profileText(profile(QStringLiteral("ALPHA"))));
    EXPECT_EQ(library.list().profiles.size(), 1u);
    EXPECT_EQ(library.list().problems.size(), 1u);
    ReadingProfile changed = profile(QStringLiteral("alpha"));
    changed.entry.stampIsEnd = false;
    ASSERT_TRUE(library.save(changed));
    const auto listing = library.list();
    ASSERT_EQ(listing.profiles.size(), 1u);
    EXPECT_TRUE(listing.problems.empty());
    EXPECT_FALSE(listing.profiles[0].entry.stampIsEnd);
}

TEST_F(Library, removesByName)
{
    ASSERT_TRUE(library.save(profile(QStringLiteral("alpha"))));
    EXPECT_EQ(library.remove(QStringLiteral("beta")).error().kind, ErrorKind::usage);
    ASSERT_TRUE(library.remove(QStringLiteral("ALPHA")));
    EXPECT_TRUE(library.list().profiles.empty());
    EXPECT_TRUE(QDir(path()).entryList(QDir::Files).isEmpty());
}

TEST_F(Library, brokenFilesAreReportedAndLeftAlone)
{
    ASSERT_TRUE(library.save(profile(QStringLiteral("good"))));
    const QByteArray good = *profileText(profile(QStringLiteral("x")));
    write(QDir(path()).filePath(QStringLiteral("cut") + kProfileSuffix), good.left(good.size() / 2));
    write(QDir(path()).filePath(QStringLiteral("large") + kProfileSuffix), QByteArray(kLargestProfile + 1, ' '));
    write(QDir(path()).filePath(QStringLiteral("other.json")), "{}");
    const auto listing = library.list();
    EXPECT_EQ(listing.profiles.size(), 1u);
    ASSERT_EQ(listing.problems.size(), 2u);
    EXPECT_TRUE(listing.problems[0].place.file.endsWith(QStringLiteral("cut") + kProfileSuffix));
    EXPECT_EQ(QDir(path()).entryList(QDir::Files).size(), 4);
}

TEST_F(Library, aFolderThatCannotBeWrittenIsSaid)
{
    write(path(), "a file in the way");
    EXPECT_EQ(library.save(profile(QStringLiteral("x"))).error().kind, ErrorKind::system);
}

TEST_F(Library, ranksWhatFits)
{
    const QString a = QStringLiteral("a"), b = QStringLiteral("b");
    const QStringList headings{QStringLiteral("Zeit"), QStringLiteral("Zähler"), a, b};
    ASSERT_TRUE(library.save(profile(QStringLiteral("near, but a column is missing"), {QStringLiteral("Zeit"), QStringLiteral("Zähler"), a, QStringLiteral("c")})));
    ASSERT_TRUE(library.save(profile(QStringLiteral("near"), {QStringLiteral("Zeit"), QStringLiteral("Zähler"), a})));
    ASSERT_TRUE(library.save(profile(QStringLiteral("exact"), {b, a, QStringLiteral("ZÄHLER"), QStringLiteral("zeit ")})));
    ASSERT_TRUE(library.save(profile(QStringLiteral("foreign"), {a, QStringLiteral("x"), QStringLiteral("y")})));
    const auto matches = library.bestMatches(headings);
    ASSERT_EQ(matches.size(), 3u);
    EXPECT_EQ(matches[0].profile.name, QStringLiteral("exact"));
    EXPECT_TRUE(matches[0].isExact());
    EXPECT_EQ(matches[1].profile.name, QStringLiteral("near"));
    EXPECT_EQ(matches[1].difference.added, QStringList{b});
    EXPECT_TRUE(matches[1].unmet.isEmpty());
    const auto without = library.bestMatches({QStringLiteral("Zeit"), a, b});
    ASSERT_FALSE(without.empty());
    EXPECT_EQ(without[0].unmet, QStringList{QStringLiteral("Zähler")});
    EXPECT_TRUE(library.bestMatches({}).empty());
}

TEST(Profile, goesToOthersAndBack)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p") + kProfileSuffix);
    ASSERT_TRUE(exportProfile(profile(QStringLiteral("Netz Süd")), path));
    const auto imported = importProfile(path);
    ASSERT_TRUE(imported) << imported.error().line().toStdString();
    EXPECT_EQ(imported->name, QStringLiteral("Netz Süd"));
    EXPECT_EQ(imported->fingerprint(), profile({}).fingerprint());
    const FileEntry applied = appliedTo(*imported, QStringLiteral("new.csv"), QStringLiteral("E-007"));
    EXPECT_EQ(applied.path, QStringLiteral("new.csv"));
    EXPECT_EQ(applied.id, QStringLiteral("E-007"));
    EXPECT_TRUE(applied.stampIsEnd);
    EXPECT_EQ(importProfile(folder.filePath(QStringLiteral("none"))).error().kind, ErrorKind::input);
    EXPECT_EQ(exportProfile(profile(QStringLiteral("x")), folder.filePath(QStringLiteral("no/such/folder"))).error().kind, ErrorKind::system);
}

TEST(Profile, aNameMustBeReadable)
{
    for (const QString& name : {QString(), QStringLiteral(" "), QString(201, u'x'), QStringLiteral("a\nb")})
        EXPECT_EQ(profileText(profile(name)).error().kind, ErrorKind::usage) << qPrintable(name);
}

TEST(Profile, whatCouldNotBeReadBackIsNotWritten)
{
    ReadingProfile broken = profile(QStringLiteral("x"));
    broken.entry.dateFormat = QStringLiteral("HH:mm");
    const auto text = profileText(broken);
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().place.jsonPath, QStringLiteral("entry.date_format"));
}

struct Broken {
    const char* name;
    const char* json;
    const char* path;
};

class BrokenProfile : public testing::TestWithParam<Broken> {};

TEST_P(BrokenProfile, isRefused)
{
    const auto parsed = parseProfile(GetParam().json, QStringLiteral("p.json"));
    ASSERT_FALSE(parsed);
    EXPECT_EQ(parsed.error().kind, ErrorKind::input);
    EXPECT_EQ(parsed.error().place.file, QStringLiteral("p.json"));
    EXPECT_EQ(parsed.error().place.jsonPath, QLatin1String(GetParam().path));
}

INSTANTIATE_TEST_SUITE_P(All, BrokenProfile,
    testing::Values(Broken{"empty", "", ""}, Broken{"list", "[]", ""}, Broken{"syntax", "{\"format\":", ""},
                    Broken{"noFormat", R"({"name":"x","headings":[],"entry":{"kind":"stock"}})", "format"},
                    Broken{"newer", R"({"format":"attest-profile/2","name":"x","headings":[],"entry":{"kind":"stock"}})", "format"},
                    Broken{"unknownKey", R"({"format":"attest-profile/1","name":"x","headings":[],"entry":{"kind":"stock"},"by":"me"})", "by"},
                    Broken{"noName", R"({"format":"attest-profile/1","headings":[],"entry":{"kind":"stock"}})", "name"},
                    Broken{"noEntry", R"({"format":"attest-profile/1","name":"x","headings":[]})", "entry"},
                    Broken{"headings", R"({"format":"attest-profile/1","name":"x","headings":[1],"entry":{"kind":"stock"}})", "headings"},
                    Broken{"inEntry", R"({"format":"attest-profile/1","name":"x","headings":[],"entry":{"kind":"stock","layout":"wide"}})", "entry.layout"},
                    Broken{"pathInEntry", R"({"format":"attest-profile/1","name":"x","headings":[],"entry":{"kind":"stock","path":"../x"}})", "entry.path"}),
    [](const auto& tested) { return std::string(tested.param.name); });

} // namespace
} // namespace attest::test
