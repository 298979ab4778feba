// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/take_back_dialog.h"

#include "core/domain/names.h"
#include "core/statement/statement.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace attest {
namespace {

constexpr int kPlaces = 3; // of tCO2e

} // namespace

TakeBackDialog* TakeBackDialog::ask(Session& session, const ImportEntry& entry, QWidget* parent)
{
    auto* dialog = new TakeBackDialog(session, entry, parent);
    dialog->open();
    const QPointer<TakeBackDialog> alive(dialog);
    session.acts().importEffects(entry.event, [alive](const Result<UndoEffects>& effects) {
        if (alive)
            alive->show(effects);
    });
    return dialog;
}

TakeBackDialog::TakeBackDialog(Session& session, const ImportEntry& entry, QWidget* parent)
    : QDialog(parent), m_session(session), m_entry(entry), m_sentences(wrappedText(Hue::plain)),
      m_details(new DataTable(QStringLiteral("undoEffects"))), m_reason(new QPlainTextEdit), m_accept(mainButton(QStringLiteral("acceptButton"), this))
{
    setObjectName(u"takeBackDialog");
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Take back the import"));
    resize(QSize(860, 620).boundedTo(screen()->availableSize() - QSize(40, 80)));
    auto* title = wrappedText(Hue::muted);
    title->setText(tr("Import of %1 by %2: %3").arg(timeText(entry.at, session.language()), entry.by, entry.files.join(QStringLiteral(", "))));
    m_sentences->setObjectName(u"undoSentences");
    m_sentences->setText(tr("What this would change is being computed …"));
    m_details->setFacet(0);
    m_details->setLabel(tr("What would change"));
    m_details->setEmptyHint(tr("Nothing else changes."));
    m_details->hide();
    m_reason->setObjectName(u"reason");
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why is the import taken back? The reason stays in the trail."));
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(fontMetrics().height() * 4);
    m_accept->setText(tr("Take it back"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel")); // Qt itself has no Hindi
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(m_sentences);
    layout->addWidget(m_details, 1);
    layout->addStretch();
    layout->addWidget(m_reason);
    layout->addWidget(buttons);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &TakeBackDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this]() {
        m_session.acts().takeBackImport(m_entry.event, m_reason->toPlainText().trimmed(), m_session.reporting());
    });
    m_reason->setFocus();
    check();
}

void TakeBackDialog::check()
{
    m_accept->setEnabled(m_known && !m_reason->toPlainText().trimmed().isEmpty());
}

void TakeBackDialog::show(const Result<UndoEffects>& effects)
{
    if (!effects) {
        m_sentences->setHue(Hue::bad);
        m_sentences->setText(m_session.text(effects.error().what));
        return;
    }
    QStringList sentences;
    for (const Message& sentence : effects->sentences())
        sentences += QString(u"•  " + m_session.text(sentence));
    m_sentences->setText(sentences.join(u'\n'));
    m_details->setGrid(gridOf(*effects));
    m_details->show();
    m_known = true;
    check();
}

Grid TakeBackDialog::gridOf(const UndoEffects& effects) const
{
    const Language& language = m_session.language();
    Grid grid;
    grid.columns = {{tr("What"), false}, {tr("Which"), false}, {tr("Now"), true}, {tr("Then"), true}};
    const auto add = [&](const QString& what, Hue hue, const QString& which, const GridCell& now = {}, const GridCell& then = {}) {
        grid.rows.push_back({{GridCell(what, hue), which, now, then}, static_cast<int>(grid.rows.size())});
    };
    for (const LostFile& file : effects.files)
        add(tr("File goes"), Hue::bad, QString(file.id + u"  " + file.path + u"  ·  " + tr("%n record(s)", nullptr, static_cast<int>(file.records))));
    for (const ChangedTotal& total : effects.totals)
        add(tr("Total changes, tCO2e"), Hue::warning, m_session.text(total.label), amount(total.from, language, kPlaces), amount(total.to, language, kPlaces));
    for (const LostGround& finding : effects.findings)
        add(tr("Finding loses ground"), Hue::bad, QString(finding.id + u"  " + m_session.text(finding.text)));
    for (const LostGround& aside : effects.setAside)
        add(tr("Put aside without ground"), Hue::warning, m_session.text(aside.text));
    for (const TeamRole role : effects.signatures)
        add(tr("Signature becomes invalid"), Hue::bad, m_session.text(label(role)));
    for (const NamedDiscrepancy& discrepancy : effects.appearing)
        add(tr("Discrepancy appears"), Hue::bad, m_session.text(discrepancy.text));
    for (const NamedDiscrepancy& discrepancy : effects.vanishing)
        add(tr("Discrepancy vanishes"), Hue::good, m_session.text(discrepancy.text));
    for (const SilencedCheck& check : effects.silenced)
        add(tr("Check has nothing to compare"), Hue::warning, QString(check.check + u": " + m_session.text(check.reason)));
    return grid;
}

} // namespace attest
