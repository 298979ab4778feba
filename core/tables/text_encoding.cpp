// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/text_encoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace attest {
namespace {

struct Mark {
    QByteArray bytes;
    QLatin1String name;
};

/// UTF-32 stands first: its mark begins with the one of UTF-16.
const std::array<Mark, 6>& byteOrderMarks()
{
    static const std::array<Mark, 6> marks{{{QByteArrayLiteral("\xEF\xBB\xBF"), QLatin1String("UTF-8")},
                                            {QByteArrayLiteral("\xFF\xFE\0\0"), QLatin1String("UTF-32LE")},
                                            {QByteArrayLiteral("\0\0\xFE\xFF"), QLatin1String("UTF-32BE")},
                                            {QByteArrayLiteral("\xFF\xFE"), QLatin1String("UTF-16LE")},
                                            {QByteArrayLiteral("\xFE\xFF"), QLatin1String("UTF-16BE")},
                                            {QByteArrayLiteral("\x84\x31\x95\x33"), QLatin1String("GB18030")}}};
    return marks;
}

EncodingVerdict verdict(QLatin1String name, Certainty certainty, Message reason)
{
    return {name, certainty, std::move(reason)};
}

/// Text without a mark is UTF-16 when it has line ends as such, and one half of its units is 0 again and again (line
/// ends, digits, delimiters), but the other hardly ever.
std::optional<QLatin1String> unmarkedUtf16(const QByteArray& bytes)
{
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    std::array<qsizetype, 2> zeros{};
    std::array<bool, 2> lineEnds{};
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        for (const qsizetype half : {0, 1}) {
            const char other = bytes[i + 1 - half];
            const auto index = static_cast<std::size_t>(half);
            zeros[index] += bytes[i + half] == '\0' ? 1 : 0;
            lineEnds[index] = lineEnds[index] || (bytes[i + half] == '\0' && (other == '\n' || other == '\r'));
        }
    }
    const qsizetype enough = bytes.size() / 20;
    if (lineEnds[1] && zeros[1] >= enough && zeros[0] * 10 <= zeros[1])
        return QLatin1String("UTF-16LE");
    if (lineEnds[0] && zeros[0] >= enough && zeros[1] * 10 <= zeros[0])
        return QLatin1String("UTF-16BE");
    return std::nullopt;
}

unsigned byteAt(const QByteArray& bytes, qsizetype index)
{
    return index < bytes.size() ? static_cast<unsigned char>(bytes[index]) : 0;
}

struct DoubleBytes {
    qsizetype all = 0;
    qsizetype chinese = 0; // in the rows of GB 2312
    qsizetype common = 0;  // its 3755 frequent characters, rows 16 to 55
    qsizetype signs = 0;   // rows 1 to 9
};

/// Cuts the bytes as GB18030 would; nothing when they cannot be cut.
std::optional<DoubleBytes> cutAsGb18030(const QByteArray& bytes)
{
    DoubleBytes found;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const unsigned lead = byteAt(bytes, i);
        if (lead < 0x80)
            continue;
        const unsigned trail = byteAt(bytes, ++i);
        if (lead == 0x80 || lead == 0xFF || trail == 0x7F || trail == 0xFF || trail < 0x30 || (trail > 0x39 && trail < 0x40))
            return std::nullopt;
        if (trail <= 0x39) {
            i += 2;
            const unsigned third = byteAt(bytes, i - 1);
            const unsigned fourth = byteAt(bytes, i);
            if (third < 0x81 || third == 0xFF || fourth < 0x30 || fourth > 0x39)
                return std::nullopt;
            continue;
        }
        ++found.all;
        const bool chinese = trail >= 0xA1 && lead >= 0xA1 && lead <= 0xF7;
        found.chinese += chinese ? 1 : 0;
        found.signs += chinese && lead <= 0xA9 ? 1 : 0;
        found.common += chinese && lead >= 0xB0 && lead <= 0xD7 ? 1 : 0;
    }
    return found;
}

/// In Chinese text nearly all pairs are in GB 2312, and most of them are its frequent characters. Western text in
/// windows-1252 often passes as GB18030 too, but as pairs of an umlaut and an ASCII letter, which GB 2312 does not have.
bool looksChinese(const QByteArray& bytes)
{
    const auto found = cutAsGb18030(bytes);
    if (!found || found->common == 0)
        return false;
    const qsizetype characters = found->chinese - found->signs;
    return found->chinese * 10 >= found->all * 9 && found->common * 10 >= characters * 7;
}

