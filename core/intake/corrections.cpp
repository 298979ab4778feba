// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/corrections.h"

#include "core/dossier/column_formats.h"
#include "core/importers/fields.h"
#include "core/intake/safe_csv.h"

namespace attest {
namespace {

const QStringList& originHeadings()
{
    static const QStringList headings{QStringLiteral("corrects file"),   QStringLiteral("corrects sheet"),
                                      QStringLiteral("corrects row"),    QStringLiteral("corrects column"),
                                      QStringLiteral("entered by"),      QStringLiteral("entered at")};
    return headings;
}

QString zoneOf(const FileEntry& entry, const Submission& header)
{
    return entry.timezone.isEmpty() ? header.engagement.timezone : entry.timezone;
}

QString pathFor(const FileEntry& original, const QDateTime& time)
{
    QString name;
    for (const QChar c : original.id)
        name += c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_') ? c : QChar(u'_');
    return QStringLiteral("corrections/%1-%2.csv").arg(name, time.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")));
}

FileEntry entryFor(const FileEntry& original, const QDateTime& time)
{
    FileEntry entry;
    entry.path = pathFor(original, time);
    entry.kind = original.kind;
    entry.encoding = QStringLiteral("UTF-8");
    entry.delimiter = QStringLiteral(",");
    entry.quote = QStringLiteral("\"");
    entry.decimal = QStringLiteral(".");
    entry.grouping = QString();
    entry.timezone = original.timezone;
    return entry;
}

/// Required fields have a column even where they are empty: without one the whole file would be refused.
QStringList fieldsFor(FileKind kind, const std::vector<PlainRow>& rows)
{
    QStringList fields;
    for (const Field& field : fieldsOf(kind)) {
        const auto occurs = [&](const PlainRow& row) { return row.texts.contains(field.text()); };
        if (field.required || std::any_of(rows.begin(), rows.end(), occurs))
            fields << field.text();
    }
    return fields;
}

Failure misfit(const CorrectedRow& row, const PlainRow& plain)
{
    const auto& [field, problem] = *plain.problems.begin();
    const Place place{row.instead.file, row.instead.sheet, row.instead.row, row.instead.column, {}};
    return failure(ErrorKind::usage, Message{QT_TRANSLATE_NOOP("core", "The value of “%1” cannot be taken: %2"), {field, problem}}, place,
                   QT_TRANSLATE_NOOP("core", "Write numbers as 1234.5 and dates as 2024-12-31"));
}

Result<std::vector<PlainRow>> plainRows(const FileEntry& original, const std::vector<CorrectedRow>& rows, const Submission& header)
{
    const ZoneClock clock(zoneOf(original, header));
    std::vector<PlainRow> plain;
    for (const CorrectedRow& row : rows) {
        plain.push_back(plainRow(original.kind, row.values, clock));
        if (!plain.back().problems.empty())
            return misfit(row, plain.back());
    }
    return plain;
}

QStringList originOf(const SourceRef& at, const QString& actor, const QDateTime& time)
{
    return {at.file, at.sheet, QString::number(at.row), at.column, actor, time.toUTC().toString(Qt::ISODate)};
}

void noteChange(const CorrectedRow& row, const QString& text, std::vector<Message>& notes)
{
    if (couldRun(text))
        notes.push_back({QT_TRANSLATE_NOOP("core", "Row %1: “%2” is kept as “%3”, so that no spreadsheet runs it"),
                         {argument(row.instead.row), text, neutralised(text)}});
}

} // namespace

Result<Corrections> makeCorrections(const FileEntry& original, const std::vector<CorrectedRow>& rows, const Submission& header,
                                    const QString& actor, const QDateTime& time)
{
    if (rows.empty())
        return failure(ErrorKind::usage, QT_TRANSLATE_NOOP("core", "No row was corrected"));
    if (actor.trimmed().isEmpty())
        return failure(ErrorKind::usage, QT_TRANSLATE_NOOP("core", "It is not said who corrected the rows"));
    const auto plain = plainRows(original, rows, header);
    if (!plain)
        return plain.failure();
    Corrections corrections{entryFor(original, time), {}, {}};
    const QStringList fields = fieldsFor(original.kind, *plain);
    std::vector<QStringList> table{fields + originHeadings()};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QStringList cells;
        for (const QString& field : fields) {
            const auto text = (*plain)[i].texts.find(field);
            cells << (text == (*plain)[i].texts.end() ? QString() : text->second);
            noteChange(rows[i], cells.back(), corrections.notes);
        }
        table.push_back(cells + originOf(rows[i].instead, actor, time));
    }
    corrections.csv = safeCsv(table);
    return corrections;
}

std::map<QString, Message> problemsOf(const FileEntry& original, const PlainValues& values, const Submission& header)
{
    const ZoneClock clock(zoneOf(original, header));
    const PlainRow plain = plainRow(original.kind, values, clock);
    if (!plain.problems.empty())
        return plain.problems;
    const std::vector<CorrectedRow> row{{{original.id, {}, 1, {}}, values}};
    const auto made = makeCorrections(original, row, header, QStringLiteral("?"), QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
    if (!made)
        return {{QString(), made.error().what}};
    NoProgress progress;
    const auto trial = tryReading(made->entry, bytesOf(made->csv), header, progress);
    if (!trial)
        return {{QString(), trial.error().what}};
    const QStringList fields = fieldsFor(original.kind, {plain});
    std::map<QString, Message> problems;
    for (const RejectedRow& rejected : trial->rejected()) {
        const int column = columnIndex(rejected.at.column).value_or(-1);
        problems.emplace(column >= 0 && column < fields.size() ? fields.at(column) : QString(), rejected.reason);
    }
    return problems;
}

Message CorrectionOrigin::text() const
{
    const Place place{instead.file, instead.sheet, instead.row, instead.column, {}};
    return {QT_TRANSLATE_NOOP("core", "Entered by %1 on %2, instead of %3"), {by, QDate::fromString(at.left(10), Qt::ISODate), place.text()}};
}

std::map<int, CorrectionOrigin> correctionsIn(const FileEntry& entry, const SharedBytes& bytes)
{
    std::map<int, CorrectionOrigin> origins;
    const auto table = TableFile::open(entry, bytes);
    if (!table)
        return origins;
    QStringList headings;
    for (const Cell& cell : table->headings().cells)
        headings << cell.text;
    const int first = static_cast<int>(headings.indexOf(originHeadings().front()));
    if (first < 0 || headings.mid(first) != originHeadings())
        return origins;
    const auto read = table->forEachRow([&](const Row& row) {
        const auto text = [&](int column) { return restored(row.cell(first + column).text); };
        origins[row.number] = {{text(0), text(1), text(2).toInt(), text(3)}, text(4), text(5)};
        return true;
    });
    return read ? origins : std::map<int, CorrectionOrigin>();
}

} // namespace attest
