// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/excerpt.h"

#include "ui/models/sheet_model.h"
#include "ui/tasks/source_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/print_table.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace attest {
namespace {

constexpr int kRowsAround = 2;

} // namespace

Excerpt::Excerpt(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_title(wrappedText(Hue::muted)), m_table(new PrintTable), m_model(new SheetModel(this))
{
    m_table->setObjectName(u"excerptTable");
    m_table->setModel(m_model);
    m_table->setGrowing(true);
    m_table->verticalHeader()->show();
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_table);
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this]() { m_session.openPlace(m_at); });
    connect(m_table, &QAbstractItemView::activated, this, [this]() { m_session.openPlace(m_at); });
    hide();
}

void Excerpt::show(const SourceRef& at)
{
    m_at = at;
    const int generation = ++m_generation;
    hide();
    const Assessment* assessment = m_session.assessment();
    const SourceFile* file = assessment == nullptr ? nullptr : assessment->submission().file(at.file);
    if (file == nullptr || at.row == 0)
        return;
    m_session.acts().fileContents(at.file, [this, alive = QPointer<Excerpt>(this), generation, path = file->path](const Result<QByteArray>& bytes) {
        if (alive && generation == m_generation && bytes && viewKindOf(path, *bytes) == ViewKind::table)
            load(*bytes, path);
    });
}

void Excerpt::load(const QByteArray& bytes, const QString& path)
{
    const auto read = [bytes, path, at = m_at](Progress& progress) {
        return readSourceTable(bytes, path, at.sheet, qMax(1, at.row - kRowsAround), at.row + kRowsAround, progress);
    };
    m_session.tasks().runQuietly(this, read, [this, path, generation = m_generation](const Result<SourceTable>& table) {
        if (generation != m_generation || !table)
            return;
        const QString cell = m_at.column + QString::number(m_at.row);
        m_title->setText((m_at.sheet.isEmpty() ? QStringList{path, cell} : QStringList{path, m_at.sheet, cell}).join(u" · "));
        m_table->setAccessibleName(tr("Source around the cell"));
        m_model->setSheet(table->sheet);
        m_model->mark(m_at.row, m_at.column);
        m_table->fitColumns();
        setVisible(true);
        const QModelIndex marked = m_model->marked();
        if (marked.isValid())
            m_table->scrollTo(marked);
    });
}

} // namespace attest
