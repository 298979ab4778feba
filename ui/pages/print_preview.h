// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace attest {

class HueLabel;
class PdfView;

/// The very PDF that would be exported, in any of the languages, and its export. Drawn only while it is looked at.
class PrintPreview final : public QWidget {
    Q_OBJECT

public:
    explicit PrintPreview(Session& session, QWidget* parent = nullptr);
    void retranslate();
    /// The case is another one; what is shown is out of date.
    void stateChanged();
    void setActive(bool active);
    /// Asks for a path and exports there.
    void askForExport();

private:
    PrintKind kind() const;
    QString documentLanguage() const;
    void render();

    Session& m_session;
    QComboBox* m_kind;
    QComboBox* m_language;
    QPushButton* m_export;
    HueLabel* m_note;
    PdfView* m_view;
    bool m_active = false;
    bool m_stale = true;
    int m_generation = 0;
};

} // namespace attest
