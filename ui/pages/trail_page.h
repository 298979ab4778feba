// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QPlainTextEdit;
class QPushButton;

namespace attest {

class DataTable;

/// Every event of the case with what it stored. Its act: examine the chain and every file.
class TrailPage final : public Page {
    Q_OBJECT

public:
    explicit TrailPage(Session& session, QWidget* parent = nullptr);

protected:
    void retranslate() override;
    void refresh(const Assessment& assessment) override;

private:
    void examine();
    void showDetails(const QVariant& number);

    QPushButton* m_examine;
    HueLabel* m_verdict;
    DataTable* m_events;
    QPlainTextEdit* m_details;
};

} // namespace attest
