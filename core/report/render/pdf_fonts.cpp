// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/pdf_fonts.h"

#include <qpdf/QPDF.hh>

#include <algorithm>
#include <string>

namespace attest {
namespace {

using Object = QPDFObjectHandle;

/// One more than the greatest CID that the font's widths name.
int cidCount(Object widths)
{
    int count = 1;
    int i = 0;
    while (i + 1 < widths.getArrayNItems()) {
        const int first = widths.getArrayItem(i).getIntValueAsInt();
        Object next = widths.getArrayItem(i + 1);
        if (next.isArray()) {
            count = std::max(count, first + next.getArrayNItems());
            i += 2;
        } else {
            count = std::max(count, next.getIntValueAsInt() + 1);
            i += 3;
        }
    }
    return count;
}

/// A bit a CID, the highest bit of the first byte for CID 0.
std::string bitsOf(int count)
{
    std::string bits(static_cast<std::size_t>((count + 7) / 8), '\0');
    for (int cid = 0; cid < count; ++cid) {
        char& byte = bits[static_cast<std::size_t>(cid / 8)];
        byte = static_cast<char>(static_cast<unsigned char>(byte) | (0x80U >> (cid % 8)));
    }
    return bits;
}

void complete(QPDF& pdf, Object font)
{
    if (font.getKey("/Subtype").isNameAndEquals("/CIDFontType2"))
        font.replaceKey("/CIDToGIDMap", Object::newName("/Identity"));
    Object descriptor = font.getKey("/FontDescriptor");
    if (descriptor.isDictionary() && font.getKey("/W").isArray())
        descriptor.replaceKey("/CIDSet", Object::newStream(&pdf, bitsOf(cidCount(font.getKey("/W")))));
}

} // namespace

void completeFonts(QPDF& pdf)
{
    for (Object& object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font", "/Type0"))
            continue;
        Object descendants = object.getKey("/DescendantFonts");
        for (int i = 0; i < descendants.getArrayNItems(); ++i)
            complete(pdf, descendants.getArrayItem(i));
    }
}

} // namespace attest
