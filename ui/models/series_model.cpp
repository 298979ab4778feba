// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/series_model.h"

#include "ui/models/roles.h"

#include <QDateTime>
#include <QTimeZone>

#include <limits>

namespace attest {

void SeriesModel::show(std::shared_ptr<const Submission> submission, const QString& file, const Language& language)
{
    beginResetModel();
    m_submission = std::move(submission);
    m_language = language;
    m_series.clear();
    m_ends.clear();
    std::size_t end = 0;
    if (m_submission) {
        for (const Series& series : m_submission->series) {
            if (series.file != file)
                continue;
            m_series.push_back(&series);
            m_ends.push_back(end += series.size());
        }
    }
    endResetModel();
}

int SeriesModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || m_ends.empty())
        return 0;
    return static_cast<int>(std::min<std::size_t>(m_ends.back(), std::numeric_limits<int>::max()));
}

int SeriesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 5;
}

SeriesModel::Place SeriesModel::place(int row) const
{
    const auto wanted = static_cast<std::size_t>(row);
    const auto found = std::upper_bound(m_ends.begin(), m_ends.end(), wanted);
    const auto index = static_cast<std::size_t>(found - m_ends.begin());
    return {m_series[index], wanted - (index == 0 ? 0 : m_ends[index - 1])};
}

QVariant SeriesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((index.column() == 2 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    const Place place = this->place(index.row());
    if (role == KeyRole)
        return place.series->rows[place.at];
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (index.column()) {
    case 0: return place.series->meter;
    case 1: {
        const QTimeZone zone(m_submission->engagement.timezone.toLatin1());
        const QDateTime start = zone.isValid() ? QDateTime::fromSecsSinceEpoch(place.series->start[place.at], zone)
                                               : QDateTime::fromSecsSinceEpoch(place.series->start[place.at], Qt::UTC);
        return role == SortRole ? QVariant(start) : QVariant(start.toString(u"yyyy-MM-dd HH:mm"));
    }
    case 2: {
        const Decimal value = place.series->value(place.at);
        return role == SortRole ? QVariant(value.toDouble()) : QVariant(m_language.number(value));
    }
    case 3: return place.series->unit.symbol();
    default: return place.series->rows[place.at];
    }
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case 0: return tr("Meter");
    case 1: return tr("Start of the interval");
    case 2: return tr("Value");
    case 3: return tr("Unit");
    case 4: return tr("Row in the file");
    default: return {};
    }
}

} // namespace attest
