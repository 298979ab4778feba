// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/grid.h"

#include <QWidget>

class QAbstractItemModel;
class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace attest {

class FilterModel;
class GridModel;
class HueLabel;
class PrintTable;

/// A table with everything around it: filter while typing, a facet with counts, how many rows are shown, the empty hint.
/// Refilling keeps the selected row (by its key), the sorting and the filter.
class DataTable final : public QWidget {
    Q_OBJECT

public:
    /// The name becomes the object name of the table ("findings" → "findingsTable") and of its filter.
    explicit DataTable(const QString& name, QWidget* parent = nullptr);

    /// What is in the table, for screen readers.
    void setLabel(const QString& label);
    void setEmptyHint(const QString& hint);
    /// Hides the line with filter and counts: for short tables.
    void setPlain(bool plain);
    void setGrowing(bool growing);
    /// Rows grow with what they say; for sentences that must be read in full.
    void setWrapping(bool wrapping);
    /// Offers the values of this column as a choice; −1: none.
    void setFacet(int column);
    void setGrid(Grid grid);
    /// Shows another model in place of the grid (a large one that makes its text on demand); null: the grid again.
    void setModel(QAbstractItemModel* model);

    QVariant currentKey() const;
    /// Keys of all selected rows.
    QVariantList selectedKeys() const;
    void selectKey(const QVariant& key);
    void retranslate();

    PrintTable* view() const { return m_view; }
    GridModel* model() const { return m_model; }
    FilterModel* filter() const { return m_filter; }
    /// Room for buttons in the line above the table.
    QHBoxLayout* line() const { return m_line; }

Q_SIGNALS:
    void currentChanged(const QVariant& key);
    void activated(const QVariant& key);

private:
    void fillFacet();
    void updateCount();
    void connectSelection();

    GridModel* m_model;
    FilterModel* m_filter;
    PrintTable* m_view;
    QWidget* m_top;
    QHBoxLayout* m_line;
    QLineEdit* m_words;
    QComboBox* m_facet;
    HueLabel* m_count;
    int m_facetColumn = -1;
    bool m_filling = false;
};

} // namespace attest
