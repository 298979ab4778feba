// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names.h"
#include "core/dossier/markdown_notes.h"
#include "core/recognition/entry_builder.h"
#include "core/recognition/interval_stamps.h"
#include "core/recognition/known_names.h"
#include "core/recognition/sum_row.h"
#include "core/recognition/table_recognition.h"
#include "core/recognition/words.h"

namespace attest {
namespace {

constexpr int kCloseScore = 40; // kinds as close as this are asked about

const QString kKind = QStringLiteral("kind");
const QString kRange = QStringLiteral("range");
const QString kHeaderRow = QStringLiteral("header_row");
const QString kStamp = QStringLiteral("stamp");
const QString kTimezone = QStringLiteral("timezone");

/// Files that are evidence by their first bytes: pictures, PDF, mark-up.
bool isNoTable(const ByteSource& bytes)
{
    const auto start = bytes.slice(0, 64);
    if (!start)
        return false;
    const QByteArray text = start->trimmed().toLower();
    const auto begins = [&](const char* mark) { return text.startsWith(mark); };
    return begins("%pdf") || begins("\x89png") || begins("\xff\xd8\xff") || begins("gif8") || begins("<?xml") || begins("<!doctype") || begins("<html");
}

/// Kinds whose files hold totals as records.
bool keepsTotals(FileKind kind)
{
    return kind == FileKind::reportedTotals || kind == FileKind::priorYear;
}

class Recognizer {
public:
    Recognizer(const FileEntry& stated, const std::set<QString>& fixed, const Submission& header) : m_fixed(fixed), m_header(header)
    {
        m_recognition.entry = stated;
    }

    Result<TableRecognition> run(const SharedBytes& bytes, const Progress& progress)
    {
        auto source = openRows(bytes, entry(), m_fixed);
        if (!source)
            return source.failure();
        auto view = viewTable(*source, entry(), m_fixed, progress);
        if (!view)
            return view.failure();
        m_view = std::move(*view);
        takeSource(*source);
        const TableGuess guess = takeKind();
        takeHeaderRow();
        buildEntry(m_recognition, m_view, guess, m_fixed, m_header);
        const std::vector<FormatColumn> columns = formatColumns(m_recognition, m_view);
        guessNumberFormat(m_recognition, columns, m_fixed);
        guessDateFormat(m_recognition, columns, m_fixed);
        takeRange(columns);
        takeStamps();
        askForRegisters();
        askForOneColumn(*source);
        describeColumns(guess);
        return std::move(m_recognition);
    }

private:
    FileEntry& entry() { return m_recognition.entry; }
    bool isFixed(const QString& key) const { return m_fixed.contains(key); }

    void verdict(const QString& about, const QString& value, Certainty certainty, Message why)
    {
        m_recognition.verdicts.push_back({about, value, certainty, std::move(why)});
    }

    void takeSource(RowSource& source)
    {
        m_recognition.sheets = source.sheets;
        if (source.isWorkbook && !isFixed(QStringLiteral("sheet")))
            entry().sheet = source.sheets.size() > 1 ? source.sheet : QString();
        if (!isFixed(QStringLiteral("encoding")))
            entry().encoding = source.encoding;
        if (!isFixed(QStringLiteral("delimiter")))
            entry().delimiter = source.delimiter;
        m_recognition.verdicts = std::move(source.verdicts);
    }

    TableGuess takeKind()
    {
        if (isFixed(kKind)) {
            verdict(kKind, nameOf(entry().kind), Certainty::given, {});
            return guessTable(m_view.views, entry().kind, m_view.names, m_header);
        }
        std::vector<TableGuess> guesses = guessKinds(m_view.views, m_view.names, m_header);
        const TableGuess& best = guesses.front();
        QStringList close;
        for (const TableGuess& guess : guesses) {
            const bool isClose = guess.missing.size() <= best.missing.size() && guess.score >= best.score - kCloseScore;
            if (isClose)
                close << nameOf(guess.kind);
        }
        const bool isNothing = best.score <= 0 || best.fields.columns.empty();
        entry().kind = best.kind;
        verdict(kKind, nameOf(best.kind), Certainty::guessed,
                Message{QT_TRANSLATE_NOOP("core", "%1 of its columns are known fields of this kind"),
                        {argument(static_cast<qint64>(best.fields.columns.size()))}});
        if (isNothing)
            close = namesOf<FileKind>();
        if (close.size() > 1)
            m_recognition.questions.push_back({kKind, -1, QT_TRANSLATE_NOOP("core", "What kind of file is this?"), close});
        return best;
    }

