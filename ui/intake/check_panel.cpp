// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/check_panel.h"

#include "ui/intake/correction_model.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/print_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace attest {
namespace {

constexpr std::size_t kMostReasons = 5;

} // namespace

CheckPanel::CheckPanel(Intake& intake, QWidget* parent)
    : QWidget(parent), m_intake(intake), m_summary(wrappedText(Hue::plain)), m_reasons(wrappedText(Hue::bad)), m_hint(wrappedText(Hue::muted)),
      m_check(plainButton(QStringLiteral("checkFileButton"))), m_restore(plainButton(QStringLiteral("restoreRowButton"))),
      m_model(new CorrectionModel(intake, this)), m_rows(new PrintTable)
{
    m_rows->setObjectName(u"rowsToCorrect");
    m_rows->setAccessibleName(tr("Refused rows, to be mended"));
    m_rows->setEmptyHint(tr("No row was refused."));
    m_rows->setModel(m_model);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_rows->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_summary->setObjectName(u"checkSummary");
    m_check->setText(tr("Read the whole file"));
    m_restore->setText(tr("Give up the correction"));
    m_hint->setText(tr("Type the right values: numbers as 1234.5, dates as 2024-12-31, times as 2024-12-31 23:45. The company's file stays as it is; "
                       "your corrections become a file of their own with your name."));
    auto* line = new QHBoxLayout;
    line->addWidget(m_summary, 1);
    line->addWidget(m_restore);
    line->addWidget(m_check);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 6, 2, 2);
    layout->setSpacing(5);
    layout->addLayout(line);
    layout->addWidget(m_reasons);
    layout->addWidget(m_hint);
    layout->addWidget(m_rows, 1);
    connect(m_check, &QPushButton::clicked, this, [this]() { m_intake.check(m_file); });
    connect(m_restore, &QPushButton::clicked, this, &CheckPanel::restoreRow);
    connect(m_model, &QAbstractItemModel::modelReset, m_rows, &PrintTable::fitColumns);
}

void CheckPanel::restoreRow()
{
    m_model->restore(m_rows->currentIndex().row());
}

QString CheckPanel::summaryOf(const IntakeFile& file) const
{
    if (file.entry().kind == FileKind::evidence)
        return tr("Evidence has no rows.");
    if (file.look.check && file.look.check->problem)
        return m_intake.session().text(file.look.check->problem->what);
    if (file.look.check && file.look.check->trial) {
        QString text = m_intake.session().text(file.look.check->trial->summary());
        if (!file.corrected.empty())
            text += u"; " + tr("%n corrected", nullptr, static_cast<int>(file.corrected.size()));
        if (file.look.check->known.repeated > 0)
            text += u"; " + tr("%n row(s) repeat an earlier one of this file", nullptr, static_cast<int>(file.look.check->known.repeated));
        return text;
    }
    if (file.isLooking)
        return tr("The file is being read …");
    return file.questions().empty() && !file.look.previewProblem ? tr("The file was not read completely yet.")
                                                                : tr("Answer the open questions first; then the whole file is read.");
}

QString CheckPanel::reasonsOf(const IntakeFile& file) const
{
    if (!file.look.check || !file.look.check->trial)
        return {};
    QStringList lines;
    const std::vector<RejectionGroup> groups = file.look.check->trial->groups();
    for (std::size_t i = 0; i < groups.size() && i < kMostReasons; ++i)
        lines += tr("%1 × %2 (first in row %3)").arg(groups[i].rows).arg(m_intake.session().text(groups[i].reason)).arg(groups[i].first.row);
    if (groups.size() > kMostReasons)
        lines += tr("… and %n more reason(s)", nullptr, static_cast<int>(groups.size() - kMostReasons));
    return lines.join(u'\n');
}

void CheckPanel::show(int file)
{
    m_file = file;
    m_model->show(file);
    if (file < 0)
        return;
    const IntakeFile& shown = m_intake.file(file);
    m_summary->setText(summaryOf(shown));
    const QString reasons = reasonsOf(shown);
    m_reasons->setText(reasons);
    m_reasons->setVisible(!reasons.isEmpty());
    const bool hasRows = m_model->rowCount() > 0;
    m_hint->setVisible(hasRows);
    m_restore->setVisible(!shown.corrected.empty());
    m_rows->setVisible(shown.look.check.has_value() && shown.entry().kind != FileKind::evidence);
    m_check->setVisible(shown.state() == FileState::unchecked);
}

} // namespace attest
