// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xlsx_text.h"

#include <QString>

namespace attest {
namespace {

constexpr qsizetype kEscapeLength = 7; // _xHHHH_

QString withoutEscapes(QString text)
{
    qsizetype at = text.indexOf(u"_x");
    while (at >= 0) {
        bool isHex = false;
        const ushort code = QStringView(text).mid(at + 2, 4).toUShort(&isHex, 16);
        if (isHex && at + kEscapeLength <= text.size() && text[at + kEscapeLength - 1] == u'_')
            text.replace(at, kEscapeLength, QChar(code));
        at = text.indexOf(u"_x", at + 1);
    }
    return text;
}

} // namespace

void appendUnescaped(std::string& text, std::string_view utf8)
{
    if (utf8.find("_x") == std::string_view::npos)
        text += utf8;
    else
        text += withoutEscapes(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))).toStdString();
}

void XlsxTextCollector::clear()
{
    m_utf8.clear();
    m_phonetic = 0;
    m_inText = false;
}

void XlsxTextCollector::start(std::string_view name)
{
    if (name == "rPh")
        ++m_phonetic;
    m_inText = name == "t" && m_phonetic == 0;
}

void XlsxTextCollector::end(std::string_view name)
{
    if (name == "rPh")
        --m_phonetic;
    m_inText = false;
}

void XlsxTextCollector::text(std::string_view utf8)
{
    if (m_inText)
        m_utf8 += utf8;
}

} // namespace attest
