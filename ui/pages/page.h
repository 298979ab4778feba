// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"
#include "ui/style/colours.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace attest {

class HueLabel;

/// A stage's page: title with its state and buttons, and the body. A page shows the session's assessment and turns what
/// the user does into acts; it computes nothing. Without an assessment it shows its hint instead of the body.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(Stage stage, Session& session, QWidget* parent = nullptr);
    Stage stage() const { return m_stage; }

protected:
    /// Puts every fixed text in the window's language.
    virtual void retranslate() = 0;
    /// Shows the assessment; only called where there is one.
    virtual void refresh(const Assessment& assessment) = 0;

    /// To be called at the end of a page's constructor, and whenever everything is to be shown anew.
    void renew();
    Session& session() const { return m_session; }
    const Language& language() const { return m_session.language(); }
    QString text(const Message& message) const { return m_session.text(message); }
    /// True where acts are possible at all: a case is open, may be written and is not sealed.
    bool canAct() const;

    void setTitle(const QString& title);
    void setHint(const QString& hint);
    /// A framed word beside the title; no text hides it.
    void setState(const QString& text, Hue hue);
    QHBoxLayout* titleLine() const { return m_titleLine; }
    QVBoxLayout* body() const { return m_body; }

    void changeEvent(QEvent* event) override;

private:
    Stage m_stage;
    Session& m_session;
    QLabel* m_title;
    class Badge* m_state;
    HueLabel* m_gate;
    HueLabel* m_hint;
    QHBoxLayout* m_titleLine;
    QWidget* m_content;
    QVBoxLayout* m_body;
    QStackedLayout* m_stack;
    bool m_updating = false;
};

} // namespace attest