    void takeHeaderRow()
    {
        if (!isFixed(kHeaderRow))
            entry().headerRow = m_view.headings.row;
        verdict(kHeaderRow, QString::number(entry().headerRow), isFixed(kHeaderRow) ? Certainty::given : Certainty::guessed, m_view.headings.why);
        const int first = m_view.headings.row > 0 ? m_view.headings.row : m_view.headings.lastRow + 1;
        for (const Row& row : m_view.head) {
            if (row.number >= first)
                break;
            const auto filled = std::find_if(row.cells.begin(), row.cells.end(), [](const Cell& cell) { return !cell.text.trimmed().isEmpty(); });
            if (filled != row.cells.end())
                m_recognition.leftOut.push_back({row.number, filled->text, QT_TRANSLATE_NOOP("core", "title above the headings")});
        }
    }

    void takeRange(const std::vector<FormatColumn>& columns)
    {
        m_recognition.rows = m_view.rows;
        if (isFixed(kRange))
            return;
        int lastRow = keepsTotals(entry().kind) ? m_view.end.lastRow : m_view.end.lastRowAboveTotals;
        for (const LeftOutRow& total : m_view.end.totals) {
            if (keepsTotals(entry().kind))
                ++m_recognition.rows;
            else
                m_recognition.leftOut.push_back(total);
        }
        if (const auto sum = findSumRow(m_view, columns, entry(), lastRow); sum && !keepsTotals(entry().kind)) {
            lastRow = filledRowAbove(sum->row);
            --m_recognition.rows;
            m_recognition.leftOut.push_back(*sum);
        }
        for (const LeftOutRow& note : m_view.end.notes)
            m_recognition.leftOut.push_back(note);
        std::sort(m_recognition.leftOut.begin(), m_recognition.leftOut.end(), [](const auto& a, const auto& b) { return a.row < b.row; });
        for (const LeftOutRow& subtotal : m_view.end.subtotals) {
            if (!keepsTotals(entry().kind))
                verdict(kRange, subtotal.text, Certainty::guessed,
                        Message{QT_TRANSLATE_NOOP("core", "row %1 looks like a total among the data; it is read as a row"), {argument(subtotal.row)}});
        }
        writeRange(lastRow);
    }

    void writeRange(int lastRow)
    {
        entry().range.clear();
        const bool endsEarly = lastRow > 0 && lastRow < m_view.lastRow && hasRowsBehind(lastRow);
        const bool beginsLate = m_view.headings.lastRow > m_view.headings.row;
        const bool isCut = m_view.columns.firstColumn > 0 || m_view.columns.lastColumn < kMaximumColumns - 1;
        if (!endsEarly && !beginsLate && !isCut)
            return;
        const int firstRow = beginsLate ? m_view.headings.lastRow + 1 : std::max(1, m_view.headings.row);
        const int lastColumn = isCut ? m_view.columns.lastColumn : std::max(m_view.width - 1, 0);
        const int end = lastRow > 0 ? lastRow : m_view.lastRow;
        const QString range = columnLetters(m_view.columns.firstColumn) + QString::number(firstRow) + u':' + columnLetters(lastColumn)
                              + QString::number(end);
        if (!CellRange::parse(range)) {
            verdict(kRange, {}, Certainty::guessed, QT_TRANSLATE_NOOP("core", "the table is too long for a range; what stands below it is refused row by row"));
            return;
        }
        entry().range = range;
        verdict(kRange, range, Certainty::guessed,
                isCut ? Message(QT_TRANSLATE_NOOP("core", "several tables stand side by side; this is the largest one"))
                      : Message(QT_TRANSLATE_NOOP("core", "rows around the table are left out")));
    }

    int filledRowAbove(int row) const
    {
        int above = row - 1;
        for (const Row& candidate : m_view.head) {
            if (candidate.number < row && !candidate.isBlank())
                above = candidate.number;
        }
        return above;
    }

    /// Whether anything but blank rows stands behind a row.
    bool hasRowsBehind(int row) const
    {
        const auto isBehind = [&](const LeftOutRow& left) { return left.row > row; };
        return std::any_of(m_recognition.leftOut.begin(), m_recognition.leftOut.end(), isBehind);
    }

