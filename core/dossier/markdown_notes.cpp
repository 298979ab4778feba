// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/markdown_notes.h"

#include "core/tables/text_encoding.h"

namespace attest {
namespace {

constexpr qint64 kLongestNotes = qint64(16) * 1024 * 1024;

/// A value and the line that it stands in.
struct Line {
    QString text;
    int number = 0;
};

/// One note as written.
struct MarkdownNote {
    Line heading;
    std::map<QString, Line> fields;
    QStringList text;
    int textLine = 0;
    bool isInText = false;
};

/// "## 3. Roof" but not "# Visit" and not "### Detail".
bool isNoteHeading(const QString& line)
{
    return line.startsWith(QLatin1String("##")) && !line.startsWith(QLatin1String("###"));
}

const Field* fieldOfLine(const QString& line)
{
    const qsizetype colon = line.indexOf(u':');
    return colon <= 0 ? nullptr : fieldOf(FileKind::siteVisit, line.left(colon).trimmed().toLower());
}

void addLine(MarkdownNote& note, const QString& line, int number)
{
    const Field* field = note.isInText ? nullptr : fieldOfLine(line);
    if (field != nullptr) {
        note.fields[field->text()] = {line.mid(line.indexOf(u':') + 1).trimmed(), number};
        return;
    }
    if (line.isEmpty() && note.text.isEmpty())
        return;
    if (note.text.isEmpty())
        note.textLine = number;
    note.isInText = true;
    note.text << line;
}

std::vector<MarkdownNote> splitNotes(const QString& text)
{
    std::vector<MarkdownNote> notes;
    int number = 0;
    for (const QString& raw : text.split(u'\n')) {
        const QString line = raw.trimmed();
        ++number;
        if (isNoteHeading(line))
            notes.push_back({{line.mid(2).trimmed(), number}, {}, {}, 0, false});
        else if (!notes.empty())
            addLine(notes.back(), line, number);
    }
    return notes;
}

class MarkdownFile {
public:
    MarkdownFile(const FileEntry& entry, FileSink& sink, const FieldReader& reader)
        : m_entry(entry), m_sink(sink), m_reader(reader), m_format(formatOfConstants(entry))
    {
        if (entry.decimal)
            m_format.number.decimal = entry.decimal->front();
    }

    void read(const MarkdownNote& note)
    {
        ++m_sink.file.rows;
        DraftRow row{FileKind::siteVisit, {m_entry.id, {}, note.heading.number, {}}, {}};
        for (const auto& [name, value] : note.fields) {
            if (!value.text.isEmpty() && !readField(name, value, row))
                return;
        }
        const QString text = note.text.join(u'\n').trimmed();
        if (!text.isEmpty())
            row.fields[QStringLiteral("note")] = {text, text, {}};
        addPlace(note, row);
        m_sink.accept(std::move(row));
    }

private:
    bool readField(const QString& name, const Line& value, DraftRow& row)
    {
        const Field* field = fieldOf(FileKind::siteVisit, name);
        const Cell cell{value.text, Cell::Type::text};
        Canonical canonical = m_reader.read(field->type, cell, m_format, m_order);
        if (canonical.problem.isEmpty()) {
            row.fields[name] = {value.text, std::move(canonical.text), {}};
            return true;
        }
        m_sink.reject({m_entry.id, {}, value.number, {}}, value.text, std::move(canonical.problem));
        return false;
    }

    /// The heading names the place where no line does.
    static void addPlace(const MarkdownNote& note, DraftRow& row)
    {
        const QString place = QStringLiteral("place");
        if (!row.fields.contains(place) && !note.heading.text.isEmpty())
            row.fields[place] = {note.heading.text, note.heading.text, {}};
    }

    const FileEntry& m_entry;
    FileSink& m_sink;
    const FieldReader& m_reader;
    ColumnFormat m_format;
    StampOrder m_order;
};

} // namespace

bool isMarkdown(const QString& path)
{
    return path.endsWith(QLatin1String(".md"), Qt::CaseInsensitive) || path.endsWith(QLatin1String(".markdown"), Qt::CaseInsensitive);
}

bool isMarkdownNotes(const FileEntry& entry)
{
    return entry.kind == FileKind::siteVisit && isMarkdown(entry.path);
}

Result<void> readMarkdownNotes(const FileEntry& entry, const SharedBytes& bytes, FileSink& sink)
{
    QString encoding = entry.encoding;
    const Place place{entry.path, {}, 0, {}, {}};
    if (bytes->size() > kLongestNotes)
        return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The notes are longer than 16 MiB"), place);
    if (encoding.isEmpty()) {
        const auto verdict = detectEncoding(*bytes);
        if (!verdict)
            return failure(verdict.error().kind, verdict.error().what, place, verdict.error().advice);
        encoding = verdict->name;
        sink.note({entry.id, {}, 0, {}}, Message{QT_TRANSLATE_NOOP("core", "Read as %1: %2"), {encoding, verdict->reason}});
    }
    const auto text = toUtf8(bytes, encoding);
    if (!text)
        return failure(text.error().kind, text.error().what, place, text.error().advice);
    if (text->broken)
        return failure(ErrorKind::input, Message{QT_TRANSLATE_NOOP("core", "The file is not text in %1"), {encoding}}, place,
                       QT_TRANSLATE_NOOP("core", "State the encoding of this file"));
    const ZoneClock clock(entry.timezone.isEmpty() ? sink.imported.submission.engagement.timezone : entry.timezone);
    const FieldReader reader(clock, false);
    MarkdownFile file(entry, sink, reader);
    for (const MarkdownNote& note : splitNotes(QString::fromUtf8(text->bytes)))
        file.read(note);
    return {};
}

} // namespace attest
