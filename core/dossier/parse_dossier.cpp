// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/dossier.h"
#include "core/dossier/json_object.h"
#include "core/dossier/parse_boundary.h"
#include "core/dossier/parse_files.h"

namespace attest {
namespace {

constexpr qsizetype kLargestJson = 16 * 1024 * 1024;

void checkFormat(const JsonObject& root)
{
    const QString format = root.requiredText("format");
    if (format != QLatin1String("attest-dossier/1"))
        root.report("format", Message{QT_TRANSLATE_NOOP("core", "“%1” is not a format that this version reads"), {format}},
                    QT_TRANSLATE_NOOP("core", "It reads attest-dossier/1"));
}

} // namespace

Result<Dossier> parseDossier(const QByteArray& json)
{
    if (json.size() > kLargestJson)
        return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The file is larger than 16 MiB"),
                       {QStringLiteral("dossier.json"), {}, 0, {}, {}},
                       QT_TRANSLATE_NOOP("core", "Keep values in the files that it names"));
    const auto object = parseJsonObject(json);
    if (!object)
        return object.failure();

    JsonProblem problem;
    const JsonObject root(*object, {}, problem);
    checkFormat(root);
    root.allow({QStringLiteral("format"), QStringLiteral("submission"), QStringLiteral("engagement"),
                QStringLiteral("client"), QStringLiteral("team"), QStringLiteral("sites"), QStringLiteral("sources"),
                QStringLiteral("meters"), QStringLiteral("files")});
    Dossier dossier;
    dossier.json = json;
    for (const auto parse : {parseSubmission, parseEngagement, parseClient, parseTeam, parseSites, parseSources, parseMeters})
        parse(root, dossier.header);
    dossier.entries = parseFiles(root);
    if (problem.error())
        return Failure{*problem.error()};
    return dossier;
}

} // namespace attest
