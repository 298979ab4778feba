// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/decimal_digits.h"

namespace attest {
namespace {

char16_t plainSign(char16_t sign)
{
    switch (sign) {
    case u'\t':
    case u'\u00A0':
    case u'\u2007':
    case u'\u2009':
    case u'\u202F':
    case u'\u3000': return u' ';
    case u'\u2019':
    case u'\u02BC':
    case u'\uFF07': return u'\'';
    case u'\u2212':
    case u'\u2010':
    case u'\u2011':
    case u'\u2013':
    case u'\uFE63': return u'-';
    case u'\u066A': return u'%';
    default: break;
    }
    return sign >= u'\uFF01' && sign <= u'\uFF5E' ? static_cast<char16_t>(sign - 0xFEE0) : sign;
}

} // namespace

PlainSigns toPlainSigns(QStringView text)
{
    PlainSigns plain;
    text = text.trimmed();
    char32_t script = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        char32_t code = unit;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            code = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        const bool ascii = code < 0x80;
        const bool digit = ascii ? code >= U'0' && code <= U'9' : QChar::category(code) == QChar::Number_DecimalDigit;
        if (!digit) {
            if (ascii || code > 0xFFFF)
                plain.characters.append(code > 0xFFFF ? u'\uFFFD' : (unit == u'\t' ? u' ' : unit));
            else
                plain.characters.append(plainSign(unit));
            continue;
        }
        const auto value = static_cast<char32_t>(ascii ? code - U'0' : static_cast<char32_t>(QChar::digitValue(code)));
        plain.mixedScripts = plain.mixedScripts || (script != 0 && script != code - value);
        script = code - value;
        plain.characters.append(static_cast<char16_t>(u'0' + value));
    }
    return plain;
}

QChar plainSign(QChar sign)
{
    return QChar(plainSign(sign.unicode()));
}

} // namespace attest
