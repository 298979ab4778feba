// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/series_chart.h"

#include "core/domain/names.h"
#include "ui/models/assessment_view.h"
#include "ui/style/colours.h"
#include "ui/style/curve_colours.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace attest {
namespace {

constexpr int kTickGap = 44;
constexpr int kFlagStrip = 3;
constexpr double kLeastIntervals = 8;
constexpr std::size_t kMostCompared = 4000;

QColor faded(const QColor& colour, const QColor& base)
{
    const auto half = [](int a, int b) { return (a * 11 + b * 9) / 20; };
    return {half(colour.red(), base.red()), half(colour.green(), base.green()), half(colour.blue(), base.blue())};
}

} // namespace

SeriesChart::SeriesChart(QWidget* parent) : SeriesPlot(QStringLiteral("seriesChart"), parent) {}

void SeriesChart::show(SeriesCurves curves, const SeriesTime& time)
{
    m_curves = std::move(curves);
    m_shown.clear();
    m_axes.clear();
    m_cursor.reset();
    m_current = 0;
    setTime(time);
    if (m_curves.empty()) {
        update();
        return;
    }
    qint64 first = m_curves.front()->values.from();
    qint64 last = m_curves.front()->values.to();
    qint64 step = last - first;
    for (const auto& curve : m_curves) {
        first = std::min(first, curve->values.from());
        last = std::max(last, curve->values.to());
        step = curve->step > 0 ? std::min(step, curve->step) : step;
    }
    setWindow({static_cast<double>(first), static_cast<double>(last), kLeastIntervals * static_cast<double>(std::max<qint64>(step, 1))});
}

void SeriesChart::setShown(const QStringList& meters)
{
    m_shown.clear();
    m_axes.clear();
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        if (!meters.contains(m_curves[i]->meter))
            continue;
        m_shown.push_back(i);
        const Unit& unit = m_curves[i]->unit;
        if (std::none_of(m_axes.begin(), m_axes.end(), [&](const Axis& axis) { return axis.unit == unit; }))
            m_axes.push_back({unit, {}});
    }
    m_shares = m_axes.size() > 2;
    if (m_cursor && std::find(m_shown.begin(), m_shown.end(), m_cursor->curve) == m_shown.end())
        m_cursor.reset();
    update();
}

void SeriesChart::setCurrent(const QString& meter)
{
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        if (m_curves[i]->meter == meter)
            m_current = i;
    }
    update();
}

QStringList SeriesChart::shown() const
{
    QStringList meters;
    for (const std::size_t curve : m_shown)
        meters += m_curves[curve]->meter;
    return meters;
}

void SeriesChart::setEmptyHint(const QString& hint)
{
    m_hint = hint;
    update();
}

int SeriesChart::leftMargin() const
{
    return fontMetrics().horizontalAdvance(QStringLiteral("−0,000,000")) + 8;
}

int SeriesChart::rightMargin() const
{
    return m_axes.size() == 2 ? leftMargin() : 14;
}

std::vector<const SeriesMark*> SeriesChart::marks() const
{
    std::vector<const SeriesMark*> all;
    for (const std::size_t curve : m_shown) {
        for (const SeriesMark& mark : m_curves[curve]->marks)
            all.push_back(&mark);
    }
    std::stable_sort(all.begin(), all.end(), [](const SeriesMark* a, const SeriesMark* b) { return a->to - a->from > b->to - b->from; });
    return all;
}

CurveFrame SeriesChart::deviceFrame() const
{
    const QRect area = plotArea();
    const double ratio = devicePixelRatioF();
    const QRect device(0, 0, static_cast<int>(area.width() * ratio), static_cast<int>(area.height() * ratio));
    const auto from = static_cast<qint64>(std::floor(window().from()));
    return {device, from, std::max(from + 1, static_cast<qint64>(std::ceil(window().to())))};
}

std::vector<CurveLayer> SeriesChart::layers(const CurveFrame& frame) const
{
    const double ratio = devicePixelRatioF();
    std::vector<CurveLayer> all;
    for (const std::size_t index : m_shown) {
        const QColor colour = curveColour(static_cast<int>(index), palette());
        const int width = static_cast<int>(std::lround(ratio * (index == m_current ? 2 : 1)));
        all.push_back({m_curves[index].get(), pictureOf(*m_curves[index], frame),
                       {colour, faded(colour, palette().color(QPalette::Base)), 0, 1, width}});
    }
    const SeriesCurve* top = m_curves[m_current].get();
    std::stable_partition(all.begin(), all.end(), [top](const CurveLayer& layer) { return layer.curve == top; });
    return all;
}

