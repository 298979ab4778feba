// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/column_profile.h"

#include "core/tables/date_format.h"

namespace attest {
namespace {

constexpr qsizetype kSequenceTrial = 40;

/// FNV-1a over the parts of a shape.
class ShapeHash {
public:
    void take(quint64 part) { m_hash = (m_hash ^ part) * 1'099'511'628'211ULL; }
    quint64 value() const { return m_hash; }

private:
    quint64 m_hash = 14'695'981'039'346'656'037ULL;
};

int digitOf(char c) { return c >= '0' && c <= '9' ? c - '0' : -1; }
int digitOf(QChar c) { return c.unicode() < 0x80 ? digitOf(static_cast<char>(c.unicode())) : c.isDigit() ? c.digitValue() : -1; }
quint64 codeOf(char c) { return static_cast<unsigned char>(c); }
quint64 codeOf(QChar c) { return c.unicode(); }
quint64 scriptOf(char) { return 0; }
quint64 scriptOf(QChar c) { return c.unicode() < 0x80 ? 0 : c.unicode() / 16; } // digits of a script stand together

/// What a run of one or two digits can be: zero, month or day, day only, neither.
quint64 standingOfPair(quint64 value)
{
    if (value == 0)
        return 1;
    if (value <= 12)
        return 2;
    return value <= 31 ? 3 : 4;
}

bool isYear(quint64 value) { return value >= 1900 && value <= 2199; }
bool isMonth(quint64 value) { return value >= 1 && value <= 12; }

quint64 standingOf(std::size_t length, quint64 value, bool leadingZero)
{
    if (length <= 2)
        return standingOfPair(value);
    if (length == 4 && isYear(value))
        return 5;
    if (length == 6 && isYear(value / 100) && isMonth(value % 100))
        return 6;
    if (length == 8 && isYear(value / 10'000) && isMonth(value / 100 % 100) && value % 100 >= 1 && value % 100 <= 31)
        return 7;
    return leadingZero ? 8 : 0;
}

template <class Character>
void hashText(ShapeHash& hash, const Character* text, std::size_t size)
{
    quint64 firstPair = 0;
    int runs = 0;
    for (std::size_t i = 0; i < size;) {
        int digit = digitOf(text[i]);
        if (digit < 0) {
            hash.take(0x1'0000ULL + codeOf(text[i++]));
            continue;
        }
        const std::size_t start = i;
        const bool leadingZero = digit == 0;
        quint64 value = 0;
        for (; digit >= 0; digit = i < size ? digitOf(text[i]) : -1) {
            value = i - start < 9 ? value * 10 + static_cast<quint64>(digit) : value;
            ++i;
        }
        const std::size_t length = i - start;
        hash.take((length * 16 + standingOf(length, value, leadingZero)) * 0x1'0000 + scriptOf(text[start]));
        // 05/05/2024 is the same day in either order and proves nothing.
        if (++runs == 1)
            firstPair = value;
        else if (runs == 2 && length <= 2)
            hash.take(value == firstPair ? 3 : 2);
    }
}

} // namespace

bool isDateText(const QString& text)
{
    constexpr qsizetype longest = 60;
    if (text.size() > longest)
        return false;
    static const DateFormatRecognizer pristine;
    DateFormatRecognizer recognizer = pristine;
    recognizer.add(text);
    return recognizer.verdict().state != DateFormatVerdict::State::none;
}

quint64 shapeKey(Cell::Type type, std::string_view text)
{
    ShapeHash hash;
    hash.take(static_cast<quint64>(type));
    const bool isAscii = std::none_of(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0; });
    if (isAscii) {
        hashText(hash, text.data(), text.size());
    } else {
        const QString decoded = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        hashText(hash, decoded.constData(), static_cast<std::size_t>(decoded.size()));
    }
    return hash.value();
}

QStringList ColumnProfile::distinct() const
{
    QStringList texts;
    for (const std::string& text : m_distinct)
        texts << QString::fromStdString(text);
    texts.sort();
    return texts;
}

void ColumnProfile::add(const Utf8Cell& cell, int row)
{
    if (cell.type == Cell::Type::empty || cell.text.empty())
        return;
    ++m_filled;
    if (m_filled > 1 && cell.text == m_last) {
        if (m_lastShape != nullptr)
            ++m_lastShape->count;
        return;
    }
    m_last.assign(cell.text);
    if (m_hasSequence && m_sequence.size() < kMostSequence)
        addToSequence(QString::fromStdString(m_last));
    if (!m_hasManyValues)
        addDistinct(cell.text);
    addShape(cell, row);
}

void ColumnProfile::addDistinct(std::string_view text)
{
    if (m_distinct.find(text) != m_distinct.end())
        return;
    m_distinct.emplace(text);
    m_hasManyValues = m_distinct.size() > kMostDistinct;
    if (m_hasManyValues)
        m_distinct.clear();
}

void ColumnProfile::addToSequence(const QString& text)
{
    m_sequence << text;
    if (m_sequence.size() > kSequenceTrial)
        return;
    m_dates += isDateText(text) ? 1 : 0;
    if (m_sequence.size() == kSequenceTrial && m_dates * 2 < kSequenceTrial) {
        m_hasSequence = false;
        m_sequence.clear();
    }
}

void ColumnProfile::addShape(const Utf8Cell& cell, int row)
{
    if (m_isFreeText) {
        m_lastShape = nullptr;
        return;
    }
    const quint64 key = shapeKey(cell.type, cell.text);
    if (m_lastShape == nullptr || key != m_lastKey) {
        m_lastShape = &m_shapes[key]; // stays where it is until the next insertion, which sets it anew
        m_lastKey = key;
    }
    if (m_lastShape->count++ == 0) {
        m_lastShape->type = cell.type;
        m_lastShape->firstRow = row;
    }
    if (m_lastShape->examples.size() < ShapeStat::kMostExamples) {
        if (const QString text = cell.decoded().text; !m_lastShape->examples.contains(text))
            m_lastShape->examples << text;
    }
    m_isFreeText = m_shapes.size() >= kMostShapes;
}

} // namespace attest
