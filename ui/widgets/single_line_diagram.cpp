// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/single_line_diagram.h"

#include "core/domain/names.h"
#include "ui/style/colours.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace attest {
namespace {

constexpr int kMargin = 10;
constexpr int kGap = 8;
constexpr int kIndent = 18;

bool isElectric(MeterMeasures measures)
{
    return measures != MeterMeasures::fuel && measures != MeterMeasures::heat && measures != MeterMeasures::output;
}

bool isFeeder(MeterMeasures measures)
{
    return measures == MeterMeasures::gridImport || measures == MeterMeasures::directLine
        || measures == MeterMeasures::pvGeneration || measures == MeterMeasures::storageDischarge;
}

Hue hueOf(bool feeds)
{
    return feeds ? Hue::accent : Hue::muted;
}

} // namespace

SingleLineDiagram::SingleLineDiagram(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"singleLineDiagram");
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void SingleLineDiagram::show(std::shared_ptr<const Submission> submission, const Language& language)
{
    m_submission = std::move(submission);
    m_bars.clear();
    QStringList words;
    if (m_submission) {
        for (const Site& site : m_submission->sites) {
            Busbar bar;
            bar.name = site.name.isEmpty() ? site.id : site.name;
            for (const Meter& meter : m_submission->meters) {
                if (meter.site == site.id && isElectric(meter.measures) && meter.parent.isEmpty())
                    addBranch(bar, meter, language, 0);
            }
            if (bar.feeders.empty() && bar.takers.empty())
                continue;
            for (const auto* side : {&bar.feeders, &bar.takers}) {
                for (const Branch& branch : *side)
                    words += branch.name + u' ' + branch.detail;
            }
            m_bars.push_back(std::move(bar));
        }
    }
    setAccessibleDescription(words.join(u"; "));
    updateGeometry();
    update();
}

void SingleLineDiagram::addBranch(Busbar& bar, const Meter& meter, const Language& language, int depth)
{
    Branch branch;
    branch.meter = meter.id;
    branch.name = language.text(label(meter.measures));
    branch.detail = meter.id;
    const Source* source = m_submission->source(meter.source);
    if (source != nullptr)
        branch.detail += u" · " + source->name;
    if (meter.capacityKwp)
        branch.detail += u" · " + language.number(*meter.capacityKwp) + u" kWp";
    branch.feeds = isFeeder(meter.measures);
    branch.depth = depth;
    (branch.feeds ? bar.feeders : bar.takers).push_back(std::move(branch));
    addSubMeters(bar, meter.id, language, depth + 1);
}

void SingleLineDiagram::addSubMeters(Busbar& bar, const QString& parent, const Language& language, int depth)
{
    if (depth > 6)
        return; // a circle of parents is a matter for the checks, not for the picture
    for (const Meter& meter : m_submission->meters) {
        if (meter.parent == parent && isElectric(meter.measures))
            addBranch(bar, meter, language, depth);
    }
}

int SingleLineDiagram::rowHeight() const
{
    return 2 * fontMetrics().height() + 10;
}

QSize SingleLineDiagram::sizeHint() const
{
    int height = kMargin;
    for (const Busbar& bar : m_bars) {
        const auto rows = static_cast<int>(std::max(bar.feeders.size(), bar.takers.size()));
        height += fontMetrics().height() + kGap + rows * (rowHeight() + kGap) + kMargin;
    }
    return {640, std::max(height, 60)};
}

QSize SingleLineDiagram::minimumSizeHint() const
{
    return {360, sizeHint().height()};
}

int SingleLineDiagram::place(Busbar& bar, int top)
{
    const int column = (width() - 2 * kMargin) * 2 / 5;
    const int first = top + fontMetrics().height() + kGap;
    const auto stack = [&](std::vector<Branch>& side, int left) {
        int y = first;
        for (Branch& branch : side) {
            const int indent = branch.depth * kIndent;
            branch.box = QRect(left + indent, y, column - indent, rowHeight());
            y += rowHeight() + kGap;
        }
        return y;
    };
    const int left = stack(bar.feeders, kMargin);
    return std::max(left, stack(bar.takers, width() - kMargin - column)) + kMargin;
}

void SingleLineDiagram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_bars.empty()) {
        painter.setPen(ink(Hue::muted, palette()));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("No electricity meters are listed."));
        return;
    }
    int top = kMargin;
    for (Busbar& bar : m_bars) {
        const int bottom = place(bar, top);
        painter.setPen(ink(Hue::muted, palette()));
        painter.drawText(QRect(0, top, width(), fontMetrics().height() + 2), Qt::AlignHCenter, bar.name);
        paintBar(painter, bar);
        top = bottom;
    }
}

void SingleLineDiagram::paintBar(QPainter& painter, const Busbar& bar) const
{
    const int x = width() / 2;
    int top = height();
    int bottom = 0;
    for (const auto* side : {&bar.feeders, &bar.takers}) {
        for (const Branch& branch : *side) {
            top = std::min(top, branch.box.top());
            bottom = std::max(bottom, branch.box.bottom());
            paintBranch(painter, branch, x);
        }
    }
    painter.setPen(QPen(palette().color(QPalette::Text), 3.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(x, top + 4, x, bottom - 4);
}

void SingleLineDiagram::paintBranch(QPainter& painter, const Branch& branch, int barX) const
{
    const Hue hue = hueOf(branch.feeds);
    painter.setPen(QPen(hairline(palette()), 1));
    painter.setBrush(tint(hue, palette()));
    painter.drawRoundedRect(branch.box, 5, 5);
    const QRect inside = branch.box.adjusted(8, 4, -8, -4);
    painter.setPen(ink(Hue::plain, palette()));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, fontMetrics().elidedText(branch.name, Qt::ElideRight, inside.width()));
    painter.setPen(ink(Hue::muted, palette()));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom,
                     fontMetrics().elidedText(branch.detail, Qt::ElideRight, inside.width()));
    const int y = branch.box.center().y();
    painter.setPen(QPen(ink(hue, palette()), 1.6));
    if (branch.depth > 0) { // a sub-meter hangs under its parent, not on the busbar
        const int x = branch.box.left() - kIndent / 2;
        painter.drawLine(x, y, branch.box.left(), y);
        painter.drawLine(x, branch.box.top() - kGap, x, y);
        return;
    }
    const int near = branch.feeds ? branch.box.right() : branch.box.left();
    painter.drawLine(near, y, barX, y);
    // The meter's circle, and an arrow in the direction of the energy.
    const int middle = (near + barX) / 2;
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawEllipse(QPoint(middle, y), 7, 7);
    const int tip = branch.feeds ? barX - 4 : near - 2;
    painter.drawPolyline(QPolygon({QPoint(tip - 6, y - 4), QPoint(tip, y), QPoint(tip - 6, y + 4)}));
}

void SingleLineDiagram::mouseReleaseEvent(QMouseEvent* event)
{
    for (const Busbar& bar : m_bars) {
        for (const auto* side : {&bar.feeders, &bar.takers}) {
            for (const Branch& branch : *side) {
                if (branch.box.contains(event->position().toPoint()))
                    Q_EMIT meterChosen(branch.meter);
            }
        }
    }
}

} // namespace attest
