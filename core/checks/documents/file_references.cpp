// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/documents/file_references.h"

#include <QRegularExpression>
#include <QStringList>

namespace attest {
namespace {

bool isWebAddress(const QString& text)
{
    return text.contains(QLatin1String("://")) || text.startsWith(QLatin1String("www."), Qt::CaseInsensitive);
}

/// Words such as "licence" or "see folder 3" name no file.
bool isPath(const QString& text)
{
    static const QRegularExpression fileType(QStringLiteral("\\.[A-Za-z][A-Za-z0-9]{1,4}(#page.*)?$"));
    return !isWebAddress(text) && (text.contains(u'/') || text.contains(u'\\') || text.contains(fileType));
}

/// "a.pdf; b.pdf" are two. A comma may stand in a name, so it parts only what are paths on both sides.
QStringList parted(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[;|\\n；、]"));
    QStringList result;
    for (const QString& part : text.split(separators, Qt::SkipEmptyParts)) {
        const QStringList pieces = part.split(u',', Qt::SkipEmptyParts);
        bool all = true;
        for (const QString& piece : pieces)
            all = all && isPath(piece.trimmed());
        result += all ? pieces : QStringList{part};
    }
    return result;
}

class Collector {
public:
    void add(const QString& cell, const Message& by, const SourceRef& at = {}, const QString& source = {})
    {
        for (const QString& part : parted(cell)) {
            const QString text = part.trimmed();
            if (isPath(text))
                m_references.push_back({text, by, source, at});
        }
    }
    std::vector<FileReference> take() { return std::move(m_references); }

private:
    std::vector<FileReference> m_references;
};

void addFindings(Collector& collector, const std::vector<Finding>& findings)
{
    for (const Finding& finding : findings) {
        for (const FindingEntry& entry : finding.thread) {
            for (const QString& evidence : entry.evidence)
                collector.add(evidence, {QT_TRANSLATE_NOOP("core", "finding %1"), {finding.id}});
        }
    }
}

} // namespace

std::vector<FileReference> fileReferences(const Snapshot& snapshot, const Submission& submission)
{
    Collector collector;
    for (const Source& source : submission.sources)
        collector.add(source.evidence, {QT_TRANSLATE_NOOP("core", "source %1"), {source.id}}, {}, source.id);
    for (const RegisterReading& reading : submission.registers)
        collector.add(reading.document, {QT_TRANSLATE_NOOP("core", "an event at meter %1"), {reading.meter}}, reading.at);
    for (const ReviewRow& row : submission.review)
        collector.add(row.document, {QT_TRANSLATE_NOOP("core", "review item %1"), {row.item}}, row.at);
    for (const SiteNote& note : submission.siteNotes)
        collector.add(note.photo, {QT_TRANSLATE_NOOP("core", "the site visit (%1)"), {note.place}}, note.at);
    addFindings(collector, snapshot.findings);
    return collector.take();
}

QString comparablePath(const QString& path)
{
    QString result = path.trimmed();
    result.replace(u'\\', u'/');
    if (const qsizetype page = result.indexOf(QLatin1String("#page"), 0, Qt::CaseInsensitive); page > 0)
        result.truncate(page);
    QStringList parts;
    for (const QString& part : result.split(u'/', Qt::SkipEmptyParts)) {
        if (part != QLatin1String("."))
            parts << part.trimmed();
    }
    return parts.join(u'/').normalized(QString::NormalizationForm_KC).toCaseFolded();
}

KeptFiles::KeptFiles(const Snapshot& snapshot, int revision)
{
    for (const auto& submission : snapshot.submissions) {
        if (submission->revision > revision)
            continue;
        for (const SourceFile& file : submission->files) {
            const QString path = comparablePath(file.path);
            m_names.insert(path);
            m_names.insert(file.id.toCaseFolded());
            for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', slash + 1))
                m_names.insert(path.mid(slash + 1));
        }
    }
}

bool KeptFiles::has(const QString& reference) const
{
    return m_names.contains(comparablePath(reference)) || m_names.contains(reference.trimmed().toCaseFolded());
}

} // namespace attest
