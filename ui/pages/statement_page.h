// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QPushButton;
class QTabWidget;

namespace attest {

class Card;
class DataTable;
class PrintPreview;
class SignOffBar;

/// The gates, live; the four parts of the conclusion; what blocks; sign-offs in order; the very PDF; issue and reopen.
class StatementPage final : public Page {
    Q_OBJECT

public:
    explicit StatementPage(Session& session, QWidget* parent = nullptr);

protected:
    void retranslate() override;
    void refresh(const Assessment& assessment) override;

private:
    void showBlocking(const Statement& statement);
    void showConclusion(const Statement& statement);
    void showGates(const Statement& statement);
    void edit(const ConclusionPart& part);
    void issueOrReopen();

    QPushButton* m_issue;
    QTabWidget* m_tabs;
    Card* m_opinionCard;
    QVBoxLayout* m_conclusion;
    Card* m_signCard;
    SignOffBar* m_signOffs;
    DataTable* m_gates;
    DataTable* m_neutrality;
    Card* m_gatesCard;
    Card* m_neutralityCard;
    PrintPreview* m_preview;
};

} // namespace attest
