// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/tables/xml_recording.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

using Way = XmlStream::Way;

constexpr std::size_t kWhole = 1 << 20;

/// Elements and, in a line of its own, the failure.
std::string readOf(std::string_view xml, std::size_t piece, Way way)
{
    const XmlRecord record = recordOf(xml, piece, way);
    return record.failure.empty() ? record.elements : record.elements + '\n' + record.failure;
}

TEST(XmlStream, GivesElementsAttributesAndText)
{
    const std::string_view xml = "\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"UTF-8\" standalone='yes'?>\r\n"
                                 "<x:a b = '1' c:d=\"a&lt;&quot;b'>\"><e/>5 &amp;&apos;\xE7\x94\xB5]] &gt;<p f=''>\n</p ></x:a>\n";
    const std::string expected = "<a b=1 c:d=a<\"b'>><e></e>5 &'\xE7\x94\xB5]] ><p f=>\n</p></a>";
    EXPECT_EQ(readOf(xml, kWhole, Way::quick), expected);
    EXPECT_EQ(readOf(xml, kWhole, Way::parserOnly), expected);
}

/// Plain and unusual XML, right and wrong: what the scanner does not know goes to the parser, and nobody sees where.
const std::string kDocuments[] = {
    "<a><b x=\"1\" y='2'>t</b><p/><b/>u<p>v</p></a>",
    "<?xml version=\"1.0\"?><a/>",
    "<?xml version='1.0' encoding='utf-8'?>\n<!-- c --><a>1<!-- d -->2</a><!-- e -->",
    "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a b=\"\xE4\">\xFC</a>",
    "<?xml version=\"1.0\" encoding=\"klingon\"?><a/>",
    "<?xml version=\"1.0\" standalone=\"perhaps\"?><a/>",
    "<?xml encoding=\"UTF-8\"?><a/>",
    " <?xml version=\"1.0\"?><a/>",
    "<?xml version=\"1.0\"?> <?xml version=\"1.0\"?><a/>",
    "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
    "<a><b><![CDATA[<c>]]>d</b>e<?pi f?>g</a>",
    "<a>&#65;&#x42;<b c=\"&#67;&amp;\"/></a>",
    "<a>1\r\n2\r3<b c=\"4\r\n5\t6\n7\"/></a>",
    "<a>&unknown;</a>",
    "<a>&amp</a>",
    "<a>a & b</a>",
    "<a>b]]>c</a>",
    "<a>b] ]>c]]</a>",
    "<a b=\"1\" b=\"2\"/>",
    "<a b=\"1\"c=\"2\"/>",
    "<a b=1/>",
    "<a b/>",
    "<a b=\"<\"/>",
    "<a b=\"&x;\"/>",
    "<a / >",
    "<a/ b=\"\">",
    "< a/>",
    "<a></b>",
    "<a></ab>",
    "<a><b></a></b>",
    "<a></a></a>",
    "<a/><b/>",
    "<a/>text",
    "<a/>  \n<!-- end -->",
    "<a",
    "<a>",
    "<a>text",
    "",
    "  \n ",
    "text",
    "<1/>",
    "<a><1/></a>",
    "<a:b:c><d:/></a:b:c>",
    "<:a/>",
    "<\xC3\xA4>\xC3\xBC<b \xC3\xB6=\"1\"/></\xC3\xA4>",
    "<a b=\"\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80\">\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80</a>",
    "<a>\xC3</a>",
    "<a>\xC0\x80</a>",
    "<a>\xED\xA0\x80</a>",
    "<a>\xEF\xBF\xBE</a>",
    "<a>\xEF\xBF\xBF</a>",
    "<a b=\"\xEF\xBF\xBF\"/>",
    "<a>\xF4\x90\x80\x80</a>",
    "<a>\x7F\xC2\x85</a>",
    std::string("<a>\0</a>", 8),
    "<a>\x01</a>",
    "<a b=\"\x01\"/>",
    std::string("\xFF\xFE<\0a\0/\0>\0", 10),
    std::string("<\0a\0/\0>\0", 8),
    "\xEF\xBB\xBF\xEF\xBB\xBF<a/>",
};

TEST(XmlStream, ReadsAsTheParserDoesInWhateverPieces)
{
    for (const std::string& document : kDocuments) {
        for (std::size_t piece = 1; piece <= document.size() + 1; ++piece)
            EXPECT_EQ(readOf(document, piece, Way::quick), readOf(document, kWhole, Way::parserOnly)) << document << ' ' << piece;
    }
}

TEST(XmlStream, FailsAsTheParserDoesWhereverADocumentIsCut)
{
    for (const std::string& document : kDocuments) {
        for (std::size_t length = 0; length < document.size(); ++length) {
            const std::string_view cut = std::string_view(document).substr(0, length);
            EXPECT_EQ(readOf(cut, 7, Way::quick), readOf(cut, kWhole, Way::parserOnly)) << cut;
        }
    }
}

std::string nested(int depth)
{
    std::string begin;
    std::string end;
    for (int i = 0; i < depth; ++i) {
        begin += "<a>";
        end += "</a>";
    }
    return begin + "&#65;" + end;
}

TEST(XmlStream, LimitsTheDepth)
{
    for (const Way way : {Way::quick, Way::parserOnly}) {
        EXPECT_EQ(readOf(nested(64), kWhole, way).find('\n'), std::string::npos);
        EXPECT_NE(readOf(nested(65), kWhole, way).find("deeper than is safe"), std::string::npos);
    }
    EXPECT_NE(readOf("<a><b/>" + nested(64), kWhole, Way::quick).find("deeper than is safe"), std::string::npos);
}

TEST(XmlStream, HandsTextsWithoutEndToTheParser)
{
    const std::string text(3'000'000, 'x');
    EXPECT_EQ(readOf("<a><b>" + text + "</b></a>", kWhole, Way::quick), "<a><b>" + text + "</b></a>");
    EXPECT_EQ(readOf("<a b=\"" + text + "\"/>", kWhole, Way::quick), "<a b=" + text + "></a>");
    std::string many;
    for (int i = 0; i < 40; ++i)
        many += " a" + std::to_string(i) + "=\"" + std::to_string(i) + '"';
    EXPECT_EQ(readOf("<a" + many + "/>", kWhole, Way::quick), readOf("<a" + many + "/>", kWhole, Way::parserOnly));
}

} // namespace
} // namespace attest
