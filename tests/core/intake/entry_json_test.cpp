// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/entry_json.h"

#include "core/domain/names.h"
#include "core/importers/fields.h"
#include "tests/core/intake/intake_case.h"

#include <QJsonDocument>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace attest::test {
namespace {

bool same(const FileEntry& a, const FileEntry& b)
{
    return a.id == b.id && a.path == b.path && a.kind == b.kind && a.sheet == b.sheet && a.range == b.range && a.headerRow == b.headerRow
           && a.encoding == b.encoding && a.delimiter == b.delimiter && a.quote == b.quote && a.decimal == b.decimal
           && a.grouping == b.grouping && a.dateFormat == b.dateFormat && a.timezone == b.timezone && a.stampIsEnd == b.stampIsEnd
           && a.wide == b.wide && a.columns == b.columns && a.values == b.values && a.constants == b.constants;
}

template <class Item>
Item oneOf(const std::vector<Item>& items)
{
    return *rc::gen::elementOf(items);
}

QString text(const std::vector<const char*>& texts) { return QString::fromUtf8(oneOf(texts)); }

std::optional<QString> sign(const std::vector<const char*>& signs)
{
    return *rc::gen::arbitrary<bool>() ? std::optional(text(signs)) : std::nullopt;
}

QString heading()
{
    return text({"Datum", "Wert [kWh]", "用电量（kWh）", "C", "a \"b\"", "x\ty", "मीटर"}) + QString::number(*rc::gen::inRange(0, 100));
}

void chooseColumns(FileEntry& entry)
{
    for (const Field& field : fieldsOf(entry.kind)) {
        const int choice = *rc::gen::inRange(0, 3);
        if (choice == 1)
            entry.columns[field.text()] = heading();
        if (choice == 2)
            entry.constants[field.text()] = heading();
    }
    if (wideField(entry.kind).isEmpty() || !*rc::gen::arbitrary<bool>())
        return;
    entry.wide = true;
    std::map<QString, QString> values;
    for (int i = 0; i < *rc::gen::inRange(1, 5); ++i)
        values[heading()] = wideField(entry.kind) == QLatin1String("meter") ? QStringLiteral("M") : QStringLiteral("2024-%1").arg(i + 1, 2, 10, QLatin1Char('0'));
    for (const auto& value : values)
        entry.values.push_back(value);
}

FileEntry anyEntry()
{
    FileEntry entry;
    entry.id = QStringLiteral("E-") + QString::number(*rc::gen::inRange(1, 1000));
    entry.path = text({"a.csv", "x/y z.xlsx", "数据/电.csv"});
    const QStringList kinds = namesOf<FileKind>();
    entry.kind = *named<FileKind>(kinds.at(*rc::gen::inRange(0, static_cast<int>(kinds.size()))));
    entry.sheet = text({"", "2", "Sheet \"1\"", "表"});
    entry.range = text({"", "B4:F40", "A:C"});
    entry.headerRow = *rc::gen::inRange(0, 6);
    entry.encoding = text({"", "UTF-8", "GB18030"});
    entry.delimiter = text({"", ";", "\t", "|"});
    entry.quote = text({"", "\"", "'"});
    entry.decimal = sign({".", ","});
    entry.grouping = sign({"", " ", "'", "\u00A0", "\u202F"});
    entry.dateFormat = text({"", "d.M.yyyy", "yyyy年M月", "yyyy-MM-dd HH:mm"});
    entry.timezone = text({"", "Asia/Kolkata", "Europe/Berlin"});
    entry.stampIsEnd = *rc::gen::arbitrary<bool>();
    chooseColumns(entry);
    return entry;
}

RC_GTEST_PROP(EntryJson, parsingWhatWasWrittenGivesTheSameEntry, ())
{
    const FileEntry entry = anyEntry();
    const auto json = editDossier(*newDossier(basics()), {{}, {}, {entry}, {}, {}, {}});
    RC_ASSERT(json.has_value());
    const auto dossier = parseDossier(*json);
    RC_ASSERT(dossier.has_value());
    RC_ASSERT(dossier->entries.size() == 1u);
    RC_ASSERT(same(dossier->entries.front(), entry));
}

RC_GTEST_PROP(EntryJson, aWayOfReadingKeepsAllButPathAndId, ())
{
    FileEntry entry = anyEntry();
    entry.path.clear();
    entry.id.clear();
    const auto read = entryFromJson(toJson(entry), QStringLiteral("entry"), QStringLiteral("p"));
    RC_ASSERT(read.has_value());
    RC_ASSERT(same(*read, entry));
}

struct Broken {
    const char* name;
    const char* json;
    const char* path;
};

class BrokenEntry : public testing::TestWithParam<Broken> {};

TEST_P(BrokenEntry, isRefusedWithItsJsonPath)
{
    const auto object = QJsonDocument::fromJson(GetParam().json).object();
    const auto read = entryFromJson(object, QStringLiteral("entry"), QStringLiteral("p.json"));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().place.jsonPath, QLatin1String(GetParam().path));
    EXPECT_EQ(read.error().place.file, QStringLiteral("p.json"));
}

INSTANTIATE_TEST_SUITE_P(All, BrokenEntry,
    testing::Values(Broken{"unknownKey", R"({"kind":"stock","sheets":"x"})", "entry.sheets"},
                    Broken{"path", R"({"kind":"stock","path":"x"})", "entry.path"},
                    Broken{"id", R"({"kind":"stock","id":"x"})", "entry.id"},
                    Broken{"kind", R"({"kind":"stuck"})", "entry.kind"},
                    Broken{"noKind", R"({})", "entry.kind"},
                    Broken{"field", R"({"kind":"stock","columns":{"valu":"A"}})", "entry.columns.valu"},
                    Broken{"signs", R"({"kind":"stock","decimal":",","grouping":","})", "entry.grouping"},
                    Broken{"number", R"({"kind":"stock","columns":{"value":3}})", "entry.columns.value"}),
    [](const auto& tested) { return std::string(tested.param.name); });

} // namespace
} // namespace attest::test