    void takeStamps()
    {
        if (!isFixed(kStamp))
            entry().stampIsEnd = false;
        if (!isFixed(kTimezone))
            entry().timezone.clear();
        const auto time = entry().columns.find(QStringLiteral("time"));
        const int column = time == entry().columns.end() ? -1 : columnByName(m_view, time->second);
        if (column < 0 || static_cast<std::size_t>(column) >= m_view.profiles.size())
            return;
        const ColumnProfile& profile = m_view.profiles[static_cast<std::size_t>(column)];
        const ColumnReading reading = readColumn(profile, m_view.headings.at(column));
        const auto stated = DateFormat::fromTokens(entry().dateFormat);
        const DateFormat& format = !entry().dateFormat.isEmpty() && stated ? *stated : reading.date.format;
        const bool isKnown = !entry().dateFormat.isEmpty() || reading.date.isUsable() || reading.date.state == DateFormatVerdict::State::none;
        const StampSequence sequence = isKnown ? readSequence(profile.sequence(), profile.last(), format) : StampSequence();
        takeZone(sequence, reading);
        if (entry().kind == FileKind::meterIntervals && !isFixed(kStamp))
            takeSide(sequence, m_view.headings.at(column), column);
    }

    void takeZone(const StampSequence& sequence, const ColumnReading& reading)
    {
        if (reading.hasOffset)
            return verdict(kTimezone, {}, Certainty::proven, QT_TRANSLATE_NOOP("core", "the stamps carry their own offset from UTC"));
        if (isFixed(kTimezone))
            return verdict(kTimezone, entry().timezone, Certainty::given, {});
        const ReadingVerdict zone = judgeZone(sequence, m_header.engagement.timezone, m_header.engagement.period);
        if (zone.value.isEmpty())
            return;
        entry().timezone = zone.value;
        m_recognition.verdicts.push_back(zone);
        const QStringList choices{zone.value, QStringLiteral("UTC"), m_header.engagement.timezone};
        if (zone.value != QLatin1String("UTC"))
            m_recognition.questions.push_back({kTimezone, -1, QT_TRANSLATE_NOOP("core", "Which clock wrote these stamps?"), choices});
    }

