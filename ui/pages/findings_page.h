// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <map>

class QHBoxLayout;
class QPushButton;

namespace attest {

class Card;
class DataTable;

/// Findings with their states and threads. Its acts: send, take the company's answer, accept, reject, leave uncorrected,
/// withdraw; those that the state allows.
class FindingsPage final : public Page {
    Q_OBJECT

public:
    explicit FindingsPage(Session& session, QWidget* parent = nullptr);

protected:
    void retranslate() override;
    void refresh(const Assessment& assessment) override;

private:
    const Finding* current() const;
    void showFinding();
    void showThread(const Finding& finding);
    void act(FindingAct act);
    QString buttonText(FindingAct act) const;
    QString question(FindingAct act) const;

    DataTable* m_findings;
    Card* m_card;
    QVBoxLayout* m_thread;
    std::map<FindingAct, QPushButton*> m_buttons;
};

} // namespace attest