std::size_t SeriesChart::axisOf(const SeriesCurve& curve) const
{
    if (m_shares)
        return 0;
    const auto found = std::find_if(m_axes.begin(), m_axes.end(), [&](const Axis& axis) { return axis.unit == curve.unit; });
    return static_cast<std::size_t>(found - m_axes.begin());
}

void SeriesChart::scale(std::vector<CurveLayer>& layers)
{
    const int ticks = std::max(2, plotArea().height() / kTickGap);
    for (std::size_t axis = 0; axis < m_axes.size(); ++axis) {
        double low = 0;
        double high = 0;
        for (const CurveLayer& layer : layers) {
            if (axisOf(*layer.curve) != axis)
                continue;
            low = std::min(low, layer.picture.lowest / divisorOf(*layer.curve));
            high = std::max(high, layer.picture.highest / divisorOf(*layer.curve));
        }
        m_axes[axis].scale = ValueScale(low, high, ticks);
    }
    for (CurveLayer& layer : layers) {
        const ValueScale& scale = m_axes[axisOf(*layer.curve)].scale;
        layer.style.low = scale.low() * divisorOf(*layer.curve);
        layer.style.high = scale.high() * divisorOf(*layer.curve);
    }
}

double SeriesChart::divisorOf(const SeriesCurve& curve) const
{
    const float greatest = std::max(std::abs(curve.values.highest()), std::abs(curve.values.lowest()));
    return m_shares && greatest > 0 ? static_cast<double>(greatest) / 100 : 1;
}

double SeriesChart::heightOf(const SeriesCurve& curve, float value) const
{
    const double divisor = divisorOf(curve);
    const ValueScale& scale = m_axes[axisOf(curve)].scale;
    const QRect area = plotArea();
    return area.bottom() - (value / divisor - scale.low()) / (scale.high() - scale.low()) * (area.height() - 1);
}

std::optional<SeriesChart::Cursor> SeriesChart::nearest(const QPoint& at) const
{
    if (!plotArea().contains(at))
        return {};
    std::optional<Cursor> best;
    double distance = 0;
    const auto from = static_cast<qint64>(timeAt(at.x()));
    const qint64 to = std::max(from + 1, static_cast<qint64>(timeAt(at.x() + 1)));
    for (const std::size_t index : m_shown) {
        const SeriesCurve& curve = *m_curves[index];
        const SeriesPyramid::Range range = curve.values.touching(from, to);
        for (std::size_t i = range.first; i < std::min(range.end, range.first + kMostCompared); ++i) {
            const double away = std::abs(heightOf(curve, curve.values.value(i)) - at.y());
            if (best && away >= distance)
                continue;
            best = Cursor{index, i};
            distance = away;
        }
    }
    return best;
}

void SeriesChart::setCursorTo(const std::optional<Cursor>& cursor)
{
    m_cursor = cursor;
    update();
}

void SeriesChart::hover(const QPoint& at)
{
    setCursorTo(nearest(at));
}

void SeriesChart::leave()
{
    if (m_cursor)
        setCursorTo({});
}

void SeriesChart::click(const QPoint& at)
{
    setCursorTo(nearest(at));
    if (m_cursor)
        Q_EMIT valueChosen(m_curves[m_cursor->curve]->meter, m_cursor->value);
}

void SeriesChart::stepCursor(int values)
{
    if (m_shown.empty())
        return;
    const bool currentShown = std::find(m_shown.begin(), m_shown.end(), m_current) != m_shown.end();
    const std::size_t curve = m_cursor ? m_cursor->curve : currentShown ? m_current : m_shown.front();
    const SeriesPyramid& pyramid = m_curves[curve]->values;
    const std::size_t middle = pyramid.firstFrom(static_cast<qint64>((window().from() + window().to()) / 2));
    const auto last = static_cast<qint64>(pyramid.size()) - 1;
    const qint64 wanted = m_cursor ? static_cast<qint64>(m_cursor->value) + values : static_cast<qint64>(middle);
    const auto value = static_cast<std::size_t>(std::clamp<qint64>(wanted, 0, last));
    const auto time = static_cast<double>(pyramid.start(value));
    if (time < window().from() || time > window().to())
        showWindow(time - window().length() / 2, time + window().length() / 2);
    setCursorTo(Cursor{curve, value});
    setAccessibleDescription(readOut().join(u", "));
}

