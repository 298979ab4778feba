// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace attest {

class HueLabel;

/// What is shown while no case is open: open, new case, import a dossier, the example, recent files.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);
    void setRecent(const QStringList& files);
    /// While work runs, nothing else can be started.
    void setBusy(bool busy);
    void setExampleAvailable(bool available);

Q_SIGNALS:
    void openWanted();
    void importWanted();
    void newCaseWanted();
    void exampleWanted();
    void fileWanted(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    HueLabel* m_claim;
    QPushButton* m_open;
    QPushButton* m_import;
    QPushButton* m_new;
    QPushButton* m_example;
    HueLabel* m_drop;
    HueLabel* m_recentTitle;
    QVBoxLayout* m_recent;
    bool m_exampleAvailable = true;
};

} // namespace attest
