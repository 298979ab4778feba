// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/csv_reader.h"

#include "core/tables/csv_delimiter.h"

#include <cstring>

namespace attest {
namespace {

constexpr std::size_t kCellsAtOnce = 16;
const char* const kZeroByte = QT_TRANSLATE_NOOP("core", "The file has a zero byte: it is no text, or not in the stated encoding");

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

/// Decoders put U+FFFD or U+001A in the place of bytes that are no text.
bool isText(QByteArrayView bytes)
{
    return bytes.isValidUtf8() && !bytes.contains(QByteArrayView("\xEF\xBF\xBD")) && !bytes.contains('\x1A');
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
    m_stops.set(m_delimiter);
    if (declared != 0) {
        scanRecord(m_utf8Row.cells);
        m_position = m_recordEnd;
    }
    return {};
}

Result<bool> CsvReader::fail(Message what, std::size_t cellCount)
{
    m_window.clear();
    m_stops.look(m_window.constData(), 0);
    m_position = 0;
    m_isWhole = true;
    const QString letters = cellCount > 0 ? columnLetters(static_cast<int>(cellCount) - 1) : QString();
    return failure(ErrorKind::input, std::move(what), {m_file, {}, m_row, letters, {}});
}

Result<bool> CsvReader::fillWindow()
{
    const qsizetype rest = m_window.size() - m_position;
    std::memmove(m_window.data(), m_window.constData() + m_position, static_cast<std::size_t>(rest));
    m_window.truncate(rest);
    m_position = 0;
    const auto more = m_stream->readInto(m_window);
    if (more && !*more)
        m_isWhole = true;
    m_stops.look(m_window.constData(), m_window.size());
    return more;
}

std::optional<qsizetype> CsvReader::behindQuotes(qsizetype at) const
{
    for (;;) {
        const qsizetype close = m_window.indexOf(m_quote, at + 1);
        if (close < 0)
            return std::nullopt;
        at = close + 1;
        if (at >= m_window.size() || m_window[at] != m_quote)
            return at;
    }
}

void CsvReader::addCell(Cells& cells, qsizetype begin, qsizetype end)
{
    if (m_count == cells.size()) [[unlikely]]
        cells.resize(m_count + kCellsAtOnce);
    cells[m_count++] = {{m_window.constData() + begin, static_cast<std::size_t>(end - begin)},
                        begin == end ? Cell::Type::empty : Cell::Type::text};
}

CsvReader::Scan CsvReader::scanRecord(Cells& cells)
{
    m_quoted.clear();
    m_count = 0;
    const qsizetype size = m_window.size();
    const char* const bytes = m_window.constData();
    for (qsizetype at = m_position;; ++at) {
        if (m_count == kMaximumColumns)
            return Scan::tooManyCells;
        const qsizetype begin = at;
        if (at < size && bytes[at] == m_quote) {
            m_quoted.push_back(m_count);
            const auto behind = behindQuotes(at);
            if (!behind) {
                addCell(cells, begin, size);
                return m_isWhole ? Scan::unclosed : Scan::cut;
            }
            at = *behind;
        }
        at = m_stops.next(at);
        addCell(cells, begin, at);
        if (at >= size || bytes[at] != m_delimiter)
            return endRecord(at);
    }
}

CsvReader::Scan CsvReader::endRecord(qsizetype at)
{
    const qsizetype size = m_window.size();
    // The second half of a line end, or of a doubled quote, may come with the next piece.
    if (at + 1 >= size && !m_isWhole)
        return Scan::cut;
    m_textEnd = at;
    m_recordEnd = at;
    if (at == size)
        return Scan::row;
    if (m_window[at] == '\0')
        return Scan::zeroByte;
    m_recordEnd += m_window[at] == '\r' && at + 1 < size && m_window[at + 1] == '\n' ? 2 : 1;
    return Scan::row;
}

std::string_view CsvReader::withoutQuotes(std::string_view quoted)
{
    // In place, because the text only becomes shorter: without its quotes, doubled ones once.
    char* const begin = m_window.data() + (quoted.data() - m_window.constData());
    char* out = begin;
    bool isInside = true;
    for (std::size_t at = 1; at < quoted.size(); ++at) {
        if (isInside && quoted[at] == m_quote) {
            isInside = at + 1 < quoted.size() && quoted[at + 1] == m_quote;
            if (!isInside)
                continue;
            ++at;
        }
        *out++ = quoted[at];
    }
    return {begin, static_cast<std::size_t>(out - begin)};
}

Result<bool> CsvReader::nextUtf8(Utf8Row& row)
{
    for (;;) {
        if (m_position >= m_window.size() && m_isWhole)
            return false;
        const Scan scan = m_position < m_window.size() ? scanRecord(row.cells) : Scan::cut;
        if (scan == Scan::cut && m_window.size() - m_position <= kMaximumRecordBytes) {
            if (const auto filled = fillWindow(); !filled)
                return filled;
            continue;
        }
        ++m_row;
        switch (scan) {
        case Scan::cut: return fail(QT_TRANSLATE_NOOP("core", "A row is longer than 16 MiB"));
        case Scan::unclosed: return fail(QT_TRANSLATE_NOOP("core", "A quote opens a cell and is never closed"), m_count);
        case Scan::tooManyCells: return fail(QT_TRANSLATE_NOOP("core", "A row has more than 16,384 cells"));
        case Scan::zeroByte: return fail(kZeroByte, m_count);
        case Scan::row: return finishRow(row);
        }
    }
}

Result<bool> CsvReader::finishRow(Utf8Row& row)
{
    const qsizetype size = m_textEnd - m_position;
    if (size > kMaximumRecordBytes)
        return fail(QT_TRANSLATE_NOOP("core", "A row is longer than 16 MiB"));
    if (m_stream->isBroken() && !isText(QByteArrayView(m_window).sliced(m_position, size)))
        return fail(Message{QT_TRANSLATE_NOOP("core", "The row has bytes that are no text in the encoding %1"),
                            {m_facts.encoding.name}});
    row.number = m_row;
    row.hidden = false;
    row.cells.resize(size == 0 ? 0 : m_count);
    m_position = m_recordEnd;
    return m_quoted.empty() && size <= kMaximumCellBytes ? Result<bool>(true) : finishCells(row.cells);
}

Result<bool> CsvReader::finishCells(Cells& cells)
{
    for (const std::size_t quoted : m_quoted) {
        std::string_view& text = cells[quoted].text;
        if (text.find('\0') != std::string_view::npos)
            return fail(kZeroByte, quoted + 1);
        text = withoutQuotes(text);
        if (text.empty())
            cells[quoted].type = Cell::Type::empty;
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (static_cast<qsizetype>(cells[i].text.size()) > kMaximumCellBytes)
            return fail(QT_TRANSLATE_NOOP("core", "A cell is longer than a spreadsheet allows"), i + 1);
    }
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
