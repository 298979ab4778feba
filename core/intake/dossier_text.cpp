// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/dossier_text.h"

#include "core/dossier/json_object.h"
#include "core/dossier/parse_files.h"
#include "core/intake/boundary_json.h"
#include "core/intake/json_text.h"

#include <QRegularExpression>

namespace attest {
namespace {

const QString kId = QStringLiteral("id");
const QString kFiles = QStringLiteral("files");

QJsonObject toJson(const SubmissionHead& head)
{
    QJsonObject json{{QStringLiteral("revision"), head.revision}};
    const std::pair<const char*, QString> texts[] = {
        {"label", head.label}, {"date", head.date.toString(Qt::ISODate)}, {"reason", head.reason}};
    for (const auto& [key, text] : texts) {
        if (!text.isEmpty())
            json.insert(QLatin1String(key), text);
    }
    return json;
}

/// Replaces the element of the same id, or appends.
void put(QJsonArray& list, const QJsonObject& item)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list.at(i).toObject().value(kId) == item.value(kId)) {
            list.replace(i, item);
            return;
        }
    }
    list.append(item);
}

template <class Item>
void putAll(QJsonObject& root, const char* key, const std::vector<Item>& items)
{
    if (items.empty())
        return;
    const QLatin1String name(key);
    QJsonArray list = root.value(name).toArray();
    for (const Item& item : items)
        put(list, attest::toJson(item));
    root.insert(name, list);
}

/// The list of files, each with the id that it has been known by.
QJsonArray filesWithIds(const QJsonObject& root, const std::vector<FileEntry>& entries)
{
    QJsonArray files = root.value(kFiles).toArray();
    for (qsizetype i = 0; i < files.size(); ++i) {
        QJsonObject file = files.at(i).toObject();
        file.insert(kId, entries.at(static_cast<std::size_t>(i)).id);
        files.replace(i, file);
    }
    return files;
}

Result<void> remove(QJsonArray& files, std::vector<FileEntry>& entries, const QString& id)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const FileEntry& entry) { return entry.id == id; });
    if (found == entries.end())
        return failure(ErrorKind::usage, Message{QT_TRANSLATE_NOOP("core", "The submission has no file %1"), {id}});
    files.removeAt(found - entries.begin());
    entries.erase(found);
    return {};
}

Result<void> editFiles(QJsonObject& root, std::vector<FileEntry> entries, const DossierEdit& edit)
{
    if (edit.files.empty() && edit.removeFiles.isEmpty())
        return {};
    // Numbers of files that go are not given again in the same edit.
    std::vector<FileEntry> taken = entries;
    QJsonArray files = filesWithIds(root, entries);
    for (const QString& id : edit.removeFiles) {
        if (const auto removed = remove(files, entries, id); !removed)
            return removed.failure();
    }
    for (FileEntry entry : edit.files) {
        if (entry.id.isEmpty())
            entry.id = nextFileId(taken);
        put(files, attest::toJson(entry));
        taken.push_back(std::move(entry));
    }
    root.insert(kFiles, files);
    return {};
}

Result<QByteArray> accepted(const QJsonObject& root)
{
    const QByteArray json = jsonText(root);
    if (const auto dossier = parseDossier(json); !dossier)
        return dossier.failure();
    return json;
}

} // namespace

QString nextFileId(const std::vector<FileEntry>& entries)
{
    static const QRegularExpression numbered(QStringLiteral("^E-(\\d{1,9})$"));
    qsizetype highest = 0;
    for (const FileEntry& entry : entries)
        highest = std::max(highest, qsizetype(numbered.match(entry.id).captured(1).toLongLong()));
    return defaultFileId(highest + 1);
}

Result<QByteArray> editDossier(const QByteArray& json, const DossierEdit& edit)
{
    auto dossier = parseDossier(json);
    if (!dossier)
        return dossier.failure();
    auto root = parseJsonObject(json);
    if (!root)
        return root.failure();
    if (edit.submission)
        root->insert(QStringLiteral("submission"), toJson(*edit.submission));
    putAll(*root, "sites", edit.sites);
    putAll(*root, "sources", edit.sources);
    putAll(*root, "meters", edit.meters);
    if (const auto edited = editFiles(*root, std::move(dossier->entries), edit); !edited)
        return edited.failure();
    return accepted(*root);
}

Result<QByteArray> newDossier(const CaseBasics& basics)
{
    if (basics.client.name.trimmed().isEmpty())
        return failure(ErrorKind::usage, QT_TRANSLATE_NOOP("core", "The client has no name"));
    if (basics.sites.empty())
        return failure(ErrorKind::usage, QT_TRANSLATE_NOOP("core", "The case has no site"));
    QJsonObject root{{QStringLiteral("format"), QStringLiteral("attest-dossier/1")},
                     {QStringLiteral("submission"), toJson(basics.submission)},
                     {QStringLiteral("engagement"), attest::toJson(basics.engagement)},
                     {QStringLiteral("client"), attest::toJson(basics.client)},
                     {kFiles, QJsonArray()}};
    const auto addAll = [&](const char* key, const auto& items) {
        QJsonArray list;
        for (const auto& item : items)
            list.append(attest::toJson(item));
        root.insert(QLatin1String(key), list);
    };
    addAll("team", basics.team);
    addAll("sites", basics.sites);
    addAll("sources", basics.sources);
    addAll("meters", basics.meters);
    return accepted(root);
}

} // namespace attest
