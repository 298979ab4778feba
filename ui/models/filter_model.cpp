// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filter_model.h"

#include "ui/models/roles.h"

namespace attest {

FilterModel::FilterModel(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortLocaleAware(true);
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void FilterModel::setWords(const QString& typed)
{
    m_words = typed.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void FilterModel::setFacet(int column, const QString& value)
{
    m_facetColumn = column;
    m_facetValue = value;
    invalidateFilter();
}

bool FilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QAbstractItemModel& model = *sourceModel();
    if (m_facetColumn >= 0 && !m_facetValue.isEmpty()
        && model.index(row, m_facetColumn, parent).data().toString() != m_facetValue)
        return false;
    if (m_words.isEmpty())
        return true;
    QString text;
    for (int column = 0; column < model.columnCount(parent); ++column)
        text += model.index(row, column, parent).data().toString() + u'\n';
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace attest
