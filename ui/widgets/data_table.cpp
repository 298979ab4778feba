// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_table.h"

#include "ui/models/filter_model.h"
#include "ui/models/grid_model.h"
#include "ui/models/roles.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/print_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include <map>

namespace attest {
namespace {

/// Of the field to filter by words, and of the choice beside it, whose list is as wide as its texts.
constexpr int kFewestCharacters = 16;
constexpr int kMostCharacters = 32;

} // namespace

DataTable::DataTable(const QString& name, QWidget* parent)
    : QWidget(parent), m_model(new GridModel(this)), m_filter(new FilterModel(this)), m_view(new PrintTable),
      m_top(new QWidget), m_line(new QHBoxLayout(m_top)), m_words(new QLineEdit), m_facet(new QComboBox),
      m_count(new HueLabel(Hue::muted))
{
    m_view->setObjectName(QString(name + u"Table"));
    m_words->setObjectName(QString(name + u"Filter"));
    m_facet->setObjectName(QString(name + u"Facet"));
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);

    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(fontMetrics().averageCharWidth() * kFewestCharacters);
    m_facet->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_facet->setMaximumWidth(fontMetrics().averageCharWidth() * kMostCharacters);
    m_facet->hide();
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->addWidget(m_words, 1);
    m_line->addWidget(m_facet);
    m_line->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(m_top);
    layout->addWidget(m_view, 1);

    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_filter->setWords(typed);
        updateCount();
    });
    connect(m_facet, &QComboBox::currentIndexChanged, this, [this]() {
        m_filter->setFacet(m_facetColumn, m_facet->currentData().toString());
        updateCount();
    });
    connect(m_view, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT activated(index.data(KeyRole)); });
    connectSelection();
    retranslate();
}

void DataTable::connectSelection()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (!m_filling)
            Q_EMIT currentChanged(current.data(KeyRole));
    });
}

void DataTable::retranslate()
{
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setAccessibleName(tr("Filter the table"));
    m_facet->setAccessibleName(tr("Show only"));
    fillFacet();
    updateCount();
}

void DataTable::setLabel(const QString& label)
{
    m_view->setAccessibleName(label);
}

void DataTable::setEmptyHint(const QString& hint)
{
    m_view->setEmptyHint(hint);
}

void DataTable::setPlain(bool plain)
{
    m_top->setVisible(!plain);
}

void DataTable::setGrowing(bool growing)
{
    m_view->setGrowing(growing);
}

void DataTable::setWrapping(bool wrapping)
{
    m_view->setWordWrap(wrapping);
}

void DataTable::setFacet(int column)
{
    m_facetColumn = column;
    m_facet->setVisible(column >= 0);
    fillFacet();
}

void DataTable::setGrid(Grid grid)
{
    m_filling = true;
    const QVariant key = currentKey();
    m_model->setGrid(std::move(grid));
    fillFacet();
    m_view->fitColumns();
    updateCount();
    if (key.isValid())
        selectKey(key);
    m_filling = false;
}

void DataTable::setModel(QAbstractItemModel* model)
{
    m_filter->setSourceModel(model == nullptr ? m_model : model);
    m_view->fitColumns();
    updateCount();
}

void DataTable::fillFacet()
{
    if (m_facetColumn < 0)
        return;
    std::map<QString, int> counts;
    for (const GridRow& row : m_model->grid().rows)
        ++counts[row.cells[static_cast<std::size_t>(m_facetColumn)].text];
    const QString chosen = m_facet->currentData().toString();
    const QSignalBlocker blocker(m_facet);
    m_facet->clear();
    m_facet->addItem(tr("All (%1)").arg(m_model->rowCount()), QString());
    for (const auto& [value, count] : counts)
        m_facet->addItem(tr("%1 (%2)").arg(value).arg(count), value);
    m_facet->setCurrentIndex(qMax(0, m_facet->findData(chosen)));
    m_facet->view()->setMinimumWidth(m_facet->view()->sizeHintForColumn(0) + m_facet->view()->verticalScrollBar()->sizeHint().width());
    m_filter->setFacet(m_facetColumn, m_facet->currentData().toString());
}

void DataTable::updateCount()
{
    m_count->setText(tr("%n row(s)", nullptr, m_filter->rowCount()));
}

QVariant DataTable::currentKey() const
{
    return m_view->currentIndex().data(KeyRole);
}

QVariantList DataTable::selectedKeys() const
{
    QVariantList keys;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        keys += index.data(KeyRole);
    return keys;
}

void DataTable::selectKey(const QVariant& key)
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (index.data(KeyRole) == key) {
            m_view->setCurrentIndex(index);
            return;
        }
    }
}

} // namespace attest
