// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QPushButton;
class QTabWidget;

namespace attest {

class Card;
class DataTable;
class DiscrepancyPicture;
class ParametersView;
class RulesView;

/// Discrepancies by probable cause, their values side by side, and how far the checks reached. Its acts: raise a finding,
/// set aside, run again.
class ChecksPage final : public Page {
    Q_OBJECT

public:
    explicit ChecksPage(Session& session, QWidget* parent = nullptr);

protected:
    void retranslate() override;
    void refresh(const Assessment& assessment) override;

private:
    void showGroup(int group);
    void showPicture();
    void raise();
    void putAside();
    /// Keys of what is selected and still open.
    QStringList openKeys() const;

    QPushButton* m_run;
    QPushButton* m_raise;
    QPushButton* m_aside;
    QTabWidget* m_tabs;
    DataTable* m_groups;
    DataTable* m_members;
    DataTable* m_coverage;
    Card* m_membersCard;
    DiscrepancyPicture* m_picture;
    Card* m_pictureCard;
    ParametersView* m_parameters;
    RulesView* m_rules;
    int m_group = -1;
};

} // namespace attest
