// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document_builder.h"

namespace attest {

DocumentBuilder& DocumentBuilder::add(Block block)
{
    m_document.blocks.push_back(std::move(block));
    return *this;
}

DocumentBuilder& DocumentBuilder::title(const QString& kicker, const QString& title, const QString& subtitle)
{
    return add(TitleBlock{kicker, title, subtitle});
}

DocumentBuilder& DocumentBuilder::heading(int level, const QString& text, const QString& anchor)
{
    return add(HeadingBlock{level, text, anchor});
}

DocumentBuilder& DocumentBuilder::paragraph(RichText text)
{
    return add(ParagraphBlock{std::move(text), false});
}

DocumentBuilder& DocumentBuilder::note(RichText text)
{
    return add(ParagraphBlock{std::move(text), true});
}

DocumentBuilder& DocumentBuilder::facts(std::vector<Fact> facts)
{
    return add(FactsBlock{std::move(facts)});
}

DocumentBuilder& DocumentBuilder::bullets(std::vector<RichText> items)
{
    return add(BulletsBlock{std::move(items), false});
}

DocumentBuilder& DocumentBuilder::numbered(std::vector<RichText> items)
{
    return add(BulletsBlock{std::move(items), true});
}

DocumentBuilder& DocumentBuilder::callout(Tone tone, const QString& title, std::vector<RichText> paragraphs)
{
    return add(CalloutBlock{tone, title, std::move(paragraphs)});
}

DocumentBuilder& DocumentBuilder::table(TableBlock table)
{
    return add(std::move(table));
}

DocumentBuilder& DocumentBuilder::chart(ChartBlock chart)
{
    return add(std::move(chart));
}

DocumentBuilder& DocumentBuilder::signatures(std::vector<SignatureLine> lines)
{
    return add(SignaturesBlock{std::move(lines)});
}

DocumentBuilder& DocumentBuilder::contents(const QString& title, int depth)
{
    return add(ContentsBlock{title, depth});
}

DocumentBuilder& DocumentBuilder::pageBreak()
{
    return add(PageBreakBlock{});
}

} // namespace attest
