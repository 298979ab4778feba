// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/date_tokens.h"

#include "core/tables/date_format.h"
#include "core/tables/decimal_digits.h"

namespace attest {
namespace {

/// A run of digits or letters of a text, or the signs between two.
struct Piece {
    enum class Kind { digits, letters, signs };
    Kind kind;
    QString text;
};

Piece::Kind kindOf(QChar c)
{
    if (c.isDigit())
        return Piece::Kind::digits;
    const bool isHan = c.script() == QChar::Script_Han || c.script() == QChar::Script_Hangul;
    return (c.isLetter() || c.isMark()) && !isHan ? Piece::Kind::letters : Piece::Kind::signs;
}

std::vector<Piece> piecesOf(const QString& text)
{
    std::vector<Piece> pieces;
    for (const QChar c : text.trimmed()) {
        if (pieces.empty() || pieces.back().kind != kindOf(c))
            pieces.push_back({kindOf(c), {}});
        pieces.back().text += c;
    }
    return pieces;
}

/// "dMy" of "d/M/yyyy".
QString partsOf(const QString& order)
{
    QString parts;
    for (const QChar c : order) {
        if (QStringLiteral("dMy").contains(c) && !parts.contains(c))
            parts += c;
    }
    return parts;
}

/// A place of the tokens: a literal, or a part with its shortest and longest length.
struct DatePlace {
    QChar part; ///< null for a literal
    QString literal;
    qsizetype shortest = 0;
    qsizetype longest = 0;

    bool isLike(const DatePlace& other) const { return part == other.part && literal == other.literal; }
};

bool isAmPm(const QString& text)
{
    const QString plain = text.toLower();
    return plain == QLatin1String("am") || plain == QLatin1String("pm");
}

std::optional<std::vector<DatePlace>> placesOf(const QString& text, const QString& parts)
{
    static const QString clock = QStringLiteral("Hms");
    std::vector<DatePlace> places;
    qsizetype date = 0;
    qsizetype time = 0;
    for (const Piece& piece : piecesOf(text)) {
        const qsizetype length = piece.text.size();
        if (piece.kind == Piece::Kind::signs) {
            places.push_back({{}, piece.text, 0, 0});
        } else if (date < parts.size()) {
            const bool isName = piece.kind == Piece::Kind::letters;
            if (isName && parts[date] != u'M')
                return std::nullopt;
            places.push_back({isName ? u'L' : parts[date], {}, length, length});
            ++date;
        } else if (piece.kind == Piece::Kind::letters && isAmPm(piece.text)) {
            places.push_back({u'A', {}, length, length});
        } else if (piece.kind == Piece::Kind::digits && time < clock.size()) {
            places.push_back({clock[time++], {}, length, length});
        } else {
            return std::nullopt;
        }
    }
    return date == parts.size() ? std::optional(std::move(places)) : std::nullopt;
}

bool merge(std::vector<DatePlace>& into, const std::vector<DatePlace>& places)
{
    if (into.size() != places.size())
        return false;
    for (std::size_t i = 0; i < into.size(); ++i) {
        if (!into[i].isLike(places[i]))
            return false;
        into[i].shortest = std::min(into[i].shortest, places[i].shortest);
        into[i].longest = std::max(into[i].longest, places[i].longest);
    }
    return true;
}

QString quoted(const QString& literal)
{
    const auto isToken = [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); };
    const bool needsQuotes = std::any_of(literal.begin(), literal.end(), isToken);
    return needsQuotes ? QString(u'\'' + literal + u'\'') : literal;
}

QString tokenOf(const DatePlace& place, bool isTwelveHours)
{
    if (place.part.isNull())
        return quoted(place.literal);
    if (place.part == u'L')
        return place.longest > 4 ? QStringLiteral("MMMM") : QStringLiteral("MMM");
    if (place.part == u'A')
        return QStringLiteral("AP");
    if (place.part == u'y')
        return place.longest == 2 ? QStringLiteral("yy") : QStringLiteral("yyyy");
    const QChar letter = place.part == u'H' && isTwelveHours ? QChar(u'h') : place.part;
    return QString(place.shortest == 2 ? 2 : 1, letter);
}

QString tokensOf(const std::vector<DatePlace>& places)
{
    const auto isTwelveHours = std::any_of(places.begin(), places.end(), [](const DatePlace& place) { return place.part == u'A'; });
    QString tokens;
    for (const DatePlace& place : places)
        tokens += tokenOf(place, isTwelveHours);
    return tokens;
}

} // namespace

std::optional<QString> dateTokens(const QStringList& texts, const QString& order)
{
    if (texts.isEmpty())
        return std::nullopt;
    if (order == QLatin1String("yyyyMM"))
        return order;
    std::optional<std::vector<DatePlace>> common;
    for (const QString& text : texts) {
        const auto places = placesOf(text, partsOf(order));
        if (!places || (common && !merge(*common, *places)))
            return std::nullopt;
        if (!common)
            common = places;
    }
    const QString tokens = tokensOf(*common);
    const auto format = DateFormat::fromTokens(tokens);
    if (!format || !std::all_of(texts.begin(), texts.end(), [&](const QString& text) { return format->parse(text).has_value(); }))
        return std::nullopt;
    return tokens;
}

} // namespace attest
