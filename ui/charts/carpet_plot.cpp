// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/carpet_plot.h"

#include "core/domain/names.h"
#include "ui/models/assessment_view.h"
#include "ui/style/colours.h"
#include "ui/style/curve_colours.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace attest {
namespace {

constexpr double kDay = 86400;
constexpr double kLeastDays = 4;
constexpr int kScaleWidth = 12;
constexpr int kColours = 256;
constexpr int kShownPlaces = 4;

std::array<QRgb, kColours> colourTable()
{
    std::array<QRgb, kColours> table{};
    for (int i = 0; i < kColours; ++i)
        table[static_cast<std::size_t>(i)] = carpetColour(i / (kColours - 1.0)).rgb();
    return table;
}

QImage imageOf(const CarpetGrid& grid, bool& hasMissing)
{
    QImage image(grid.days(), grid.rows(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const auto colours = colourTable();
    const float span = grid.high() > grid.low() ? grid.high() - grid.low() : 1;
    for (int row = 0; row < grid.rows(); ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
        for (int day = 0; day < grid.days(); ++day) {
            const CarpetCell state = grid.state(day, row);
            hasMissing = hasMissing || state == CarpetCell::missing;
            if (state != CarpetCell::value && state != CarpetCell::estimated)
                continue;
            const float share = std::clamp((grid.mean(day, row) - grid.low()) / span, 0.0F, 1.0F);
            line[day] = colours[static_cast<std::size_t>(share * (kColours - 1))];
        }
    }
    return image;
}

/// For reading a scale: four digits that count.
QString roughText(float value, const Language& language)
{
    if (value == 0)
        return language.number(Decimal(0));
    const int places = std::clamp(kShownPlaces - 1 - static_cast<int>(std::floor(std::log10(std::abs(static_cast<double>(value))))), 0, 9);
    const auto text = QString::number(static_cast<double>(value), 'f', places);
    return language.number(Decimal::parse(text)->normalized());
}

} // namespace

std::shared_ptr<const Carpet> carpetOf(const std::shared_ptr<const SeriesCurve>& curve, const SeriesTime& time)
{
    auto carpet = std::make_shared<Carpet>();
    carpet->curve = curve;
    carpet->grid = CarpetGrid(curve->values, curve->step, time.zone());
    if (carpet->grid.days() > 0)
        carpet->image = imageOf(carpet->grid, carpet->hasMissing);
    return carpet;
}

CarpetPlot::CarpetPlot(QWidget* parent) : SeriesPlot(QStringLiteral("carpetPlot"), parent) {}

void CarpetPlot::show(std::shared_ptr<const Carpet> carpet, const SeriesTime& time)
{
    m_carpet = std::move(carpet);
    m_cell.reset();
    setTime(time);
    if (!hasDays()) {
        update();
        return;
    }
    const double first = static_cast<double>(m_carpet->grid.firstDay()) * kDay;
    SeriesWindow shown(first, first + m_carpet->grid.days() * kDay, kLeastDays * kDay);
    const bool overlaps = window().from() < shown.last() && window().to() > shown.first();
    if (overlaps && !window().showsAll())
        shown.show(window().from(), window().to());
    setWindow(shown);
}

void CarpetPlot::setEmptyHint(const QString& hint)
{
    m_hint = hint;
    update();
}

double CarpetPlot::localTime(qint64 utc) const
{
    return static_cast<double>(hasDays() ? utc + m_carpet->grid.calendar().offsetAt(utc) : utc);
}

qint64 CarpetPlot::utcOf(double localTime) const
{
    const auto local = static_cast<qint64>(localTime);
    if (!hasDays())
        return local;
    const LocalCalendar& calendar = m_carpet->grid.calendar();
    return local - calendar.offsetAt(local - calendar.offsetAt(local));
}

int CarpetPlot::leftMargin() const
{
    return fontMetrics().horizontalAdvance(QStringLiteral("00:00")) + 12;
}

int CarpetPlot::rightMargin() const
{
    return fontMetrics().horizontalAdvance(QStringLiteral("≥ 00,000.0")) + kScaleWidth + 26;
}

std::vector<const SeriesMark*> CarpetPlot::marks() const
{
    std::vector<const SeriesMark*> all;
    if (!hasDays())
        return all;
    for (const SeriesMark& mark : m_carpet->curve->marks)
        all.push_back(&mark);
    return all;
}

std::optional<CarpetPlot::Cell> CarpetPlot::cellAt(const QPoint& at) const
{
    const QRect area = plotArea();
    if (!hasDays() || !area.contains(at))
        return {};
    const CarpetGrid& grid = m_carpet->grid;
    const int day = static_cast<int>(std::floor(timeAt(at.x()) / kDay)) - static_cast<int>(grid.firstDay());
    const int row = (at.y() - area.top()) * grid.rows() / std::max(1, area.height());
    return Cell{std::clamp(day, 0, grid.days() - 1), std::clamp(row, 0, grid.rows() - 1)};
}

QRectF CarpetPlot::boxOf(const Cell& cell) const
{
    const QRect area = plotArea();
    const auto day = static_cast<double>(m_carpet->grid.firstDay() + cell.day);
    const double height = static_cast<double>(area.height()) / m_carpet->grid.rows();
    return {QPointF(xOf(day * kDay), area.top() + cell.row * height), QPointF(xOf((day + 1) * kDay), area.top() + (cell.row + 1) * height)};
}

std::vector<std::size_t> CarpetPlot::valuesOf(const Cell& cell) const
{
    return m_carpet->grid.valuesIn(m_carpet->curve->values, cell.day, cell.row);
}

void CarpetPlot::read(const std::optional<Cell>& cell)
{
    m_cell = cell;
    update();
}

void CarpetPlot::hover(const QPoint& at)
{
    read(cellAt(at));
}

void CarpetPlot::leave()
{
    if (m_cell)
        read({});
}

void CarpetPlot::click(const QPoint& at)
{
    read(cellAt(at));
    if (!m_cell)
        return;
    const auto values = valuesOf(*m_cell);
    if (!values.empty())
        Q_EMIT valueChosen(m_carpet->curve->meter, values.front());
}

void CarpetPlot::stepCursor(int values)
{
    if (!hasDays())
        return;
    const CarpetGrid& grid = m_carpet->grid;
    const int middle = static_cast<int>((window().from() + window().to()) / 2 / kDay) - static_cast<int>(grid.firstDay());
    const Cell old = m_cell.value_or(Cell{middle - values, grid.rows() / 2});
    const Cell cell{std::clamp(old.day + values, 0, grid.days() - 1), old.row};
    const double from = static_cast<double>(grid.firstDay() + cell.day) * kDay;
    if (from < window().from() || from + kDay > window().to())
        showWindow(from - window().length() / 2, from + window().length() / 2);
    read(cell);
    setAccessibleDescription(readOut().join(u", "));
}

void CarpetPlot::stepRow(int rows)
{
    if (!m_cell) {
        stepCursor(0);
        return;
    }
    read(Cell{m_cell->day, std::clamp(m_cell->row + rows, 0, m_carpet->grid.rows() - 1)});
    setAccessibleDescription(readOut().join(u", "));
}

void CarpetPlot::activate()
{
    const auto values = m_cell ? valuesOf(*m_cell) : std::vector<std::size_t>();
    if (values.empty())
        return;
    const SeriesPyramid::Place place = m_carpet->curve->values.place(values.front());
    Q_EMIT placeWanted(place.series->at(place.at));
}

QString CarpetPlot::meanUnit() const
{
    const QString symbol = m_carpet->curve->unit.symbol();
    // Energy in an hour is power.
    return symbol == u"Wh" || symbol == u"kWh" || symbol == u"MWh" || symbol == u"GWh" ? symbol.chopped(1) : QString(symbol + u"/h");
}

QString CarpetPlot::valueText(const std::vector<std::size_t>& values) const
{
    const SeriesPyramid& pyramid = m_carpet->curve->values;
    const Unit& unit = pyramid.place(values.front()).series->unit;
    Decimal sum;
    bool oneUnit = true;
    Quality quality = Quality::measured;
    for (const std::size_t value : values) {
        const SeriesPyramid::Place place = pyramid.place(value);
        sum += place.series->value(place.at);
        oneUnit = oneUnit && place.series->unit == unit;
        quality = std::max(quality, pyramid.quality(value));
    }
    if (!oneUnit)
        return qualityText(quality);
    return time().language().number(sum) + u' ' + unit.symbol() + u" · " + qualityText(quality);
}

QStringList CarpetPlot::readOut() const
{
    if (!m_cell || !hasDays())
        return {};
    const CarpetGrid& grid = m_carpet->grid;
    const SeriesPyramid& pyramid = m_carpet->curve->values;
    const Language& language = time().language();
    const int second = m_cell->row * grid.rowSeconds();
    const auto clock = [](int seconds) { return QStringLiteral("%1:%2").arg(seconds / 3600, 2, 10, QLatin1Char('0')).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')); };
    QStringList lines = {QString(m_carpet->curve->meter + u" · " + language.text(label(m_carpet->curve->measures)))};
    const auto values = valuesOf(*m_cell);
    if (!values.empty())
        lines += {valueText(values), tr("mean %1 %2").arg(roughText(grid.mean(m_cell->day, m_cell->row), language), meanUnit())};
    const CarpetCell state = grid.state(m_cell->day, m_cell->row);
    if (state == CarpetCell::missing)
        lines += values.empty() ? tr("no value") : tr("a value is missing");
    if (grid.calendar().secondsShown(grid.firstDay() + m_cell->day, second, second + grid.rowSeconds()) == 0)
        lines += tr("the clock skips this time");
    lines += language.date(grid.date(m_cell->day)) + u' ' + clock(second) + u" – " + clock(second + grid.rowSeconds());
    if (values.size() > 1 && grid.calendar().secondsShown(grid.firstDay() + m_cell->day, second, second + grid.rowSeconds()) > grid.rowSeconds())
        lines += tr("the clock shows this time twice");
    if (!values.empty()) {
        const SeriesPyramid::Place place = pyramid.place(values.front());
        lines += placeText(place.series->at(place.at));
    }
    return lines;
}

void CarpetPlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(smallFont());
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (!hasDays()) {
        painter.setPen(ink(Hue::muted, palette()));
        painter.drawText(rect().adjusted(20, 20, -20, -20), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
        paintFrame(painter);
        return;
    }
    // Local time counted as UTC is shown by the clock of UTC.
    paintTimeAxis(painter, SeriesTime(QStringLiteral("UTC"), time().language()));
    paintCarpet(painter);
    paintMarks(painter, false);
    paintFound(painter);
    paintHours(painter);
    paintScale(painter);
    paintLegend(painter);
    if (m_cell) {
        const QRectF box = boxOf(*m_cell);
        painter.setPen(palette().color(QPalette::Text));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(-1, -1, 0, 0));
        paintReadOut(painter, box.center().toPoint(), readOut());
    }
    paintFrame(painter);
}

void CarpetPlot::paintCarpet(QPainter& painter) const
{
    const QRect area = plotArea();
    const CarpetGrid& grid = m_carpet->grid;
    painter.save();
    painter.setClipRect(area);
    if (m_carpet->hasMissing) {
        const double first = xOf(static_cast<double>(grid.firstDay()) * kDay);
        const double last = xOf(static_cast<double>(grid.firstDay() + grid.days()) * kDay);
        painter.fillRect(QRectF(first, area.top(), last - first, area.height()), QBrush(ink(Hue::muted, palette()), Qt::BDiagPattern));
    }
    const double from = window().from() / kDay - static_cast<double>(grid.firstDay());
    const double to = window().to() / kDay - static_cast<double>(grid.firstDay());
    painter.setRenderHint(QPainter::SmoothPixmapTransform, to - from > area.width());
    painter.drawImage(QRectF(area), m_carpet->image, QRectF(from, 0, to - from, grid.rows()));
    painter.restore();
}

void CarpetPlot::paintFound(QPainter& painter) const
{
    const QRect area = plotArea();
    painter.save();
    painter.setClipRect(area);
    painter.setBrush(Qt::NoBrush);
    for (const SeriesMark& mark : m_carpet->curve->marks) {
        if (mark.to != mark.from)
            continue;
        const int day = m_carpet->grid.dayOf(mark.from);
        const int row = m_carpet->grid.calendar().clockAt(mark.from) / m_carpet->grid.rowSeconds();
        const QPoint centre = boxOf({day, row}).center().toPoint();
        painter.setPen(QPen(palette().color(QPalette::Base), 4));
        painter.drawRect(QRect(centre.x() - 5, centre.y() - 5, 10, 10));
        painter.setPen(QPen(fill(mark.severity == Severity::mustCorrect ? Hue::bad : Hue::warning, palette()), 2));
        painter.drawRect(QRect(centre.x() - 5, centre.y() - 5, 10, 10));
    }
    painter.restore();
}

void CarpetPlot::paintHours(QPainter& painter) const
{
    const QRect area = plotArea();
    const int line = painter.fontMetrics().height();
    painter.setPen(ink(Hue::muted, palette()));
    for (int hour = 0; hour <= 24; hour += area.height() > 12 * line ? 3 : 6) {
        const int y = area.top() + area.height() * hour / 24;
        painter.drawLine(area.left() - 4, y, area.left() - 1, y);
        painter.drawText(QRect(0, y - line / 2, area.left() - 7, line), Qt::AlignRight | Qt::AlignVCenter,
                         QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0')));
    }
}

void CarpetPlot::paintScale(QPainter& painter) const
{
    const QRect area = plotArea();
    const CarpetGrid& grid = m_carpet->grid;
    const QRect bar(area.right() + 14, area.top(), kScaleWidth, area.height());
    for (int y = 0; y < bar.height(); ++y) {
        painter.setPen(carpetColour(1 - static_cast<double>(y) / std::max(1, bar.height() - 1)));
        painter.drawLine(bar.left(), bar.top() + y, bar.right(), bar.top() + y);
    }
    const int line = painter.fontMetrics().height();
    painter.setPen(ink(Hue::muted, palette()));
    for (int i = 0; i <= 4; ++i) {
        const float value = grid.low() + (grid.high() - grid.low()) * static_cast<float>(i) / 4;
        const bool end = i == 0 || i == 4;
        const QString sign = !grid.isClipped() || !end ? QString() : i == 0 ? QStringLiteral("≤ ") : QStringLiteral("≥ ");
        const int y = bar.bottom() - bar.height() * i / 4;
        painter.drawText(QRect(bar.right() + 5, y - line / 2, width() - bar.right() - 6, line), Qt::AlignLeft | Qt::AlignVCenter,
                         sign + roughText(value, time().language()));
    }
    painter.setPen(ink(Hue::plain, palette()));
    painter.drawText(QRect(bar.left(), 0, width() - bar.left(), line), Qt::AlignLeft | Qt::AlignTop, meanUnit());
}

void CarpetPlot::paintLegend(QPainter& painter) const
{
    const auto& marks = m_carpet->curve->marks;
    const auto found = [&](Severity severity) {
        return std::any_of(marks.begin(), marks.end(), [severity](const SeriesMark& mark) { return mark.severity == severity; });
    };
    struct Entry {
        bool occurs;
        QBrush brush;
        QString text;
    };
    const Entry entries[] = {{m_carpet->hasMissing, QBrush(ink(Hue::muted, palette()), Qt::BDiagPattern), tr("no value")},
                             {found(Severity::mustCorrect), QBrush(fill(Hue::bad, palette())), tr("found: must correct")},
                             {found(Severity::mustExplain), QBrush(fill(Hue::warning, palette())), tr("found: must explain")}};
    const QFontMetrics metrics(painter.font());
    const int base = height() - metrics.descent() - 3;
    int x = plotArea().left();
    for (const Entry& entry : entries) {
        if (!entry.occurs)
            continue;
        painter.fillRect(QRect(x, base - metrics.ascent() / 2 - 4, 14, 9), entry.brush);
        painter.setPen(ink(Hue::muted, palette()));
        painter.drawText(x + 19, base, entry.text);
        x += 19 + metrics.horizontalAdvance(entry.text) + 18;
    }
}

} // namespace attest
