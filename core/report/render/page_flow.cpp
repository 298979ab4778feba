// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/page_flow.h"

namespace attest {
namespace {

class Flow {
public:
    Flow(const std::vector<Piece>& pieces, std::size_t headings) : m_pieces(pieces) { m_result.marks.headings.resize(headings); }

    PageFlow run()
    {
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            const bool first = i == 0 || !m_pieces[i - 1].keepWithNext;
            if (m_pieces[i].startsPage || (first && !fits(chainHeight(i))) || !fits(gap(m_pieces[i]) + m_pieces[i].height))
                breakPage();
            place(m_pieces[i]);
        }
        m_result.pages = m_page;
        return std::move(m_result);
    }

private:
    bool atTop() const { return m_y <= kBodyTop; }
    bool fits(double height) const { return m_y + height <= kBodyBottom + 0.01; }
    double gap(const Piece& piece) const { return atTop() ? 0 : piece.before; }

    double chainHeight(std::size_t from) const
    {
        double height = gap(m_pieces[from]) + m_pieces[from].height;
        for (std::size_t i = from; m_pieces[i].keepWithNext && i + 1 < m_pieces.size(); ++i)
            height += m_pieces[i + 1].before + m_pieces[i + 1].height;
        return height > kBodyHeight ? gap(m_pieces[from]) + m_pieces[from].height : height;
    }

    void breakPage()
    {
        if (atTop())
            return;
        ++m_page;
        m_y = kBodyTop;
    }

    void place(const Piece& piece)
    {
        if (atTop() && piece.head) {
            m_result.placed.push_back({piece.head.get(), {m_page, m_y}});
            m_y += piece.head->height;
        } else {
            m_y += gap(piece);
        }
        const PagePlace here{m_page, m_y};
        m_result.placed.push_back({&piece, here});
        if (piece.heading >= 0)
            m_result.marks.headings[static_cast<std::size_t>(piece.heading)] = here;
        if (!piece.anchor.isEmpty() && !m_result.marks.anchors.contains(piece.anchor))
            m_result.marks.anchors.insert(piece.anchor, here);
        m_y += piece.height;
    }

    const std::vector<Piece>& m_pieces;
    PageFlow m_result;
    int m_page = 1;
    double m_y = kBodyTop;
};

} // namespace

PageFlow flowed(const std::vector<Piece>& pieces, std::size_t headings)
{
    return Flow(pieces, headings).run();
}

} // namespace attest