    void takeSide(const StampSequence& sequence, const QString& heading, int column)
    {
        const bool isOfDays = !sequence.stamps.empty() && (!sequence.hasTimes || sequence.stepSeconds >= 86'400);
        if (isOfDays)
            return;
        ReadingVerdict side = judgeStampSide(sequence, heading);
        if (side.certainty == Certainty::guessed)
            side = judgeStampSide(shownIn(sequence, entry().timezone, m_header.engagement.timezone), heading);
        entry().stampIsEnd = side.value == QLatin1String("end");
        if (side.certainty == Certainty::guessed)
            m_recognition.questions.push_back({kStamp, column, QT_TRANSLATE_NOOP("core", "Is a stamp the start or the end of its interval?"),
                                               {QStringLiteral("start"), QStringLiteral("end")}});
        m_recognition.verdicts.push_back(std::move(side));
    }

    /// Values that never fall are readings of a register, whatever the heading says.
    void askForRegisters()
    {
        if (entry().kind != FileKind::meterIntervals || isFixed(kKind) || !areRising(m_view, entry()))
            return;
        m_recognition.questions.push_back({kKind, -1, QT_TRANSLATE_NOOP("core", "The values only rise: are they readings of a register?"),
                                           {nameOf(FileKind::meterRegisters), nameOf(FileKind::meterIntervals)}});
    }

    void askForOneColumn(const RowSource& source)
    {
        if (!source.isWorkbook && m_view.width < 2 && !isFixed(QStringLiteral("delimiter")))
            m_recognition.questions.push_back({QStringLiteral("delimiter"), -1,
                                               QT_TRANSLATE_NOOP("core", "The file seems to have one column only; what parts its cells?"),
                                               {QStringLiteral(","), QStringLiteral(";"), QStringLiteral("\t"), QStringLiteral("|"), QStringLiteral("fixed")}});
    }

    void describeColumns(const TableGuess& guess)
    {
        std::map<int, QString> fields;
        for (const auto& [field, name] : entry().columns)
            fields[columnByName(m_view, name)] = field;
        for (const auto& [name, meaning] : entry().values)
            fields[columnByName(m_view, name)] = wideValueField(guess.kind);
        for (const ColumnView& view : m_view.views) {
            ColumnVerdict column;
            column.column = view.column;
            column.heading = view.heading;
            column.role = view.reading.role;
            column.number = view.reading.number;
            column.date = view.reading.date;
            column.unit = view.unit.isEmpty() ? view.reading.unitInCells : view.unit;
            column.field = fields[view.column];
            column.filled = static_cast<int>(std::min<qint64>(view.filled, std::numeric_limits<int>::max()));
            column.odd = static_cast<int>(std::min<qint64>(view.reading.odd, std::numeric_limits<int>::max()));
            column.verdict = describe(view);
            warnOfIdentifiers(view);
            m_recognition.columns.push_back(std::move(column));
        }
    }

    static Message describe(const ColumnView& view)
    {
        const ColumnReading& reading = view.reading;
        switch (reading.role) {
        case ColumnRole::empty: return QT_TRANSLATE_NOOP("core", "no cell is filled");
        case ColumnRole::number:
        case ColumnRole::percent:
            if (reading.odd > 0)
                return Message{QT_TRANSLATE_NOOP("core", "numbers; %1 cells are none, the first one is “%2” in row %3"),
                               {argument(reading.odd), reading.oddExample, argument(reading.firstOddRow)}};
            return reading.number.message.isEmpty() ? Message(QT_TRANSLATE_NOOP("core", "numbers")) : reading.number.message;
        case ColumnRole::date:
        case ColumnRole::stamp:
        case ColumnRole::period:
            if (reading.odd > 0)
                return Message{QT_TRANSLATE_NOOP("core", "dates; %1 cells are none, the first one is “%2” in row %3"),
                               {argument(reading.odd), reading.oddExample, argument(reading.firstOddRow)}};
            return reading.date.state == DateFormatVerdict::State::none ? Message(QT_TRANSLATE_NOOP("core", "stored as dates"))
                                                                        : reading.date.message;
        case ColumnRole::identifier: return QT_TRANSLATE_NOOP("core", "identifiers, kept as text digit by digit");
        case ColumnRole::yesNo: return QT_TRANSLATE_NOOP("core", "yes or no");
        case ColumnRole::text: return QT_TRANSLATE_NOOP("core", "text");
        }
        Q_UNREACHABLE();
    }

    void warnOfIdentifiers(const ColumnView& view)
    {
        if (view.reading.isDamaged)
            verdict(QStringLiteral("columns"), view.heading, Certainty::proven,
                    Message{QT_TRANSLATE_NOOP("core", "the long numbers of “%1” were damaged before (1.23E+15): their last digits are lost; ask for the file again"),
                            {view.heading}});
        else if (view.reading.role == ColumnRole::identifier && view.reading.hasStoredNumbers)
            verdict(QStringLiteral("columns"), view.heading, Certainty::guessed,
                    Message{QT_TRANSLATE_NOOP("core", "“%1” was stored as numbers: leading zeros and digits behind the 15th are lost"), {view.heading}});
    }

    TableRecognition m_recognition;
    const std::set<QString>& m_fixed;
    const Submission& m_header;
    TableView m_view;
};

} // namespace

Result<TableRecognition> recognizeTable(const SharedBytes& bytes, const FileEntry& stated, const std::set<QString>& fixed,
                                        const Submission& header, const Progress& progress)
{
    TableRecognition known;
    known.entry = stated;
    const bool isKindFixed = fixed.contains(kKind);
    if (isKindFixed ? stated.kind == FileKind::evidence : isNoTable(*bytes)) {
        known.entry.kind = FileKind::evidence;
        known.verdicts.push_back({kKind, nameOf(FileKind::evidence), isKindFixed ? Certainty::given : Certainty::proven,
                                  QT_TRANSLATE_NOOP("core", "the file is no table; it is kept as evidence")});
        return known;
    }
    if (isMarkdown(stated.path) && (!isKindFixed || stated.kind == FileKind::siteVisit)) {
        known.entry.kind = FileKind::siteVisit;
        known.verdicts.push_back({kKind, nameOf(FileKind::siteVisit), isKindFixed ? Certainty::given : Certainty::proven,
                                  QT_TRANSLATE_NOOP("core", "notes in Markdown: one heading a note")});
        return known;
    }
    return Recognizer(stated, fixed, header).run(bytes, progress);
}

} // namespace attest
