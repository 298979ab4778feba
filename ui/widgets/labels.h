// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/colours.h"

#include <QLabel>

class QAbstractButton;
class QLayout;
class QPushButton;

namespace attest {

/// A label whose colour is a hue of the palette, whatever the palette becomes.
class HueLabel : public QLabel {
    Q_OBJECT

public:
    explicit HueLabel(Hue hue = Hue::plain, QWidget* parent = nullptr);
    void setHue(Hue hue);
    Hue hue() const { return m_hue; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolour();

    Hue m_hue;
    bool m_recolouring = false;
};

/// A framed word in its hue: "must correct".
class Badge final : public HueLabel {
    Q_OBJECT

public:
    explicit Badge(Hue hue = Hue::muted, QWidget* parent = nullptr);
    /// Its words are cut with an ellipsis where there is no room for them.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The title of a page.
QLabel* pageTitle(QWidget* parent = nullptr);
/// A heading inside a card or the inspector.
HueLabel* sectionTitle(QWidget* parent = nullptr);
/// Text that wraps, can be selected and copied.
HueLabel* wrappedText(Hue hue = Hue::plain, QWidget* parent = nullptr);
/// The main act of a page: a button in the accent colour.
QPushButton* mainButton(const QString& name, QWidget* parent = nullptr);
QPushButton* plainButton(const QString& name, QWidget* parent = nullptr);

/// Takes everything out of a layout; the widgets are deleted.
void clearLayout(QLayout* layout);

} // namespace attest
