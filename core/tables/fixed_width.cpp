// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/fixed_width.h"

#include "core/tables/fixed_columns.h"

namespace attest {
namespace {

constexpr int kSampleLines = 500;
const QString kFixed = QStringLiteral("fixed");

/// The words of a line go to the column in which most of them stands, so that no border ever cuts a number.
int columnOf(const PlacedWord& word, const ColumnStarts& starts)
{
    int best = 0;
    int most = -1;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const int begin = std::max(word.begin, i == 0 ? 0 : starts[i]);
        const int end = i + 1 < starts.size() ? std::min(word.end, starts[i + 1]) : word.end;
        if (end - begin > most) {
            most = end - begin;
            best = static_cast<int>(i);
        }
    }
    return best;
}

bool crossesBorder(const PlacedWord& word, const ColumnStarts& starts)
{
    return std::any_of(starts.begin(), starts.end(), [&](int start) { return word.begin < start && start < word.end; });
}

/// A title or note: running text that knows no columns.
bool isRunningText(const std::vector<PlacedWord>& words, const ColumnStarts& starts)
{
    bool crosses = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0 && words[i].begin - words[i - 1].end > 1)
            return false;
        crosses = crosses || crossesBorder(words[i], starts);
    }
    return crosses;
}

} // namespace

std::optional<ColumnStarts> parseFixedDelimiter(const QString& delimiter)
{
    if (delimiter == kFixed)
        return ColumnStarts();
    if (!delimiter.startsWith(kFixed + u':'))
        return std::nullopt;
    ColumnStarts starts;
    for (const QString& part : delimiter.mid(kFixed.size() + 1).split(u',')) {
        bool isNumber = false;
        const int start = part.trimmed().toInt(&isNumber);
        if (!isNumber || start < 0 || start > FixedWidthReader::kMaximumLine || (!starts.empty() && start <= starts.back()))
            return std::nullopt;
        starts.push_back(start);
    }
    return starts;
}

QString fixedDelimiter(const ColumnStarts& starts)
{
    QStringList parts;
    for (const int start : starts)
        parts << QString::number(start);
    return parts.isEmpty() ? kFixed : QString(kFixed + u':' + parts.join(u','));
}

Result<std::unique_ptr<FixedWidthReader>> FixedWidthReader::open(const SharedBytes& bytes, const FixedWidthOptions& options,
                                                                 const QString& file)
{
    QString encoding = options.encoding;
    if (encoding.isEmpty()) {
        auto detected = detectEncoding(*bytes);
        if (!detected)
            return detected.failure();
        encoding = detected->name;
    }
    auto stream = Utf8Stream::open(bytes, encoding);
    if (!stream)
        return stream.failure();
    std::unique_ptr<FixedWidthReader> reader(new FixedWidthReader(std::move(*stream), file));
    reader->m_starts = options.starts;
    if (const auto detected = reader->detectStarts(); !detected)
        return detected.failure();
    return reader;
}

Result<void> FixedWidthReader::detectStarts()
{
    if (!m_starts.empty())
        return {};
    QStringList lines;
    QString line;
    while (lines.size() < kSampleLines) {
        const auto more = nextLine(line);
        if (!more)
            return more.failure();
        if (!*more)
            break;
        lines << line;
    }
    const auto starts = detectColumnStarts(lines);
    if (!starts)
        return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "No columns of fixed width can be told"), {m_file, {}, 0, {}, {}},
                       QT_TRANSLATE_NOOP("core", "State where the columns begin, such as fixed:0,10,25"));
    m_starts = *starts;
    std::reverse(lines.begin(), lines.end());
    m_ahead = std::move(lines);
    return {};
}

Result<bool> FixedWidthReader::nextLine(QString& line)
{
    if (!m_ahead.isEmpty()) {
        line = m_ahead.takeLast();
        return true;
    }
    qsizetype end = m_text.indexOf('\n', m_position);
    while (end < 0 && !m_isWhole) {
        if (m_text.size() - m_position > kMaximumLine)
            return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The line is too long"), {m_file, {}, m_row + 1, {}, {}});
        m_text.remove(0, m_position);
        m_position = 0;
        const auto more = m_stream->readInto(m_text);
        if (!more)
            return more.failure();
        m_isWhole = !*more;
        end = m_text.indexOf('\n');
    }
    if (end < 0 && m_position == m_text.size())
        return false;
    const qsizetype size = (end < 0 ? m_text.size() : end) - m_position;
    line = QString::fromUtf8(QByteArrayView(m_text).sliced(m_position, size));
    if (line.endsWith(u'\r'))
        line.chop(1);
    m_position += size + (end < 0 ? 0 : 1);
    return true;
}

Failure FixedWidthReader::ended(Failure failed)
{
    m_ahead.clear();
    m_text.clear();
    m_position = 0;
    m_isWhole = true;
    return failed;
}

Result<bool> FixedWidthReader::next(Row& row)
{
    QString line;
    const auto more = nextLine(line);
    row.cells.clear();
    if (!more)
        return ended(more.failure());
    if (!*more)
        return false;
    row.number = ++m_row;
    if (m_stream->isBroken() && line.contains(QChar::ReplacementCharacter))
        return ended(failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "Some bytes are no text in this encoding"),
                             {m_file, {}, m_row, {}, {}}, QT_TRANSLATE_NOOP("core", "State the encoding of the file")));
    if (!isRuler(line))
        cut(line, row);
    return true;
}

void FixedWidthReader::cut(const QString& line, Row& row) const
{
    const std::vector<PlacedWord> words = placedWords(line);
    if (isRunningText(words, m_starts)) {
        row.cells.push_back({line.trimmed(), Cell::Type::text});
        return;
    }
    int filled = -1;
    qsizetype from = 0;
    for (const PlacedWord& word : words) {
        const int column = std::max(columnOf(word, m_starts), filled);
        if (column > filled) {
            row.cells.resize(static_cast<std::size_t>(column) + 1);
            from = word.position;
        }
        filled = column;
        row.cells.back() = {line.mid(from, word.position + word.length - from), Cell::Type::text};
    }
}

} // namespace attest
