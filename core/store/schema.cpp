// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include <QDir>
#include <QFile>

// Q_INIT_RESOURCE must stand outside of any namespace.
static void initializeSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace attest {
namespace {

Result<void> apply(Database& database, const SchemaStep& step)
{
    if (auto done = database.script(step.sql); !done)
        return done;
    return database.script("PRAGMA user_version = " + QByteArray::number(step.version));
}

} // namespace

Failure newerSchema(qint64 version, int known, const QString& path)
{
    return failure(ErrorKind::caseFile,
                   {QT_TRANSLATE_NOOP("core", "The case was made by a newer version of Attest (schema %1, this one knows %2)"),
                    {argument(version), argument(known)}},
                   {path, {}, 0, {}, {}}, QT_TRANSLATE_NOOP("core", "Update Attest"));
}

std::vector<SchemaStep> schemaSteps()
{
    initializeSchemaResource();
    std::vector<SchemaStep> steps;
    const QDir folder(QStringLiteral(":/attest/schema"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.push_back({name.section(u'_', 0, 0).toInt(), file.readAll()});
    }
    return steps;
}

Result<void> migrate(Database& database, const std::vector<SchemaStep>& steps, const QString& backupPath)
{
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return version.failure();
    const int last = steps.back().version;
    if (*version > last)
        return newerSchema(*version, last, database.path());
    if (*version == last)
        return {};
    if (!backupPath.isEmpty()) {
        if (auto done = database.backUpTo(backupPath); !done)
            return done;
    }
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    for (const SchemaStep& step : steps) {
        if (step.version <= *version)
            continue;
        if (auto done = apply(database, step); !done)
            return done;
    }
    return transaction.commit();
}

} // namespace attest
