// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/csv_reader.h"

#include "core/tables/csv_delimiter.h"

namespace attest {
namespace {

Failure inFile(Failure failed, const QString& file)
{
    failed.error.place.file = file;
    return failed;
}

Result<EncodingVerdict> chooseEncoding(const ByteSource& bytes, const QString& given)
{
    if (given.isEmpty())
        return detectEncoding(bytes);
    return EncodingVerdict{given, Certainty::given, QT_TRANSLATE_NOOP("core", "stated")};
}

bool isAscii(QChar c)
{
    return c.unicode() < 0x80 && c != u'\r' && c != u'\n' && !c.isNull();
}

/// The line "sep=;" with which some programs tell a spreadsheet the delimiter; 0 where there is none.
char declaredDelimiter(QByteArrayView text)
{
    if (text.size() < 5 || qstrnicmp(text.data(), "sep=", 4) != 0)
        return 0;
    return text.size() == 5 || text[5] == '\r' || text[5] == '\n' ? text[4] : '\0';
}

DelimiterVerdict chooseDelimiter(QByteArrayView text, const CsvOptions& options, char declared)
{
    if (!options.delimiter.isNull())
        return {options.delimiter.toLatin1(), Certainty::given, QT_TRANSLATE_NOOP("core", "stated")};
    if (declared != 0)
        return {declared, Certainty::proven, QT_TRANSLATE_NOOP("core", "the first line of the file states it")};
    return detectDelimiter(text, options.quote.toLatin1());
}

/// What decoders put in the place of bytes that are no text.
bool hasReplacement(QByteArrayView bytes)
{
    return bytes.contains(QByteArrayView("\xEF\xBF\xBD")) || bytes.contains('\x1A');
}

} // namespace

Result<std::unique_ptr<CsvReader>> CsvReader::open(const SharedBytes& bytes, const CsvOptions& options, const QString& file)
{
    if ((!options.delimiter.isNull() && !isAscii(options.delimiter)) || !isAscii(options.quote)
        || options.delimiter == options.quote)
        return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "Delimiter and quote must be two different plain characters"),
                       {file, {}, 0, {}, {}});
    auto encoding = chooseEncoding(*bytes, options.encoding);
    if (!encoding)
        return inFile(encoding.failure(), file);
    auto stream = Utf8Stream::open(bytes, encoding->name);
    if (!stream)
        return inFile(stream.failure(), file);
    std::unique_ptr<CsvReader> reader(new CsvReader(*std::move(stream), file));
    if (const auto begun = reader->begin(options, *std::move(encoding)); !begun)
        return inFile(begun.failure(), file);
    return reader;
}

CsvReader::CsvReader(std::unique_ptr<Utf8Stream> stream, QString file) : m_stream(std::move(stream)), m_file(std::move(file)) {}

Result<void> CsvReader::begin(const CsvOptions& options, EncodingVerdict encoding)
{
    if (const auto filled = fillWindow(); !filled)
        return filled.failure();
    const char declared = declaredDelimiter(m_window);
    const DelimiterVerdict delimiter = chooseDelimiter(m_window, options, declared);
    m_delimiter = delimiter.delimiter;
    m_quote = options.quote.toLatin1();
    m_facts = {std::move(encoding), QLatin1Char(delimiter.delimiter), delimiter.certainty, delimiter.reason};
    for (const char stop : {m_delimiter, '\r', '\n', '\0'})
        m_stops[static_cast<unsigned char>(stop)] = true;
    if (declared != 0) {
        scanRecord();
        m_position = m_recordEnd;
    }
    return {};
}

Result<bool> CsvReader::fail(Message what, std::size_t cellCount)
{
    m_window.clear();
    m_position = 0;
    m_isWhole = true;
    const QString letters = cellCount > 0 ? columnLetters(static_cast<int>(cellCount) - 1) : QString();
    return failure(ErrorKind::input, std::move(what), {m_file, {}, m_row, letters, {}});
}

Result<bool> CsvReader::fillWindow()
{
    m_window.remove(0, m_position);
    m_position = 0;
    const auto more = m_stream->readInto(m_window);
    if (more && !*more)
        m_isWhole = true;
    return more;
}

