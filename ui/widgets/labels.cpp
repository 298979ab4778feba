// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QLayout>
#include <QPainter>
#include <QPushButton>

namespace attest {
namespace {

constexpr int kNarrowestBadge = 14; ///< characters

class MainButton final : public QPushButton {
public:
    explicit MainButton(QWidget* parent) : QPushButton(parent) { recolour(); }

protected:
    void changeEvent(QEvent* event) override
    {
        QPushButton::changeEvent(event);
        if (event->type() == QEvent::EnabledChange || event->type() == QEvent::ParentChange)
            recolour();
        if (event->type() == QEvent::PaletteChange && !m_recolouring)
            recolour();
    }

private:
    void recolour()
    {
        m_recolouring = true;
        const QPalette base = parentWidget() == nullptr ? QPalette() : parentWidget()->palette();
        QPalette own = base;
        own.setColor(QPalette::Active, QPalette::Button, base.color(QPalette::Highlight));
        own.setColor(QPalette::Inactive, QPalette::Button, base.color(QPalette::Highlight));
        own.setColor(QPalette::Active, QPalette::ButtonText, base.color(QPalette::HighlightedText));
        own.setColor(QPalette::Inactive, QPalette::ButtonText, base.color(QPalette::HighlightedText));
        setPalette(own);
        m_recolouring = false;
    }

    bool m_recolouring = false;
};

} // namespace

HueLabel::HueLabel(Hue hue, QWidget* parent) : QLabel(parent), m_hue(hue)
{
    setForegroundRole(QPalette::WindowText); // on a Base surface it would be Text
    recolour();
}

void HueLabel::setHue(Hue hue)
{
    m_hue = hue;
    recolour();
}

void HueLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange) && !m_recolouring)
        recolour();
}

void HueLabel::recolour()
{
    m_recolouring = true;
    const QPalette base = parentWidget() == nullptr ? QPalette() : parentWidget()->palette();
    QPalette own = base;
    own.setColor(QPalette::WindowText, ink(m_hue, base));
    setPalette(own);
    m_recolouring = false;
}

Badge::Badge(Hue hue, QWidget* parent) : HueLabel(hue, parent)
{
    setContentsMargins(7, 1, 7, 1);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    setFont(small);
}

QSize Badge::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {qMin(whole.width(), fontMetrics().averageCharWidth() * kNarrowestBadge), whole.height()};
}

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool quiet = hue() == Hue::plain || hue() == Hue::muted || hue() == Hue::nil;
    painter.setPen(quiet ? hairline(palette()) : ink(hue(), palette()));
    painter.setBrush(quiet ? palette().color(QPalette::Base) : tint(hue(), palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(palette().color(foregroundRole()));
    const QRect words = contentsRect();
    painter.drawText(words, Qt::AlignCenter, fontMetrics().elidedText(text(), Qt::ElideRight, words.width() + 2));
}

QLabel* pageTitle(QWidget* parent)
{
    auto* label = new QLabel(parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setBold(true);
    label->setFont(font);
    return label;
}

HueLabel* sectionTitle(QWidget* parent)
{
    auto* label = new HueLabel(Hue::muted, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

HueLabel* wrappedText(Hue hue, QWidget* parent)
{
    auto* label = new HueLabel(hue, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

QPushButton* mainButton(const QString& name, QWidget* parent)
{
    auto* button = new MainButton(parent);
    button->setObjectName(name);
    return button;
}

QPushButton* plainButton(const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(name);
    return button;
}

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget())
            delete widget;
        else if (item->layout() != nullptr)
            clearLayout(item->layout());
        delete item;
    }
}

} // namespace attest