void SeriesChart::stepRow(int rows)
{
    if (m_shown.empty())
        return;
    const auto here = std::find(m_shown.begin(), m_shown.end(), m_cursor ? m_cursor->curve : m_current);
    const auto count = static_cast<int>(m_shown.size());
    const int at = here == m_shown.end() ? 0 : static_cast<int>(here - m_shown.begin());
    const std::size_t next = m_shown[static_cast<std::size_t>((at + rows + count) % count)];
    m_current = next;
    if (m_cursor) {
        const qint64 time = m_curves[m_cursor->curve]->values.start(m_cursor->value);
        const SeriesPyramid& pyramid = m_curves[next]->values;
        m_cursor = Cursor{next, std::min(pyramid.firstFrom(time), pyramid.size() - 1)};
        setAccessibleDescription(readOut().join(u", "));
    }
    update();
}

void SeriesChart::activate()
{
    if (!m_cursor)
        return;
    const SeriesPyramid::Place place = m_curves[m_cursor->curve]->values.place(m_cursor->value);
    Q_EMIT placeWanted(place.series->at(place.at));
}

QStringList SeriesChart::readOut() const
{
    if (!m_cursor)
        return {};
    const SeriesCurve& curve = *m_curves[m_cursor->curve];
    const SeriesPyramid::Place place = curve.values.place(m_cursor->value);
    const Language& language = time().language();
    const QString value = language.number(place.series->value(place.at)) + u' ' + place.series->unit.symbol();
    return {QString(curve.meter + u" · " + language.text(label(curve.measures))),
            QString(value + u" · " + qualityText(curve.values.quality(m_cursor->value))),
            time().span(curve.values.start(m_cursor->value), curve.values.end(m_cursor->value)), placeText(place.series->at(place.at))};
}

QPoint SeriesChart::pointOf(const Cursor& cursor) const
{
    const SeriesCurve& curve = *m_curves[cursor.curve];
    const double start = xOf(static_cast<double>(curve.values.start(cursor.value)));
    const double end = xOf(static_cast<double>(curve.values.end(cursor.value)));
    return {static_cast<int>((start + end) / 2), static_cast<int>(heightOf(curve, curve.values.value(cursor.value)))};
}

QString SeriesChart::axisTitle(std::size_t axis) const
{
    if (m_shares)
        return tr("% of the greatest value");
    qint64 step = -1;
    for (const std::size_t index : m_shown) {
        const SeriesCurve& curve = *m_curves[index];
        if (axisOf(curve) == axis)
            step = step < 0 || step == curve.step ? curve.step : 0;
    }
    const QString unit = m_axes[axis].unit.symbol();
    if (step == 3600)
        return tr("%1 per hour").arg(unit);
    if (step == 86400)
        return tr("%1 per day").arg(unit);
    return step > 0 && step < 3600 && step % 60 == 0 ? tr("%1 per %2 min").arg(unit).arg(step / 60) : tr("%1 per interval").arg(unit);
}

void SeriesChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(smallFont());
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (m_shown.empty()) {
        painter.setPen(ink(Hue::muted, palette()));
        painter.drawText(rect().adjusted(20, 20, -20, -20), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
        paintFrame(painter);
        return;
    }
    const CurveFrame frame = deviceFrame();
    std::vector<CurveLayer> drawn = layers(frame);
    scale(drawn);
    paintTimeAxis(painter, time());
    paintValueAxes(painter);
    paintMarks(painter, true);
    paintPlot(painter, frame, drawn);
    CurveFlags flags;
    for (const CurveLayer& layer : drawn)
        addFlags(flags, frame, *layer.curve, layer.picture);
    paintFlags(painter, flags);
    paintLegend(painter, flags);
    paintCursor(painter);
    paintFrame(painter);
}

