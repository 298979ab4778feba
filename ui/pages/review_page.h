// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace attest {

class Card;
class DataTable;
class Facts;

/// The form of the document review: one row an item, with result, record and evidence.
class ReviewPage final : public Page {
    Q_OBJECT

public:
    explicit ReviewPage(Session& session, QWidget* parent = nullptr);

protected:
    void retranslate() override;
    void refresh(const Assessment& assessment) override;

private:
    void showRow(int row);

    DataTable* m_rows;
    Card* m_card;
    Facts* m_facts;
};

} // namespace attest
