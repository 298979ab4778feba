// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/finder.h"

#include "ui/models/filter_model.h"
#include "ui/models/grid_model.h"
#include "ui/models/roles.h"
#include "ui/widgets/print_table.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace attest {

Finder::Finder(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_model(new GridModel(this)), m_filter(new FilterModel(this)), m_words(new QLineEdit),
      m_results(new PrintTable)
{
    setObjectName(u"finder");
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find"));
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 26);
    m_words->setObjectName(u"finderWords");
    m_words->setPlaceholderText(tr("Meters, invoices, numbers, findings, pages …"));
    m_words->setAccessibleName(tr("Find"));
    m_words->installEventFilter(this);
    m_results->setObjectName(u"finderResults");
    m_results->setAccessibleName(tr("What was found"));
    m_results->setEmptyHint(tr("Nothing found."));
    m_results->horizontalHeader()->hide();
    m_results->setSelectionMode(QAbstractItemView::SingleSelection);
    if (const Assessment* assessment = session.assessment()) {
        m_index = findIndexOf(*assessment, session.language());
        m_model->setGrid(m_index.grid);
    }
    m_filter->setSourceModel(m_model);
    m_results->setModel(m_filter);
    m_results->horizontalHeader()->setStretchLastSection(false);
    m_results->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_results->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_results, 1);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setWords(words);
        m_results->setCurrentIndex(m_filter->index(0, 0));
    });
    connect(m_words, &QLineEdit::returnPressed, this, &Finder::go);
    connect(m_results, &QAbstractItemView::activated, this, &Finder::go);
    connect(m_results, &QAbstractItemView::clicked, this, &Finder::go);
    m_results->setCurrentIndex(m_filter->index(0, 0));
}

bool Finder::eventFilter(QObject* object, QEvent* event)
{
    // Arrows in the line move through the results.
    if (object == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QApplication::sendEvent(m_results, event);
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

void Finder::go()
{
    const QVariant key = m_results->currentIndex().data(KeyRole);
    if (!key.isValid())
        return;
    const FindTarget target = m_index.targets[key.toUInt()];
    m_session.open(target.stage);
    if (target.selection.kind != Selection::Kind::nothing)
        m_session.select(target.selection);
    if (target.selection.kind == Selection::Kind::file)
        m_session.openPlace(target.selection.at);
    accept();
}

} // namespace attest
