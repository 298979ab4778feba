// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/series_curves.h"
#include "ui/models/series_time.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace attest {

/// Interval values, cell by cell as they are looked at: a year of quarter hours of twenty meters is never turned into text
/// as a whole. Either everything that one file gives, in the file's order, or what a chart shows, meter by meter in time.
class SeriesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// All series of the file with this reference number.
    void show(std::shared_ptr<const Submission> submission, const QString& file, const Language& language);
    /// The values of these meters whose intervals touch [from, to), UTC.
    void show(SeriesCurves curves, qint64 from, qint64 to, const SeriesTime& time);

    /// Where the value of a row stands.
    SourceRef at(int row) const;
    /// The row of a meter's value by its place in time; nothing where it is not shown.
    std::optional<int> rowOf(const QString& meter, std::size_t value) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Part {
        const Series* series;         ///< null: in time, from the curve
        const SeriesCurve* curve;
        std::size_t first;            ///< of the curve's values
        std::size_t end;              ///< running sum of the sizes
    };
    void clear();
    void add(const Series* series, const SeriesCurve* curve, std::size_t first, std::size_t count);
    SeriesPyramid::Place place(int row) const;
    QVariant cell(const SeriesPyramid::Place& place, int column) const;
    QVariant sortKey(const SeriesPyramid::Place& place, int column) const;

    std::shared_ptr<const Submission> m_submission;
    SeriesCurves m_curves;
    std::vector<Part> m_parts;
    SeriesTime m_time;
};

} // namespace attest