/// Western letters and signs that tables carry: 0xC0 to 0xFF, € ‚ „ … ‘ ’ “ ” – — no-break space £ § © « ° ± ² ³ µ · » ½.
bool isWestern(unsigned byte)
{
    static const QByteArray signs = QByteArrayLiteral("\x80\x82\x84\x85\x8A\x8C\x8E\x91\x92\x93\x94\x96\x97\x99\x9A\x9C\x9E"
                                                      "\xA0\xA1\xA3\xA7\xA9\xAA\xAB\xAE\xB0\xB1\xB2\xB3\xB4\xB5\xB7\xB9\xBA\xBB\xBC\xBD\xBE\xBF");
    return byte >= 0xC0 || signs.contains(static_cast<char>(byte));
}

/// Western text has its letters beyond ASCII one by one, most of them beside ASCII.
bool looksWestern(const QByteArray& bytes)
{
    qsizetype high = 0;
    qsizetype adjacent = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const unsigned byte = byteAt(bytes, i);
        if (byte < 0x80)
            continue;
        if (!isWestern(byte))
            return false;
        ++high;
        adjacent += byteAt(bytes, i + 1) >= 0x80 ? 1 : 0;
    }
    return adjacent * 3 <= high;
}

qsizetype bytesPerUnit(const QString& encoding)
{
    if (encoding.startsWith(u"UTF-16", Qt::CaseInsensitive))
        return 2;
    return encoding.startsWith(u"UTF-32", Qt::CaseInsensitive) ? 4 : 1;
}

void replaceLoneSurrogates(QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        const bool paired = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (!paired)
            text[i] = QChar::ReplacementCharacter;
        else
            ++i;
    }
}

} // namespace

Result<EncodingVerdict> detectEncoding(const QByteArray& bytes)
{
    for (const Mark& mark : byteOrderMarks()) {
        if (bytes.startsWith(mark.bytes))
            return verdict(mark.name, Certainty::proven, QT_TRANSLATE_NOOP("core", "the file begins with its byte order mark"));
    }
    if (bytes.contains('\0')) {
        if (const auto utf16 = unmarkedUtf16(bytes))
            return verdict(*utf16, Certainty::guessed, QT_TRANSLATE_NOOP("core", "every second byte of plain characters is zero"));
    }
    if (bytes.isValidUtf8())
        return verdict(QLatin1String("UTF-8"), Certainty::proven, QT_TRANSLATE_NOOP("core", "all bytes are valid UTF-8"));
    if (looksChinese(bytes))
        return verdict(QLatin1String("GB18030"), Certainty::guessed,
                       QT_TRANSLATE_NOOP("core", "no UTF-8, and the bytes form frequent Chinese characters"));
    if (looksWestern(bytes))
        return verdict(QLatin1String("windows-1252"), Certainty::guessed,
                       QT_TRANSLATE_NOOP("core", "no UTF-8, and the bytes form single Western letters"));
    return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The encoding of the text cannot be told"), {},
                   QT_TRANSLATE_NOOP("core", "State the encoding of the file"));
}

Result<Utf8Text> toUtf8(const QByteArray& bytes, const QString& encoding)
{
    QStringDecoder decoder(encoding.toLatin1().constData(), QStringDecoder::Flag::Stateless);
    if (!decoder.isValid())
        return failure(ErrorKind::input, Message{QT_TRANSLATE_NOOP("core", "The encoding %1 is not known"), {encoding}});
    if (QStringConverter::encodingForName(encoding.toLatin1().constData()) == QStringConverter::Utf8) {
        const bool marked = bytes.startsWith("\xEF\xBB\xBF");
        return Utf8Text{marked ? bytes.mid(3) : bytes, !bytes.isValidUtf8()};
    }
    QString text = decoder.decode(bytes);
    Utf8Text result;
    const bool cut = bytes.size() % bytesPerUnit(encoding) != 0;
    result.broken = decoder.hasError() || cut || !text.isValidUtf16();
    if (!text.isValidUtf16())
        replaceLoneSurrogates(text);
    if (result.broken && !text.contains(QChar::ReplacementCharacter) && !text.contains(u'\x1A'))
        text += QChar::ReplacementCharacter; // a character cut off at the end leaves no trace
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    result.bytes = text.toUtf8();
    return result;
}

} // namespace attest
