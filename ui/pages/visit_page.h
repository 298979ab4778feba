// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace attest {

class Card;
class DataTable;
class Facts;

/// The notes of the site visit: time, place, person, method, meter reading, photo, and the review item they answer.
class VisitPage final : public Page {
    Q_OBJECT

public:
    explicit VisitPage(Session& session, QWidget* parent = nullptr);

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