void SeriesChart::paintValueAxes(QPainter& painter) const
{
    const QRect area = plotArea();
    const int half = painter.fontMetrics().height() / 2;
    for (std::size_t axis = 0; axis < (m_shares ? 1 : m_axes.size()); ++axis) {
        const ValueScale& scale = m_axes[axis].scale;
        const bool left = axis == 0;
        const QRect column = left ? QRect(0, 0, area.left() - 6, height()) : QRect(area.right() + 7, 0, width() - area.right() - 8, height());
        const Qt::Alignment side = left ? Qt::AlignRight : Qt::AlignLeft;
        for (int i = 0; i < scale.count(); ++i) {
            const int y = area.bottom() - static_cast<int>((scale.tick(i) - scale.low()) / (scale.high() - scale.low()) * (area.height() - 1));
            painter.setPen(hairline(palette()));
            if (left)
                painter.drawLine(area.left(), y, area.right(), y);
            painter.setPen(ink(Hue::muted, palette()));
            painter.drawText(QRect(column.left(), y - half, column.width(), 2 * half), side | Qt::AlignVCenter, scale.text(i, time().language()));
        }
        const QString title = axisTitle(axis);
        const int width = painter.fontMetrics().horizontalAdvance(title) + 2;
        const int line = 2 * half;
        painter.setPen(ink(Hue::plain, palette()));
        painter.drawText(QRect(left ? 2 : this->width() - width - 2, 0, width, line), side | Qt::AlignTop, title);
    }
}

void SeriesChart::paintPlot(QPainter& painter, const CurveFrame& frame, const std::vector<CurveLayer>& layers) const
{
    const QRect area = plotArea();
    painter.save();
    painter.setClipRect(area);
    painter.translate(area.topLeft());
    painter.scale(1 / devicePixelRatioF(), 1 / devicePixelRatioF());
    paintCurves(painter, frame, layers);
    painter.restore();
}

void SeriesChart::paintFlags(QPainter& painter, const CurveFlags& flags) const
{
    const QRect area = plotArea();
    painter.save();
    painter.translate(area.left(), area.bottom() + 1);
    painter.scale(1 / devicePixelRatioF(), 1);
    const std::pair<const std::vector<bool>*, QColor> strips[] = {{&flags.estimated, fill(Hue::warning, palette())},
                                                                  {&flags.gap, fill(Hue::bad, palette())}};
    for (const auto& [columns, colour] : strips) {
        for (std::size_t i = 0; i < columns->size();) {
            std::size_t end = i;
            while (end < columns->size() && (*columns)[end])
                ++end;
            if (end > i)
                painter.fillRect(static_cast<int>(i), 0, static_cast<int>(end - i), kFlagStrip, colour);
            i = std::max(end, i + 1);
        }
    }
    painter.restore();
}

void SeriesChart::paintCursor(QPainter& painter) const
{
    if (!m_cursor)
        return;
    const QPoint point = pointOf(*m_cursor);
    const QRect area = plotArea();
    if (!area.adjusted(-2, -2, 2, 2).contains(point))
        return;
    painter.setPen(QPen(ink(Hue::muted, palette()), 1, Qt::DotLine));
    painter.drawLine(point.x(), area.top(), point.x(), area.bottom());
    painter.drawLine(area.left(), point.y(), area.right(), point.y());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Base), 1.5));
    painter.setBrush(curveColour(static_cast<int>(m_cursor->curve), palette()));
    painter.drawEllipse(point, 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintReadOut(painter, point, readOut());
}

void SeriesChart::paintLegend(QPainter& painter, const CurveFlags& flags) const
{
    struct Entry {
        bool occurs;
        QColor colour;
        QString text;
        int height;
    };
    const auto any = [](const std::vector<bool>& columns) { return std::find(columns.begin(), columns.end(), true) != columns.end(); };
    const auto all = marks();
    const auto found = [&](Severity severity) {
        return std::any_of(all.begin(), all.end(), [severity](const SeriesMark* mark) { return mark->severity == severity; });
    };
    const Entry entries[] = {{any(flags.estimated), fill(Hue::warning, palette()), tr("estimated or substituted"), kFlagStrip},
                             {any(flags.gap), fill(Hue::bad, palette()), tr("gap"), kFlagStrip},
                             {found(Severity::mustCorrect), fill(Hue::bad, palette()), tr("found: must correct"), 9},
                             {found(Severity::mustExplain), fill(Hue::warning, palette()), tr("found: must explain"), 9}};
    const QFontMetrics metrics(painter.font());
    const int base = height() - metrics.descent() - 3;
    int x = plotArea().left();
    for (const Entry& entry : entries) {
        const int width = metrics.horizontalAdvance(entry.text);
        if (!entry.occurs || x + 19 + width > this->width())
            continue;
        painter.fillRect(x, base - metrics.ascent() / 2 + 1 - entry.height / 2, 14, entry.height, entry.colour);
        painter.setPen(ink(Hue::muted, palette()));
        painter.drawText(x + 19, base, entry.text);
        x += 19 + width + 18;
    }
}

} // namespace attest
