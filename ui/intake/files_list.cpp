// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/files_list.h"

#include "ui/intake/intake_words.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace attest {

FilesList::FilesList(Intake& intake, QWidget* parent)
    : QWidget(parent), m_intake(intake), m_table(new DataTable(QStringLiteral("intakeFiles"))),
      m_add(plainButton(QStringLiteral("moreFilesButton"))), m_remove(plainButton(QStringLiteral("removeFileButton")))
{
    m_table->setPlain(true);
    m_table->setLabel(tr("Files of this import"));
    m_table->setEmptyHint(tr("Drop files, a folder or a ZIP archive here."));
    m_add->setText(tr("Add files …"));
    m_remove->setText(tr("Remove"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add, 1);
    buttons->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_table, &DataTable::currentChanged, this, [this]() {
        // Refilling the table tells of the same file again.
        if (m_last != current()) {
            m_last = current();
            Q_EMIT currentChanged();
        }
    });
    connect(m_add, &QPushButton::clicked, this, &FilesList::addWanted);
    connect(m_remove, &QPushButton::clicked, this, &FilesList::removeCurrent);
}

QString FilesList::stateText(const IntakeFile& file) const
{
    const FileState state = file.state();
    if (state == FileState::rejected)
        return tr("%n row(s) rejected", nullptr, static_cast<int>(file.rejectedRows()));
    if (state == FileState::known && !file.look.check->known.files.empty())
        return tr("same as %1").arg(file.look.check->known.files.front().file);
    return stateName(state);
}

void FilesList::refresh()
{
    Grid grid;
    grid.columns = {{tr("File"), false}, {tr("State"), false}};
    for (int i = 0; i < m_intake.size(); ++i) {
        const IntakeFile& file = m_intake.file(i);
        const FileEntry& entry = file.entry();
        GridCell name(file.path.section(u'/', -1));
        if (!entry.sheet.isEmpty())
            name.text += QString(u" · " + entry.sheet);
        name.tip = file.path;
        grid.rows.push_back({{name, badge(stateText(file), stateHue(file.state()))}, i});
    }
    m_table->setGrid(std::move(grid));
    if (!m_table->currentKey().isValid() && m_intake.size() > 0)
        m_table->selectKey(0);
    m_remove->setEnabled(m_intake.size() > 0);
}

int FilesList::current() const
{
    const QVariant key = m_table->currentKey();
    return key.isValid() && key.toInt() < m_intake.size() ? key.toInt() : -1;
}

void FilesList::select(int file)
{
    m_table->selectKey(file);
}

void FilesList::removeCurrent()
{
    if (current() >= 0)
        m_intake.remove(current());
}

} // namespace attest
