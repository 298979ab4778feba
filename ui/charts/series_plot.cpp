// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/series_plot.h"

#include "ui/charts/series_axis.h"
#include "ui/style/colours.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace attest {
namespace {

constexpr double kWheelZoom = 1.25;
constexpr double kKeyZoom = 1.5;
constexpr double kKeyMove = 0.1;
constexpr double kPage = 0.9;
constexpr int kStrip = 11;
constexpr int kNarrowestMark = 4;
constexpr int kShadeAlpha = 38;
constexpr std::size_t kToldAtOnce = 4;

Hue hueOf(Severity severity)
{
    if (severity == Severity::mustCorrect)
        return Hue::bad;
    return severity == Severity::mustExplain ? Hue::warning : Hue::accent;
}

} // namespace

SeriesPlot::SeriesPlot(const QString& name, QWidget* parent) : QWidget(parent)
{
    setObjectName(name);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setCursor(Qt::CrossCursor);
}

void SeriesPlot::setWindow(const SeriesWindow& window)
{
    m_window = window;
    m_mark = -1;
    update();
    Q_EMIT windowChanged();
}

void SeriesPlot::showWindow(double from, double to)
{
    m_window.show(from, to);
    update();
    Q_EMIT windowChanged();
}

void SeriesPlot::showAll()
{
    showWindow(m_window.first(), m_window.last());
}

QFont SeriesPlot::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    return small;
}

int SeriesPlot::stripTop() const
{
    return QFontMetrics(smallFont()).height() + 4;
}

QRect SeriesPlot::plotArea() const
{
    const int line = QFontMetrics(smallFont()).height();
    return rect().adjusted(leftMargin(), stripTop() + kStrip + 3, -rightMargin(), -(3 * line + 12));
}

double SeriesPlot::timeAt(double x) const
{
    const QRect area = plotArea();
    return m_window.from() + (x - area.left()) / std::max(1, area.width()) * m_window.length();
}

double SeriesPlot::xOf(double time) const
{
    const QRect area = plotArea();
    return area.left() + (time - m_window.from()) / m_window.length() * area.width();
}

QRect SeriesPlot::markBox(const SeriesMark& mark) const
{
    const QRect area = plotArea();
    const double left = std::clamp(xOf(markTime(mark.from)), area.left() - 100.0, area.right() + 100.0);
    const double right = std::clamp(xOf(markTime(mark.to)), area.left() - 100.0, area.right() + 100.0);
    QRect box(static_cast<int>(std::floor(left)), stripTop(), static_cast<int>(std::ceil(right - left)), kStrip);
    if (box.width() < kNarrowestMark)
        box.adjust(-kNarrowestMark / 2, 0, kNarrowestMark - kNarrowestMark / 2 - box.width(), 0);
    return box.intersected(QRect(area.left() - 2, box.top(), area.width() + 4, kStrip));
}

std::vector<const SeriesMark*> SeriesPlot::marksAt(const QPoint& at) const
{
    std::vector<const SeriesMark*> found;
    for (const SeriesMark* mark : marks()) {
        if (markBox(*mark).adjusted(-1, -2, 1, 3).contains(at))
            found.insert(found.begin(), mark); // the later ones are shorter and lie on top
    }
    return found;
}

void SeriesPlot::paintMarks(QPainter& painter, bool shaded) const
{
    const std::vector<const SeriesMark*> all = marks();
    if (shaded)
        paintShades(painter, all);
    for (const SeriesMark* mark : all) {
        const QRect box = markBox(*mark);
        if (box.isEmpty())
            continue;
        painter.fillRect(box, fill(hueOf(mark->severity), palette()));
        painter.setPen(palette().color(QPalette::Base));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0, 0, -1, -1));
    }
}

void SeriesPlot::paintShades(QPainter& painter, const std::vector<const SeriesMark*>& marks) const
{
    const QRect area = plotArea();
    QRegion wide;
    for (const SeriesMark* mark : marks)
        wide += QRect(markBox(*mark).left(), 0, markBox(*mark).width(), 1);
    int covered = 0;
    for (const QRect& part : wide)
        covered += part.width();
    // A shade over most of what is seen would tell nothing that the strip does not.
    const int widest = covered > area.width() / 2 ? kNarrowestMark : area.width();
    QRegion shaded; // shades of one stretch do not add up
    for (const SeriesMark* mark : marks) {
        const QRect box = markBox(*mark);
        if (box.isEmpty() || box.width() > widest)
            continue;
        const QRegion shade = QRegion(QRect(box.left(), area.top(), box.width(), area.height()).intersected(area)) - shaded;
        QColor pale = fill(hueOf(mark->severity), palette());
        pale.setAlpha(kShadeAlpha);
        for (const QRect& part : shade)
            painter.fillRect(part, pale);
        shaded += shade;
    }
}

