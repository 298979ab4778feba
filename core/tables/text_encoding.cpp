// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/text_encoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace attest {
namespace {

constexpr qint64 kSample = 8 * 1024 * 1024;
constexpr qint64 kPiece = 1024 * 1024;

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

qint64 bytesPerUnit(const QString& encoding)
{
    if (encoding.startsWith(u"UTF-16", Qt::CaseInsensitive))
        return 2;
    return encoding.startsWith(u"UTF-32", Qt::CaseInsensitive) ? 4 : 1;
}

/// How many bytes at the end are the beginning of a UTF-8 character that goes on behind it.
qsizetype cutCharacter(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if (byte < 0x80)
            return 0;
        if (byte < 0xC0)
            continue;
        const int length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
        return length > back ? back : 0;
    }
    return 0;
}

Result<bool> isUtf8(const ByteSource& bytes)
{
    Utf8Check check;
    for (qint64 offset = 0; offset < bytes.size(); offset += kPiece) {
        const auto piece = bytes.slice(offset, kPiece);
        if (!piece)
            return piece.failure();
        if (!check.takes(*piece, offset + kPiece >= bytes.size()))
            return false;
    }
    return true;
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

bool hasReplacement(QStringView text)
{
    return text.contains(QChar(QChar::ReplacementCharacter)) || text.contains(QChar(u'\x1A'));
}

} // namespace

bool Utf8Check::takes(QByteArrayView piece, bool isLast)
{
    const QByteArray joined = m_tail.isEmpty() ? QByteArray() : QByteArray(m_tail + piece);
    const QByteArrayView all = joined.isEmpty() ? piece : QByteArrayView(joined);
    const qsizetype cut = isLast ? 0 : cutCharacter(all);
    m_tail = all.last(cut).toByteArray();
    return all.chopped(cut).isValidUtf8();
}

Result<EncodingVerdict> detectEncoding(const ByteSource& bytes)
{
    const auto sample = bytes.slice(0, kSample);
    if (!sample)
        return sample.failure();
    for (const Mark& mark : byteOrderMarks()) {
        if (sample->startsWith(mark.bytes))
            return verdict(mark.name, Certainty::proven, QT_TRANSLATE_NOOP("core", "the file begins with its byte order mark"));
    }
    if (sample->contains('\0')) {
        if (const auto utf16 = unmarkedUtf16(*sample))
            return verdict(*utf16, Certainty::guessed, QT_TRANSLATE_NOOP("core", "every second byte of plain characters is zero"));
    }
    // A zero byte ends the reading where it stands; nothing behind it matters.
    const auto utf8 = isUtf8(sample->contains('\0') ? *bytesOf(*sample) : bytes);
    if (!utf8)
        return utf8.failure();
    if (*utf8)
        return verdict(QLatin1String("UTF-8"), Certainty::proven, QT_TRANSLATE_NOOP("core", "all bytes are valid UTF-8"));
    if (looksChinese(*sample))
        return verdict(QLatin1String("GB18030"), Certainty::guessed,
                       QT_TRANSLATE_NOOP("core", "no UTF-8, and the bytes form frequent Chinese characters"));
    if (looksWestern(*sample))
        return verdict(QLatin1String("windows-1252"), Certainty::guessed,
                       QT_TRANSLATE_NOOP("core", "no UTF-8, and the bytes form single Western letters"));
    return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The encoding of the text cannot be told"), {},
                   QT_TRANSLATE_NOOP("core", "State the encoding of the file"));
}

struct Utf8Stream::Decoder {
    explicit Decoder(const QString& encoding) : converter(encoding.toLatin1().constData()) {}

    QStringDecoder converter;
    QString highSurrogate; ///< the first half of a character, kept for its second one in the next piece
};

Utf8Stream::Utf8Stream(SharedBytes bytes, const QString& encoding) : m_bytes(std::move(bytes)), m_unit(bytesPerUnit(encoding)) {}

Utf8Stream::~Utf8Stream() = default;

Result<std::unique_ptr<Utf8Stream>> Utf8Stream::open(SharedBytes bytes, const QString& encoding)
{
    auto decoder = std::make_unique<Decoder>(encoding);
    if (!decoder->converter.isValid())
        return failure(ErrorKind::input, Message{QT_TRANSLATE_NOOP("core", "The encoding %1 is not known"), {encoding}});
    std::unique_ptr<Utf8Stream> stream(new Utf8Stream(std::move(bytes), encoding));
    if (QStringConverter::encodingForName(encoding.toLatin1().constData()) != QStringConverter::Utf8)
        stream->m_decoder = std::move(decoder);
    return stream;
}

Result<bool> Utf8Stream::readInto(QByteArray& text)
{
    const qsizetype before = text.size();
    while (m_offset < m_bytes->size()) {
        const bool isFirst = m_offset == 0;
        if (const auto read = readPiece(text); !read)
            return read.failure();
        const bool isLast = m_offset >= m_bytes->size();
        if (m_decoder) {
            const QByteArray piece = text.mid(before);
            text.truncate(before);
            text.append(decoded(piece, isFirst, isLast));
        } else {
            if (isFirst && QByteArrayView(text).sliced(before).startsWith("\xEF\xBB\xBF"))
                text.remove(before, 3);
            m_broken = m_broken || !m_check.takes(QByteArrayView(text).sliced(before), isLast);
        }
        if (text.size() > before)
            return true;
    }
    return false;
}

Result<void> Utf8Stream::readPiece(QByteArray& text)
{
    const qsizetype before = text.size();
    const qint64 length = std::min(kPiece, m_bytes->size() - m_offset);
    text.resize(before + length);
    const auto count = m_bytes->read(m_offset, text.data() + before, length);
    text.truncate(before + (count ? *count : 0));
    if (!count)
        return count.failure();
    if (*count == 0)
        return failure(ErrorKind::system, QT_TRANSLATE_NOOP("core", "The file became shorter while it was read"), {},
                       QT_TRANSLATE_NOOP("core", "Import again"));
    m_offset += *count;
    return {};
}

QByteArray Utf8Stream::decoded(const QByteArray& piece, bool isFirst, bool isLast)
{
    QString text = m_decoder->highSurrogate + QString(m_decoder->converter.decode(piece));
    if (isFirst && text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    m_decoder->highSurrogate.clear();
    if (isLast) {
        // A plain character behind the end comes out alone, unless a character was cut off there.
        const QByteArray line = m_unit == 1 ? QByteArray("\n") : QByteArray();
        const QString end = m_decoder->converter.decode(line);
        if (m_bytes->size() % m_unit != 0 || end.size() != line.size() || hasReplacement(end)) {
            text += QChar::ReplacementCharacter;
            m_broken = true;
        }
    } else if (!text.isEmpty() && text.back().isHighSurrogate()) {
        m_decoder->highSurrogate = text.back();
        text.chop(1);
    }
    m_broken = m_broken || m_decoder->converter.hasError() || !text.isValidUtf16();
    if (!text.isValidUtf16())
        replaceLoneSurrogates(text);
    return text.toUtf8();
}

Result<Utf8Text> toUtf8(const SharedBytes& bytes, const QString& encoding)
{
    auto stream = Utf8Stream::open(bytes, encoding);
    if (!stream)
        return stream.failure();
    Utf8Text result;
    for (;;) {
        const auto more = (*stream)->readInto(result.bytes);
        if (!more)
            return more.failure();
        if (!*more)
            break;
    }
    result.broken = (*stream)->isBroken();
    return result;
}

} // namespace attest
