// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/domain/submission.h"

#include <QAbstractTableModel>

#include <memory>

namespace attest {

/// The intervals that one file gives, cell by cell as they are looked at: a year of quarter hours of twenty meters is
/// never turned into text as a whole.
class SeriesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// All series of the file with this reference number.
    void show(std::shared_ptr<const Submission> submission, const QString& file, const Language& language);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Place {
        const Series* series;
        std::size_t at;
    };
    Place place(int row) const;

    std::shared_ptr<const Submission> m_submission;
    std::vector<const Series*> m_series;
    std::vector<std::size_t> m_ends; ///< running sums of the sizes
    Language m_language;
};

} // namespace attest
