// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/profile.h"

#include "core/dossier/json_object.h"
#include "core/importers/fields.h"
#include "core/intake/entry_json.h"
#include "core/intake/json_text.h"
#include "core/tables/table.h"

#include <QFile>
#include <QSaveFile>

#include <tuple>

namespace attest {
namespace {

const QString kFormat = QStringLiteral("attest-profile/1");

Place placeOf(const QString& file, const QString& jsonPath = {})
{
    return {file, {}, 0, {}, jsonPath};
}

Result<void> checkName(const QString& name)
{
    const bool printable = std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
    if (!name.trimmed().isEmpty() && name.size() <= kLongestProfileName && printable)
        return {};
    return failure(ErrorKind::usage, QT_TRANSLATE_NOOP("core", "The name of the profile is empty, too long or cannot be printed"), {},
                   QT_TRANSLATE_NOOP("core", "Give it a short name"));
}

/// Why a root is no profile; none where it is one as far as its outer form goes.
std::optional<Error> problemOf(const QJsonObject& root)
{
    JsonProblem problem;
    const JsonObject json(root, {}, problem);
    const QString format = json.requiredText("format");
    if (format != kFormat)
        json.report("format", Message{QT_TRANSLATE_NOOP("core", "“%1” is not a format that this version reads"), {format}},
                    Message{QT_TRANSLATE_NOOP("core", "It reads %1"), {kFormat}});
    json.allow({QStringLiteral("format"), QStringLiteral("name"), QStringLiteral("headings"), QStringLiteral("entry")});
    if (const QString name = json.requiredText("name"); !checkName(name))
        json.report("name", QT_TRANSLATE_NOOP("core", "The name of the profile is empty, too long or cannot be printed"),
                    QT_TRANSLATE_NOOP("core", "Give it a short name"));
    json.requiredObject("entry");
    const QJsonValue headings = root.value(QLatin1String("headings"));
    const QJsonArray list = headings.toArray();
    const bool areTexts = std::all_of(list.begin(), list.end(), [](const QJsonValue& value) { return value.isString(); });
    if (!headings.isArray() || !areTexts || list.size() > kMaximumColumns)
        json.report("headings", QT_TRANSLATE_NOOP("core", "This is not a list of texts"), QT_TRANSLATE_NOOP("core", "Write […]"));
    return problem.error();
}

} // namespace

QStringList ReadingProfile::usedHeadings() const
{
    QStringList known;
    for (const QString& heading : headings)
        known << comparableHeading(heading);
    QStringList used;
    const auto take = [&](const QString& text) {
        if (known.contains(comparableHeading(text)) && !used.contains(text))
            used << text;
    };
    for (const auto& [field, heading] : entry.columns)
        take(heading);
    for (const auto& [heading, meaning] : entry.values)
        take(heading);
    // Fields that the entry does not name are read under their own name.
    for (const QString& field : fieldNames(entry.kind)) {
        if (!entry.columns.contains(field) && !entry.constants.contains(field))
            take(field);
    }
    return used;
}

FileEntry appliedTo(const ReadingProfile& profile, const QString& path, const QString& id)
{
    FileEntry entry = profile.entry;
    entry.path = path;
    entry.id = id;
    return entry;
}

Result<QByteArray> profileText(const ReadingProfile& profile)
{
    if (const auto checked = checkName(profile.name); !checked)
        return checked.failure();
    const QJsonObject root{{QStringLiteral("format"), kFormat},
                           {QStringLiteral("name"), profile.name},
                           {QStringLiteral("headings"), QJsonArray::fromStringList(profile.headings)},
                           {QStringLiteral("entry"), toJson(appliedTo(profile, {}, {}))}};
    const QByteArray json = jsonText(root);
    if (json.size() > kLargestProfile)
        return failure(ErrorKind::usage, QT_TRANSLATE_NOOP("core", "The profile is larger than 1 MiB"));
    // What could not be read back is not written.
    if (const auto parsed = parseProfile(json, profile.name); !parsed)
        return parsed.failure();
    return json;
}

Result<ReadingProfile> parseProfile(const QByteArray& json, const QString& file)
{
    if (json.size() > kLargestProfile)
        return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The profile is larger than 1 MiB"), placeOf(file));
    const auto root = parseJsonObject(json);
    if (!root) {
        Error error = root.error();
        error.place = placeOf(file);
        return Failure{std::move(error)};
    }
    if (auto problem = problemOf(*root)) {
        problem->place.file = file;
        return Failure{std::move(*problem)};
    }
    auto entry = entryFromJson(root->value(QLatin1String("entry")).toObject(), QStringLiteral("entry"), file);
    if (!entry)
        return entry.failure();
    ReadingProfile profile{root->value(QLatin1String("name")).toString(), {}, std::move(*entry)};
    for (const QJsonValue& heading : root->value(QLatin1String("headings")).toArray())
        profile.headings << heading.toString();
    return profile;
}

Result<void> exportProfile(const ReadingProfile& profile, const QString& path)
{
    const auto text = profileText(profile);
    if (!text)
        return text.failure();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*text) == text->size() && file.commit())
        return {};
    return failure(ErrorKind::system, Message{QT_TRANSLATE_NOOP("core", "The profile cannot be written: %1"), {file.errorString()}},
                   placeOf(path), QT_TRANSLATE_NOOP("core", "Check the disk and that you may write there"));
}

Result<ReadingProfile> importProfile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::input, Message{QT_TRANSLATE_NOOP("core", "The file cannot be read: %1"), {file.errorString()}},
                       placeOf(path), QT_TRANSLATE_NOOP("core", "Check that you may read it"));
    return parseProfile(file.read(kLargestProfile + 1), path);
}

std::vector<ProfileMatch> matchesAmong(std::vector<ReadingProfile> profiles, const QStringList& headings)
{
    constexpr int kLeastPercent = 50;
    std::vector<ProfileMatch> matches;
    for (ReadingProfile& profile : profiles) {
        ProfileMatch match{std::move(profile), {}, {}};
        match.difference = differenceOf(match.profile.headings, headings);
        if (match.difference.percent() < kLeastPercent)
            continue;
        match.unmet = differenceOf(match.profile.usedHeadings(), headings).missing;
        matches.push_back(std::move(match));
    }
    const auto rank = [](const ProfileMatch& match) {
        return std::tuple(!match.isExact(), !match.unmet.isEmpty(), -match.difference.percent());
    };
    std::stable_sort(matches.begin(), matches.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    return matches;
}

} // namespace attest