void SeriesPlot::paintTimeAxis(QPainter& painter, const SeriesTime& time) const
{
    const QRect area = plotArea();
    const QFontMetrics metrics(painter.font());
    const int line = metrics.height();
    const auto ticks = timeTicks(static_cast<qint64>(std::ceil(m_window.from())), static_cast<qint64>(m_window.to()), area.width(),
                                 metrics.horizontalAdvance(QStringLiteral("00:00")) + 8, time);
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        const TimeTick& tick = ticks[i];
        const int x = static_cast<int>(std::lround(xOf(static_cast<double>(tick.at))));
        painter.setPen(hairline(palette()));
        painter.drawLine(x, area.top(), x, area.bottom() + 4);
        painter.setPen(ink(Hue::muted, palette()));
        painter.drawText(QRect(x - 60, area.bottom() + 6, 120, line), Qt::AlignHCenter | Qt::AlignTop, tick.text);
        if (tick.context.isEmpty())
            continue;
        const int width = metrics.horizontalAdvance(tick.context);
        const int left = std::min(x - metrics.horizontalAdvance(tick.text) / 2, this->width() - width - 2);
        const auto next = std::find_if(ticks.begin() + static_cast<std::ptrdiff_t>(i) + 1, ticks.end(),
                                       [](const TimeTick& later) { return !later.context.isEmpty(); });
        const int nextLeft = next == ticks.end() ? this->width() + width : static_cast<int>(xOf(static_cast<double>(next->at))) - metrics.horizontalAdvance(next->text) / 2;
        if (left + width + 8 > nextLeft)
            continue; // the one that begins is worth more than the one that ends
        painter.setPen(ink(Hue::plain, palette()));
        painter.drawText(left, area.bottom() + 6 + line + metrics.ascent(), tick.context);
    }
}

void SeriesPlot::paintReadOut(QPainter& painter, const QPoint& at, const QStringList& lines) const
{
    if (lines.isEmpty())
        return;
    QFont bold = painter.font();
    bold.setBold(true);
    const QFontMetrics plain(painter.font());
    int width = QFontMetrics(bold).horizontalAdvance(lines.front());
    for (const QString& line : lines)
        width = std::max(width, plain.horizontalAdvance(line));
    const QRect area = plotArea();
    width = std::min(width + 2, std::max(160, area.width() / 2));
    QRect box(at.x() + 14, at.y() + 12, width + 18, plain.height() * static_cast<int>(lines.size()) + 12);
    if (box.right() > area.right())
        box.moveRight(at.x() - 14);
    if (box.bottom() > area.bottom())
        box.moveBottom(std::max(area.top() + box.height(), at.y() - 12));
    painter.setPen(ink(Hue::muted, palette()));
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawRect(box.adjusted(0, 0, -1, -1));
    painter.setPen(palette().color(QPalette::ToolTipText));
    int top = box.top() + 6;
    const QFont usual = painter.font();
    for (const QString& line : lines) {
        painter.setFont(top == box.top() + 6 ? bold : usual);
        painter.drawText(box.left() + 9, top + plain.ascent(), QFontMetrics(painter.font()).elidedText(line, Qt::ElideRight, width));
        top += plain.height();
    }
    painter.setFont(usual);
}

void SeriesPlot::paintFrame(QPainter& painter) const
{
    const QRect area = plotArea();
    if (m_drag && m_drag->moved && m_drag->box) {
        QColor shade = palette().color(QPalette::Highlight);
        painter.setPen(shade);
        shade.setAlpha(40);
        painter.setBrush(shade);
        const QRect box = QRect(m_drag->from.x(), area.top(), m_drag->to.x() - m_drag->from.x(), area.height()).normalized();
        painter.drawRect(box.intersected(area));
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void SeriesPlot::wheelEvent(QWheelEvent* event)
{
    const QPoint turn = event->angleDelta();
    const bool sideways = std::abs(turn.x()) > std::abs(turn.y()) || event->modifiers().testFlag(Qt::ShiftModifier);
    if (sideways)
        m_window.move(-(turn.x() + turn.y()) / 120.0 * kKeyMove * m_window.length());
    else
        m_window.zoom(std::pow(kWheelZoom, -turn.y() / 120.0), timeAt(event->position().x()));
    update();
    Q_EMIT windowChanged();
    event->accept();
}

void SeriesPlot::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint at = event->position().toPoint();
    m_drag = Drag{at, m_window.from(), false, event->modifiers().testFlag(Qt::ShiftModifier), at};
}

void SeriesPlot::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (!m_drag) {
        setCursor(marksAt(at).empty() ? Qt::CrossCursor : Qt::PointingHandCursor);
        hover(at);
        return;
    }
    m_drag->moved = m_drag->moved || (at - m_drag->from).manhattanLength() >= QApplication::startDragDistance();
    m_drag->to = at;
    if (!m_drag->moved)
        return;
    if (m_drag->box) {
        update();
        return;
    }
    leave();
    const double from = m_drag->window - (at.x() - m_drag->from.x()) * m_window.length() / std::max(1, plotArea().width());
    showWindow(from, from + m_window.length());
}

