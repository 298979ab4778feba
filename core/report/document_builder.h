// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace attest {

/// Writes a document block by block; each call returns the builder, so that a section reads as its page:
///     builder.heading(1, text).paragraph(text).facts({{label, value}, …}).table(table);
class DocumentBuilder {
public:
    explicit DocumentBuilder(DocumentMeta meta) { m_document.meta = std::move(meta); }

    DocumentBuilder& title(const QString& kicker, const QString& title, const QString& subtitle = {});
    DocumentBuilder& heading(int level, const QString& text, const QString& anchor = {});
    DocumentBuilder& paragraph(RichText text);
    /// A paragraph in small type.
    DocumentBuilder& note(RichText text);
    DocumentBuilder& facts(std::vector<Fact> facts);
    DocumentBuilder& bullets(std::vector<RichText> items);
    DocumentBuilder& numbered(std::vector<RichText> items);
    DocumentBuilder& callout(Tone tone, const QString& title, std::vector<RichText> paragraphs = {});
    DocumentBuilder& table(TableBlock table);
    DocumentBuilder& chart(ChartBlock chart);
    DocumentBuilder& signatures(std::vector<SignatureLine> lines);
    DocumentBuilder& contents(const QString& title, int depth = 2);
    DocumentBuilder& pageBreak();

    const DocumentMeta& meta() const { return m_document.meta; }
    /// The finished document; the builder is empty afterwards.
    Document take() { return std::move(m_document); }

private:
    DocumentBuilder& add(Block block);

    Document m_document;
};

} // namespace attest
