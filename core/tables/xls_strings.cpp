// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xls_strings.h"

#include "core/tables/xls_failure.h"

#include <QStringDecoder>

#include <algorithm>

namespace attest {
namespace {

constexpr unsigned kWide = 0x01;
constexpr unsigned kExtended = 0x04;
constexpr unsigned kRich = 0x08;
constexpr qsizetype kBytesOfRun = 4;
constexpr qsizetype kBytesOfCounts = 8; // before the texts of the table

QByteArray codecOf(int codePage)
{
    switch (codePage) {
    case 932: return "Shift_JIS";
    case 936: return "GB18030";
    case 949: return "EUC-KR";
    case 950: return "Big5";
    case 10000: return "macintosh";
    case 367:
    case 32769:
    case 1252: return "windows-1252";
    case 65001: return "UTF-8";
    default: return (codePage >= 1250 && codePage <= 1258 ? "windows-" : "IBM") + QByteArray::number(codePage);
    }
}

} // namespace

QString XlsEncoding::decode(QByteArrayView bytes) const
{
    QStringDecoder decoder(codecOf(codePage).constData());
    if (!decoder.isValid())
        decoder = QStringDecoder(QStringConverter::Latin1);
    return decoder.decode(bytes);
}

bool XlsStringReader::atEnd()
{
    while (m_part < m_parts.size() && m_offset >= m_parts[m_part].size()) {
        ++m_part;
        m_offset = 0;
    }
    return m_part >= m_parts.size();
}

std::optional<QByteArray> XlsStringReader::takeBytes(qsizetype count)
{
    QByteArray taken;
    while (taken.size() < count) {
        if (atEnd())
            return std::nullopt;
        const QByteArray piece = m_parts[m_part].mid(m_offset, count - taken.size());
        m_offset += piece.size();
        taken += piece;
    }
    return taken;
}

void XlsStringReader::skip(qint64 count)
{
    while (count > 0 && !atEnd()) {
        const qint64 step = std::min<qint64>(count, m_parts[m_part].size() - m_offset);
        m_offset += step;
        count -= step;
    }
}

std::optional<quint32> XlsStringReader::takeNumber(int bytes)
{
    const auto taken = takeBytes(bytes);
    if (!taken)
        return std::nullopt;
    quint32 number = 0;
    for (int i = 0; i < bytes; ++i)
        number |= static_cast<quint32>(static_cast<unsigned char>(taken->at(i))) << (8 * i);
    return number;
}

/// Where a text goes on in the next record, that record says anew whether its characters are wide.
std::optional<QString> XlsStringReader::takeCharacters(qsizetype count, bool wide)
{
    QString text;
    while (text.size() < count) {
        if (m_part < m_parts.size() && m_offset >= m_parts[m_part].size()) {
            ++m_part;
            m_offset = 0;
            const auto flags = takeNumber(1);
            if (!flags)
                return std::nullopt;
            wide = (*flags & kWide) != 0;
        }
        if (m_part >= m_parts.size())
            return std::nullopt;
        const QByteArray& part = m_parts[m_part];
        const qsizetype size = wide ? 2 : 1;
        const qsizetype here = std::min(count - text.size(), (part.size() - m_offset) / size);
        if (here <= 0)
            return std::nullopt;
        for (qsizetype i = 0; i < here; ++i, m_offset += size)
            text += wide ? QChar(qFromLittleEndian<char16_t>(part.constData() + m_offset)) : QChar::fromLatin1(part[m_offset]);
    }
    return text;
}

std::optional<QString> XlsStringReader::takeUnicode(qsizetype count)
{
    const auto flags = takeNumber(1);
    if (!flags)
        return count == 0 ? std::optional(QString()) : std::nullopt; // some writers leave it out of an empty text
    const auto runs = (*flags & kRich) != 0 ? takeNumber(2) : std::optional<quint32>(0);
    const auto extension = (*flags & kExtended) != 0 ? takeNumber(4) : std::optional<quint32>(0);
    if (!runs || !extension)
        return std::nullopt;
    auto text = takeCharacters(count, (*flags & kWide) != 0);
    skip(qint64(*runs) * kBytesOfRun + *extension);
    return text;
}

std::optional<QString> XlsStringReader::take(XlsLength length)
{
    const auto count = takeNumber(length == XlsLength::oneByte ? 1 : 2);
    if (!count)
        return std::nullopt;
    if (m_encoding.unicode)
        return takeUnicode(static_cast<qsizetype>(*count));
    const auto bytes = takeBytes(static_cast<qsizetype>(*count));
    return bytes ? std::optional(m_encoding.decode(*bytes)) : std::nullopt;
}

Result<TextTable> readXlsSharedStrings(std::vector<QByteArray> parts)
{
    TextTable texts;
    if (parts.empty() || parts.front().size() < kBytesOfCounts)
        return texts;
    const auto declared = qFromLittleEndian<quint32>(parts.front().constData() + 4);
    parts.front().remove(0, kBytesOfCounts);
    XlsStringReader reader(std::move(parts), {});
    while (!reader.atEnd()) {
        const auto text = reader.take(XlsLength::twoBytes);
        if (!text && texts.size() >= declared)
            break; // what follows the last text is none
        if (!text)
            return damagedXls();
        texts.add(text->toStdString());
        if (texts.bytes() > kMaximumSharedTexts)
            return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The texts of the workbook need more memory than is safe"));
    }
    return texts;
}

} // namespace attest