void SeriesPlot::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const Drag drag = *m_drag;
    m_drag.reset();
    endDrag(drag, event->position().toPoint());
    update();
}

void SeriesPlot::endDrag(const Drag& drag, const QPoint& at)
{
    if (drag.moved && drag.box) {
        const double a = timeAt(drag.from.x());
        const double b = timeAt(at.x());
        showWindow(std::min(a, b), std::max(a, b));
    } else if (!drag.moved) {
        const std::vector<const SeriesMark*> found = marksAt(at);
        if (found.empty())
            click(at);
        else
            chooseMark(found);
    }
}

void SeriesPlot::chooseMark(const std::vector<const SeriesMark*>& marks)
{
    const auto last = std::find_if(marks.begin(), marks.end(), [this](const SeriesMark* mark) { return m_clicked == mark->discrepancy; });
    const bool again = last != marks.end() && last + 1 != marks.end();
    m_clicked = (again ? *(last + 1) : marks.front())->discrepancy;
    Q_EMIT discrepancyChosen(*m_clicked);
}

void SeriesPlot::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && marksAt(event->position().toPoint()).empty())
        showAll();
}

void SeriesPlot::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    leave();
}

bool SeriesPlot::moveByKey(int key, bool stepping)
{
    const double middle = (m_window.from() + m_window.to()) / 2;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (stepping) {
            stepCursor(key == Qt::Key_Left ? -1 : 1);
            return true;
        }
        m_window.move((key == Qt::Key_Left ? -kKeyMove : kKeyMove) * m_window.length());
        break;
    case Qt::Key_PageUp: m_window.move(-kPage * m_window.length()); break;
    case Qt::Key_PageDown: m_window.move(kPage * m_window.length()); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: m_window.zoom(1 / kKeyZoom, middle); break;
    case Qt::Key_Minus: m_window.zoom(kKeyZoom, middle); break;
    case Qt::Key_Home: m_window.showAll(); break;
    default: return false;
    }
    update();
    Q_EMIT windowChanged();
    return true;
}

void SeriesPlot::keyPressEvent(QKeyEvent* event)
{
    if (moveByKey(event->key(), event->modifiers().testFlag(Qt::ControlModifier)))
        return;
    switch (event->key()) {
    case Qt::Key_Up: stepRow(-1); break;
    case Qt::Key_Down: stepRow(1); break;
    case Qt::Key_N: chooseNextMark(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: activate(); break;
    case Qt::Key_Escape: leave(); break;
    default: QWidget::keyPressEvent(event);
    }
}

void SeriesPlot::chooseNextMark(int direction)
{
    std::vector<const SeriesMark*> all = marks();
    if (all.empty())
        return;
    std::stable_sort(all.begin(), all.end(), [](const SeriesMark* a, const SeriesMark* b) { return a->from < b->from; });
    const int count = static_cast<int>(all.size());
    m_mark = m_mark < 0 ? (direction > 0 ? 0 : count - 1) : (m_mark + direction + count) % count;
    const SeriesMark& mark = *all[static_cast<std::size_t>(m_mark)];
    const double from = markTime(mark.from);
    const double to = markTime(mark.to);
    if (from < m_window.from() || to > m_window.to())
        showWindow((from + to - m_window.length()) / 2, (from + to + m_window.length()) / 2);
    Q_EMIT discrepancyChosen(mark.discrepancy);
}

bool SeriesPlot::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QString text;
        const std::vector<const SeriesMark*> found = marksAt(help->pos());
        for (std::size_t i = 0; i < std::min(found.size(), kToldAtOnce); ++i)
            text += u"<p>" + m_time.language().text(found[i]->finding).toHtmlEscaped() + u"</p>";
        if (found.size() > kToldAtOnce)
            text += u"<p>" + tr("and %n more", nullptr, static_cast<int>(found.size() - kToldAtOnce)) + u"</p>";
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace attest