CsvReader::Scan CsvReader::scanRecord()
{
    m_spans.clear();
    const qsizetype size = m_window.size();
    const char* const bytes = m_window.constData();
    qsizetype at = m_position;
    for (;;) {
        if (m_spans.size() == kMaximumColumns)
            return Scan::tooManyCells;
        const qsizetype begin = at;
        const bool isQuoted = at < size && bytes[at] == m_quote;
        while (isQuoted) {
            const qsizetype close = m_window.indexOf(m_quote, at + 1);
            if (close < 0) {
                m_spans.push_back({begin, size, true});
                return m_isWhole ? Scan::unclosed : Scan::cut;
            }
            at = close + 1;
            if (at >= size || bytes[at] != m_quote)
                break;
        }
        while (at < size && !m_stops[static_cast<unsigned char>(bytes[at])])
            ++at;
        m_spans.push_back({begin, at, isQuoted});
        if (at < size && bytes[at] == m_delimiter) {
            ++at;
            continue;
        }
        // The second half of a line end, or of a doubled quote, may come with the next piece.
        if (at + 1 >= size && !m_isWhole)
            return Scan::cut;
        m_recordEnd = at;
        if (at < size && bytes[at] == '\r')
            m_recordEnd += at + 1 < size && bytes[at + 1] == '\n' ? 2 : 1;
        else if (at < size && bytes[at] == '\n')
            m_recordEnd += 1;
        return Scan::row;
    }
}

std::string_view CsvReader::textOf(const Span& span)
{
    char* const bytes = m_window.data();
    if (!span.isQuoted)
        return {bytes + span.begin, static_cast<std::size_t>(span.end - span.begin)};
    // In place, because the text only becomes shorter: without its quotes, doubled ones once.
    char* out = bytes + span.begin;
    bool isInside = true;
    for (qsizetype at = span.begin + 1; at < span.end; ++at) {
        if (isInside && bytes[at] == m_quote) {
            isInside = at + 1 < span.end && bytes[at + 1] == m_quote;
            if (!isInside)
                continue;
            ++at;
        }
        *out++ = bytes[at];
    }
    return {bytes + span.begin, static_cast<std::size_t>(out - bytes - span.begin)};
}

Result<bool> CsvReader::nextUtf8(Utf8Row& row)
{
    for (;;) {
        if (m_position >= m_window.size() && m_isWhole)
            return false;
        const Scan scan = m_position < m_window.size() ? scanRecord() : Scan::cut;
        if (scan == Scan::cut && m_window.size() - m_position <= kMaximumRecordBytes) {
            if (const auto filled = fillWindow(); !filled)
                return filled;
            continue;
        }
        ++m_row;
        switch (scan) {
        case Scan::cut: return fail(QT_TRANSLATE_NOOP("core", "A row is longer than 16 MiB"));
        case Scan::unclosed: return fail(QT_TRANSLATE_NOOP("core", "A quote opens a cell and is never closed"), m_spans.size());
        case Scan::tooManyCells: return fail(QT_TRANSLATE_NOOP("core", "A row has more than 16,384 cells"));
        case Scan::row: return finishRow(row, m_spans.back().end);
        }
    }
}

Result<bool> CsvReader::finishRow(Utf8Row& row, qsizetype recordEnd)
{
    const QByteArrayView record = QByteArrayView(m_window).sliced(m_position, recordEnd - m_position);
    if (m_recordEnd == recordEnd && recordEnd < m_window.size())
        return fail(QT_TRANSLATE_NOOP("core", "The file has a zero byte: it is no text, or not in the stated encoding"), m_spans.size());
    if (record.size() > kMaximumRecordBytes)
        return fail(QT_TRANSLATE_NOOP("core", "A row is longer than 16 MiB"));
    if (m_stream->isBroken() && (!record.isValidUtf8() || hasReplacement(record)))
        return fail(Message{QT_TRANSLATE_NOOP("core", "The row has bytes that are no text in the encoding %1"),
                            {m_facts.encoding.name}});
    row.number = m_row;
    row.hidden = false;
    row.cells.resize(record.isEmpty() ? 0 : m_spans.size());
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const Span& span = m_spans[i];
        if (span.isQuoted && QByteArrayView(m_window).sliced(span.begin, span.end - span.begin).contains('\0'))
            return fail(QT_TRANSLATE_NOOP("core", "The file has a zero byte: it is no text, or not in the stated encoding"), i + 1);
        const std::string_view text = textOf(span);
        if (static_cast<qsizetype>(text.size()) > kMaximumCellBytes)
            return fail(QT_TRANSLATE_NOOP("core", "A cell is longer than a spreadsheet allows"), i + 1);
        row.cells[i] = {text, text.empty() ? Cell::Type::empty : Cell::Type::text};
    }
    m_position = m_recordEnd;
    return true;
}

Result<bool> CsvReader::next(Row& row)
{
    const auto more = nextUtf8(m_utf8Row);
    if (!more || !*more)
        return more;
    row.number = m_utf8Row.number;
    row.hidden = false;
    row.cells.resize(m_utf8Row.cells.size());
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        row.cells[i] = m_utf8Row.cells[i].decoded();
    return true;
}

} // namespace attest
