// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace attest {

/// Sorts by SortRole; keeps rows that hold every typed word in any of their columns, and the chosen value in the facet's
/// column.
class FilterModel final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit FilterModel(QObject* parent = nullptr);

    void setWords(const QString& typed);
    /// Column −1: no facet. An empty value takes every row.
    void setFacet(int column, const QString& value);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
    int m_facetColumn = -1;
    QString m_facetValue;
};

} // namespace attest
