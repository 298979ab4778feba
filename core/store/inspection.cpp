// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inspection.h"

#include "core/base/sha256.h"
#include "core/store/database.h"
#include "core/store/schema.h"
#include "core/store/submission_parts.h"

#include <map>

namespace attest {
namespace {

constexpr const char* kObjects = "SELECT type || ' ' || name, ifnull(sql, '') FROM sqlite_master ORDER BY 1";

Result<std::map<QString, QString>> objectsOf(const Database& database)
{
    std::map<QString, QString> objects;
    const auto done = database.query(kObjects, {}, [&](const SqlRow& row) { objects[row.text(0)] = row.text(1); });
    return done ? Result<std::map<QString, QString>>(std::move(objects)) : done.failure();
}

Result<std::map<QString, QString>> objectsOfSchema()
{
    const auto fresh = Database::open(QStringLiteral(":memory:"), Database::Access::create);
    if (!fresh)
        return fresh.failure();
    if (const auto done = migrate(**fresh, schemaSteps(), QString()); !done)
        return done.failure();
    return objectsOf(**fresh);
}

QString entryNumber(qint64 seq) { return QStringLiteral("event %1").arg(seq); }

} // namespace

void CaseInspection::addBroken(Message what, const QString& where, const QString& expected, const QString& found)
{
    m_report.broken.push_back({std::move(what), where, expected, found});
}

Result<void> CaseInspection::pages()
{
    return m_file.m_database->query("PRAGMA integrity_check(10)", {}, [&](const SqlRow& row) {
        if (row.text(0) != QLatin1String("ok"))
            addBroken(QT_TRANSLATE_NOOP("core", "The tables of the file contradict each other"), QStringLiteral("file"), QStringLiteral("ok"), row.text(0));
    });
}

Result<void> CaseInspection::schema()
{
    const auto expected = objectsOfSchema();
    if (!expected)
        return expected.failure();
    auto found = objectsOf(*m_file.m_database);
    if (!found)
        return found.failure();
    for (const auto& [name, sql] : *expected) {
        if ((*found)[name] != sql)
            addBroken(QT_TRANSLATE_NOOP("core", "The structure of the file was changed"), name, sql, (*found)[name]);
        found->erase(name);
    }
    for (const auto& [name, sql] : *found)
        addBroken(QT_TRANSLATE_NOOP("core", "Something was added to the structure of the file"), name, QString(), sql);
    return {};
}

Result<std::vector<ImportRecord>> CaseInspection::trail()
{
    const auto events = m_file.events();
    if (!events)
        return events.failure();
    m_report.events = static_cast<int>(events->size());
    for (const BrokenLink& link : brokenLinks(*events))
        addBroken(link.what, entryNumber(link.seq), link.expected, link.found);
    compareHead(*events);
    auto state = replay(*events);
    if (state)
        return std::move(state->allImports);
    addBroken(state.error().what, QStringLiteral("trail"));
    return std::vector<ImportRecord>();
}

void CaseInspection::compareHead(const std::vector<Event>& events)
{
    int rows = 0;
    QString head;
    const auto done = m_file.m_database->query("SELECT id, seq, hash FROM head", {}, [&](const SqlRow& row) {
        ++rows;
        head = QString(row.text(0) + u' ' + row.text(1) + u' ' + row.text(2));
    });
    const QString last = events.empty() ? QStringLiteral("0 ") : QString(QString::number(events.back().seq) + u' ' + events.back().hash);
    const QString expected = QString(QStringLiteral("1 ") + last);
    if (!done || rows != 1 || head != expected)
        addBroken(QT_TRANSLATE_NOOP("core", "The end of the trail is not the one that was written"), QStringLiteral("table head"),
                  head, expected);
}

Result<void> CaseInspection::contents(Progress& progress)
{
    const auto total = m_file.m_database->number("SELECT count(*) FROM content");
    if (!total)
        return total.failure();
    std::vector<QString> hashes;
    const auto asked = m_file.m_database->query("SELECT sha256 FROM content NOT INDEXED ORDER BY rowid", {},
                                                [&](const SqlRow& row) { hashes.push_back(row.text(0)); });
    if (!asked)
        return asked;
    for (const QString& hash : hashes) {
        if (progress.isCancelled())
            return failure(ErrorKind::cancelled, QT_TRANSLATE_NOOP("core", "Stopped"));
        progress.report(m_contents.size(), *total, QT_TRANSLATE_NOOP("core", "Verifying hashes"));
        m_contents.insert(hash);
        if (const auto read = m_file.readContent(hash, [](const QByteArray&) { return Result<void>(); }); !read)
            addBroken(QT_TRANSLATE_NOOP("core", "A stored content was changed"), QStringLiteral("content"), hash);
    }
    return packedContents();
}

Result<void> CaseInspection::packedContents()
{
    const auto compare = [this](const SqlRow& row) {
        if (const QString packed = sha256(row.bytes(0)); packed != row.text(1))
            addBroken(QT_TRANSLATE_NOOP("core", "A stored content was changed"), QStringLiteral("content"), row.text(1), packed);
    };
    const auto done = m_file.m_database->query("SELECT packed, packed_sha256 FROM content NOT INDEXED", {}, compare);
    return done ? m_file.m_database->query("SELECT packed, packed_sha256 FROM piece NOT INDEXED", {}, compare) : done;
}

Result<void> CaseInspection::references(const std::vector<ImportRecord>& imports)
{
    QSet<QString> named;
    const auto require = [&](const QString& hash, const QString& where) {
        named.insert(hash);
        if (!m_contents.contains(hash))
            addBroken(QT_TRANSLATE_NOOP("core", "A content that the trail names is missing"), where, hash);
    };
    for (const ImportRecord& record : imports) {
        const QString revision = QStringLiteral("revision %1").arg(record.revision);
        for (const QString& hash : {record.dossier, record.rows, record.rejected, record.notes, record.series})
            require(hash, revision);
        for (const SourceFile& source : record.files) {
            if (!source.sha256.isEmpty()) // a file that was not read has no content
                require(source.sha256, QString(revision + QStringLiteral(", file ") + source.id));
        }
        m_report.files += static_cast<int>(record.files.size());
        const auto index = readSeriesIndex(m_file, record);
        if (!index)
            continue; // the content was found missing or changed already
        for (const SeriesEntry& entry : *index) {
            for (const QString& hash : entry.chunks)
                require(hash, QString(revision + QStringLiteral(", meter ") + entry.head.meter));
        }
    }
    for (const QString& hash : m_contents - named)
        addBroken(QT_TRANSLATE_NOOP("core", "A content belongs to no entry of the trail"), QStringLiteral("content"), QString(), hash);
    return {};
}

} // namespace attest
