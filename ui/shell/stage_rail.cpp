// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stage_rail.h"

#include "ui/models/roles.h"
#include "ui/models/stage_model.h"
#include "ui/style/colours.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace attest {
namespace {

constexpr int kMargin = 8;
constexpr int kIcon = 17;

class StageDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool heading = !index.data(KeyRole).isValid();
        const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
        return {text + kIcon + 4 * kMargin + 46, option.fontMetrics.height() + (heading ? 12 : 15)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(KeyRole).isValid())
            paintStage(*painter, option, index);
        else
            paintHeading(*painter, option, index.data().toString());
        painter->restore();
    }

private:
    static void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QString& text)
    {
        QFont font = option.font;
        font.setPointSizeF(font.pointSizeF() * 0.86);
        painter.setFont(font);
        painter.setPen(ink(Hue::muted, option.palette));
        painter.drawText(option.rect.adjusted(2 * kMargin, 0, -kMargin, -3), Qt::AlignLeft | Qt::AlignBottom, text);
    }

    static void paintStage(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const bool selected = option.state & QStyle::State_Selected;
        const QRect row = option.rect.adjusted(kMargin, 1, -kMargin, -1);
        if (selected || (option.state & QStyle::State_MouseOver)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(selected ? tint(Hue::accent, option.palette) : fill(Hue::nil, option.palette));
            painter.drawRoundedRect(row, 5, 5);
        }
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        icon.paint(&painter, QRect(row.left() + kMargin, row.center().y() - kIcon / 2, kIcon, kIcon), Qt::AlignCenter,
                   selected ? QIcon::Selected : QIcon::Normal);
        const int room = paintState(painter, option, index, row);
        QFont font = option.font;
        font.setBold(selected);
        painter.setFont(font);
        painter.setPen(ink(selected ? Hue::accent : Hue::plain, option.palette));
        const QRect words = row.adjusted(2 * kMargin + kIcon + 2, 0, -room, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }

    /// Gives the width taken.
    static int paintState(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& row)
    {
        const QString state = index.data(BadgeRole).toString();
        if (state.isEmpty())
            return kMargin;
        const Hue hue = static_cast<Hue>(index.data(HueRole).toInt());
        QFont font = option.font;
        font.setPointSizeF(font.pointSizeF() * 0.9);
        painter.setFont(font);
        const QFontMetrics metrics(font);
        const int width = qMax(metrics.horizontalAdvance(state) + 12, metrics.height() + 4);
        const QRect pill(row.right() - width - kMargin / 2, row.center().y() - (metrics.height() + 2) / 2, width, metrics.height() + 2);
        if (hue == Hue::good) {
            painter.setPen(ink(hue, option.palette));
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(fill(hue, option.palette));
            painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
            painter.setPen(onFill(hue, option.palette));
        }
        painter.drawText(pill, Qt::AlignCenter, state);
        return width + kMargin;
    }
};

} // namespace

StageRail::StageRail(Session& session, QWidget* parent) : QListView(parent), m_session(session), m_model(new StageModel(this))
{
    setObjectName(u"stageRail");
    setModel(m_model);
    setItemDelegate(new StageDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    setContentsMargins(0, 8, 0, 0);
    setViewportMargins(0, 8, 0, 0);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        const QVariant key = index.data(KeyRole);
        if (m_filling || !key.isValid())
            return;
        m_stage = static_cast<Stage>(key.toInt());
        Q_EMIT chosen(m_stage);
    });
    connect(&session, &Session::stateChanged, this, &StageRail::refresh);
    refresh();
}

QSize StageRail::sizeHint() const
{
    return {qMax(sizeHintForColumn(0), 160), 400};
}

void StageRail::setStage(Stage stage)
{
    m_stage = stage;
    m_filling = true;
    setCurrentIndex(m_model->index(m_model->rowOf(stage)));
    m_filling = false;
}

void StageRail::refresh()
{
    m_filling = true;
    m_model->show(m_session.assessment());
    setCurrentIndex(m_model->index(m_model->rowOf(m_stage)));
    m_filling = false;
    setAccessibleName(tr("Stages"));
    setMinimumWidth(sizeHint().width()); // a wide page must not take the names of the stages away
    updateGeometry();
}

void StageRail::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
    if (event->type() == QEvent::PaletteChange) {
        QPalette own = viewport()->palette();
        own.setColor(QPalette::Base, railSurface(palette()));
        viewport()->setPalette(own);
    }
}

} // namespace attest
