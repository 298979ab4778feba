// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace attest {

class HueLabel;

/// A framed surface on the page with a heading (hidden while it has no text) and a body.
class Card final : public QWidget {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    void setTitle(const QString& title);
    QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    HueLabel* m_title;
    QVBoxLayout* m_body;
};

/// A card with one big figure: heading, value, its unit or meaning, a line below, and a bar where there is a share.
class FigureCard final : public QWidget {
    Q_OBJECT

public:
    explicit FigureCard(QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setFigure(const QString& value, const QString& meaning, const QString& detail);
    /// 0 … 1; below 0 hides the bar.
    void setShare(double share);

private:
    Card* m_card;
    QLabel* m_value;
    HueLabel* m_meaning;
    HueLabel* m_detail;
    class ShareBar* m_bar;
};

} // namespace attest
