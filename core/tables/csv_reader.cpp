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

Result<EncodingVerdict> chooseEncoding(const QByteArray& bytes, const QString& given)
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

void assign(Cell& cell, QByteArrayView bytes)
{
    cell.type = bytes.isEmpty() ? Cell::Type::empty : Cell::Type::text;
    cell.text = QString::fromUtf8(bytes);
}

/// What decoders put in the place of bytes that are no text.
bool hasReplacement(QByteArrayView bytes)
{
    return bytes.contains(QByteArrayView("\xEF\xBF\xBD")) || bytes.contains('\x1A');
}

} // namespace

Result<std::unique_ptr<CsvReader>> CsvReader::open(const QByteArray& bytes, const CsvOptions& options, const QString& file)
{
    if ((!options.delimiter.isNull() && !isAscii(options.delimiter)) || !isAscii(options.quote)
        || options.delimiter == options.quote)
        return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "Delimiter and quote must be two different plain characters"),
                       {file, {}, 0, {}, {}});
    auto encoding = chooseEncoding(bytes, options.encoding);
    if (!encoding)
        return inFile(encoding.failure(), file);
    auto text = toUtf8(bytes, encoding->name);
    if (!text)
        return inFile(text.failure(), file);
    const char declared = declaredDelimiter(text->bytes);
    const DelimiterVerdict delimiter = chooseDelimiter(text->bytes, options, declared);
    ReadingFacts facts{*encoding, QLatin1Char(delimiter.delimiter), delimiter.certainty, delimiter.reason};
    std::unique_ptr<CsvReader> reader(new CsvReader(*std::move(text), file, delimiter.delimiter, options.quote.toLatin1(),
                                                    std::move(facts)));
    if (declared != 0) {
        reader->m_position = 5;
        reader->takeLineEnd();
    }
    return reader;
}

CsvReader::CsvReader(Utf8Text text, QString file, char delimiter, char quote, ReadingFacts facts)
    : m_text(std::move(text.bytes)), m_broken(text.broken), m_file(std::move(file)), m_delimiter(delimiter), m_quote(quote),
      m_facts(std::move(facts))
{
    for (const char stop : {m_delimiter, '\r', '\n', '\0'})
        m_stops[static_cast<unsigned char>(stop)] = true;
}

Result<bool> CsvReader::fail(Message what, std::size_t cellCount)
{
    m_position = m_text.size();
    const QString letters = cellCount > 0 ? columnLetters(static_cast<int>(cellCount) - 1) : QString();
    return failure(ErrorKind::input, std::move(what), {m_file, {}, m_row, letters, {}});
}

bool CsvReader::takeLineEnd()
{
    if (m_position >= m_text.size())
        return true;
    if (m_text[m_position] == '\r') {
        ++m_position;
        if (m_position < m_text.size() && m_text[m_position] == '\n')
            ++m_position;
        return true;
    }
    if (m_text[m_position] != '\n')
        return false;
    ++m_position;
    return true;
}

QByteArrayView CsvReader::takePlain()
{
    const char* const begin = m_text.constData() + m_position;
    const char* const end = m_text.constData() + m_text.size();
    const char* at = begin;
    while (at != end && !m_stops[static_cast<unsigned char>(*at)])
        ++at;
    m_position += at - begin;
    return {begin, at - begin};
}

std::optional<QByteArrayView> CsvReader::takeCell()
{
    if (m_position >= m_text.size() || m_text[m_position] != m_quote)
        return takePlain();
    m_unquoted.clear();
    for (;;) {
        const qsizetype start = m_position + 1;
        const qsizetype close = m_text.indexOf(m_quote, start);
        if (close < 0)
            return std::nullopt;
        m_unquoted.append(QByteArrayView(m_text).sliced(start, close - start));
        m_position = close + 1;
        if (m_position >= m_text.size() || m_text[m_position] != m_quote)
            break;
        m_unquoted.append(m_quote);
    }
    m_unquoted.append(takePlain());
    return QByteArrayView(m_unquoted);
}

Result<bool> CsvReader::next(Row& row)
{
    if (m_position >= m_text.size())
        return false;
    ++m_row;
    const qsizetype recordStart = m_position;
    std::size_t count = 0;
    for (;;) {
        const auto bytes = takeCell();
        if (!bytes)
            return fail(QT_TRANSLATE_NOOP("core", "A quote opens a cell and is never closed"), count + 1);
        if (++count > kMaximumColumns)
            return fail(QT_TRANSLATE_NOOP("core", "A row has more than 16,384 cells"));
        if (bytes->size() > kMaximumCellBytes)
            return fail(QT_TRANSLATE_NOOP("core", "A cell is longer than a spreadsheet allows"), count);
        if (row.cells.size() < count)
            row.cells.emplace_back();
        assign(row.cells[count - 1], *bytes);
        if (m_position < m_text.size() && m_text[m_position] == m_delimiter) {
            ++m_position;
            continue;
        }
        break;
    }
    return finishRow(row, recordStart, count);
}

Result<bool> CsvReader::finishRow(Row& row, qsizetype recordStart, std::size_t cellCount)
{
    const QByteArrayView record = QByteArrayView(m_text).sliced(recordStart, m_position - recordStart);
    if (!takeLineEnd() || record.contains('\0'))
        return fail(QT_TRANSLATE_NOOP("core", "The file has a zero byte: it is no text, or not in the stated encoding"), cellCount);
    if (record.size() > kMaximumRecordBytes)
        return fail(QT_TRANSLATE_NOOP("core", "A row is longer than 16 MiB"));
    if (m_broken && (!record.isValidUtf8() || hasReplacement(record)))
        return fail(Message{QT_TRANSLATE_NOOP("core", "The row has bytes that are no text in the encoding %1"),
                            {m_facts.encoding.name}});
    row.number = m_row;
    row.hidden = false;
    row.cells.resize(record.isEmpty() ? 0 : cellCount);
    return true;
}

} // namespace attest
