// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/pdf_decoration.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <string>
#include <vector>

namespace attest {
namespace {

/// Copies a page's content and writes an artifact around whatever stands outside of marked content with an MCID. Cairo
/// ends its text objects before such content, so the two never cross.
class ArtifactFilter : public QPDFObjectHandle::TokenFilter {
public:
    void handleToken(const QPDFTokenizer::Token& token) override
    {
        const QPDFTokenizer::token_type_e type = token.getType();
        if (type == QPDFTokenizer::tt_name && token.getValue() == "/MCID")
            m_hasMcid = true;
        m_pending += token.getRawValue();
        if (type == QPDFTokenizer::tt_word)
            finishOperation(token.getValue());
    }

    void handleEOF() override
    {
        write(m_pending);
        if (m_inArtifact)
            write("\nEMC\n");
    }

private:
    void finishOperation(const std::string& word)
    {
        const bool opens = word == "BDC" || word == "BMC";
        if (m_structureDepth == 0)
            switchArtifact(opens && m_hasMcid);
        if (opens)
            m_open.push_back(m_hasMcid);
        if (opens && m_hasMcid)
            ++m_structureDepth;
        write(m_pending);
        if (word == "EMC" && !m_open.empty()) {
            m_structureDepth -= m_open.back() ? 1 : 0;
            m_open.pop_back();
        }
        m_pending.clear();
        m_hasMcid = false;
    }

    /// Before the pending operation is written.
    void switchArtifact(bool structureBegins)
    {
        if (structureBegins && m_inArtifact)
            write("\nEMC");
        if (!structureBegins && !m_inArtifact)
            write("\n/Artifact BMC\n");
        m_inArtifact = !structureBegins;
    }

    std::string m_pending;
    std::vector<bool> m_open; ///< marked content that is open: whether it has an MCID
    int m_structureDepth = 0;
    bool m_hasMcid = false;
    bool m_inArtifact = false;
};

} // namespace

void markDecoration(QPDF& pdf)
{
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages())
        page.addContentTokenFilter(std::make_shared<ArtifactFilter>());
}

} // namespace attest
