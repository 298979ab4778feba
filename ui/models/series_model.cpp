// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/series_model.h"

#include "ui/models/roles.h"

#include <limits>

namespace attest {
namespace {

enum Column { meterColumn, timeColumn, valueColumn, unitColumn, qualityColumn, rowColumn, columnTotal };

Quality qualityOf(const SeriesPyramid::Place& place)
{
    return place.series->quality.empty() ? Quality::measured : place.series->quality[place.at];
}

} // namespace

void SeriesModel::clear()
{
    m_submission.reset();
    m_curves.clear();
    m_parts.clear();
}

void SeriesModel::add(const Series* series, const SeriesCurve* curve, std::size_t first, std::size_t count)
{
    if (count > 0)
        m_parts.push_back({series, curve, first, (m_parts.empty() ? 0 : m_parts.back().end) + count});
}

void SeriesModel::show(std::shared_ptr<const Submission> submission, const QString& file, const Language& language)
{
    beginResetModel();
    clear();
    m_submission = std::move(submission);
    if (m_submission) {
        m_time = SeriesTime(m_submission->engagement.timezone, language);
        for (const Series& series : m_submission->series) {
            if (series.file == file)
                add(&series, nullptr, 0, series.size());
        }
    }
    endResetModel();
}

void SeriesModel::show(SeriesCurves curves, qint64 from, qint64 to, const SeriesTime& time)
{
    beginResetModel();
    clear();
    m_curves = std::move(curves);
    m_time = time;
    for (const auto& curve : m_curves) {
        const SeriesPyramid::Range range = curve->values.touching(from, to);
        add(nullptr, curve.get(), range.first, range.end - range.first);
    }
    endResetModel();
}

int SeriesModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || m_parts.empty())
        return 0;
    return static_cast<int>(std::min<std::size_t>(m_parts.back().end, std::numeric_limits<int>::max()));
}

int SeriesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

SeriesPyramid::Place SeriesModel::place(int row) const
{
    const auto wanted = static_cast<std::size_t>(row);
    const auto part = std::upper_bound(m_parts.begin(), m_parts.end(), wanted, [](std::size_t at, const Part& one) { return at < one.end; });
    const std::size_t inside = wanted - (part == m_parts.begin() ? 0 : (part - 1)->end);
    return part->series == nullptr ? part->curve->values.place(part->first + inside) : SeriesPyramid::Place{part->series, inside};
}

SourceRef SeriesModel::at(int row) const
{
    const SeriesPyramid::Place place = this->place(row);
    return place.series->at(place.at);
}

std::optional<int> SeriesModel::rowOf(const QString& meter, std::size_t value) const
{
    std::size_t before = 0;
    for (const Part& part : m_parts) {
        const bool inside = value >= part.first && value - part.first < part.end - before;
        if (part.curve != nullptr && part.curve->meter == meter && inside)
            return static_cast<int>(before + value - part.first);
        before = part.end;
    }
    return {};
}

QVariant SeriesModel::cell(const SeriesPyramid::Place& place, int column) const
{
    const Series& series = *place.series;
    switch (column) {
    case meterColumn: return series.meter;
    case timeColumn: return m_time.moment(series.start[place.at]);
    case valueColumn: return m_time.language().number(series.value(place.at));
    case unitColumn: return series.unit.symbol();
    case qualityColumn: return qualityText(qualityOf(place));
    default: return series.rows[place.at];
    }
}

QVariant SeriesModel::sortKey(const SeriesPyramid::Place& place, int column) const
{
    if (column == timeColumn)
        return place.series->start[place.at];
    return column == valueColumn ? QVariant(place.series->value(place.at).toDouble()) : cell(place, column);
}

QVariant SeriesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool number = index.column() == valueColumn || index.column() == rowColumn;
    switch (role) {
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case KeyRole: return at(index.row()).row;
    case Qt::DisplayRole: return cell(place(index.row()), index.column());
    case SortRole: return sortKey(place(index.row()), index.column());
    default: return {};
    }
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case meterColumn: return tr("Meter");
    case timeColumn: return tr("Start of the interval");
    case valueColumn: return tr("Value");
    case unitColumn: return tr("Unit");
    case qualityColumn: return tr("Quality");
    case rowColumn: return tr("Row in the file");
    default: return {};
    }
}

} // namespace attest
