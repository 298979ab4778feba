// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/inspector.h"

#include "core/checks/check_title.h"
#include "core/checks/parameters.h"
#include "core/domain/names.h"
#include "ui/models/assessment_view.h"
#include "ui/models/check_grids.h"
#include "ui/models/derivation_tree.h"
#include "ui/models/roles.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/discrepancy_text.h"
#include "ui/widgets/excerpt.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/print_table.h"
#include "ui/widgets/tree_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace attest {
namespace {

constexpr int kNarrowest = 36; ///< characters
constexpr int kShownDiscrepancies = 1; // the others are named below it, and the page lists them

} // namespace

Inspector::Inspector(Session& session, QWidget* parent)
    : QScrollArea(parent), m_session(session), m_title(sectionTitle()), m_values(new DataTable(QStringLiteral("values"))),
      m_says(new QVBoxLayout), m_treeTitle(sectionTitle()), m_tree(new TreeModel(this)),
      m_treeView(new TreeView(QStringLiteral("derivationTree"))), m_excerpt(new Excerpt(session))
{
    setObjectName(u"inspector");
    setWidgetResizable(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * kNarrowest);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_values->setPlain(true);
    m_values->setGrowing(true);
    m_treeView->setModel(m_tree);
    m_treeView->header()->hide();
    m_treeView->header()->setStretchLastSection(false);
    m_treeView->setTextElideMode(Qt::ElideMiddle); // what it is and the cell matter most
    m_treeView->setMinimumHeight(fontMetrics().height() * 12);
    auto* column = new QWidget;
    column->setBackgroundRole(QPalette::Base);
    column->setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(9);
    layout->addWidget(m_title);
    layout->addWidget(m_values);
    layout->addLayout(m_says);
    layout->addWidget(m_treeTitle);
    layout->addWidget(m_treeView, 1);
    layout->addWidget(m_excerpt);
    layout->addStretch(0);
    setWidget(column);
    connect(&session, &Session::selectionChanged, this, &Inspector::refresh);
    connect(&session, &Session::stateChanged, this, &Inspector::refresh);
    connect(m_treeView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        const QVariant key = index.data(KeyRole);
        if (key.isValid())
            m_excerpt->show(key.value<SourceRef>());
    });
    connect(m_treeView, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const QVariant key = index.data(KeyRole);
        if (key.isValid())
            m_session.openPlace(key.value<SourceRef>());
    });
    refresh();
}

void Inspector::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void Inspector::refresh()
{
    setAccessibleName(tr("Inspector"));
    m_values->setLabel(tr("Values side by side"));
    m_treeView->setAccessibleName(tr("Where it comes from"));
    clearLayout(m_says);
    m_values->hide();
    m_excerpt->show(SourceRef());
    showTree({});
    const Assessment* assessment = m_session.assessment();
    const Selection& selected = m_session.selection();
    m_title->setText(tr("Select a number, a discrepancy or a document: what it is and where it comes from is shown here."));
    if (assessment == nullptr)
        return;
    switch (selected.kind) {
    case Selection::Kind::nothing: break;
    case Selection::Kind::quantity: showQuantity(*assessment, selected.id, selected.period); break;
    case Selection::Kind::derivation: showDerivation(*assessment, selected.id); break;
    case Selection::Kind::group: showGroup(*assessment, selected.id.toInt()); break;
    case Selection::Kind::check: showCheck(*assessment, selected.id); break;
    case Selection::Kind::finding: showFinding(*assessment, selected.id); break;
    case Selection::Kind::file:
        showFile(*assessment, selected.id);
        if (selected.at.row > 0)
            m_excerpt->show(selected.at);
        break;
    case Selection::Kind::meter: showMeter(*assessment, selected.id); break;
    }
}

void Inspector::addHeading(const QString& text)
{
    HueLabel* heading = sectionTitle();
    heading->setText(text);
    m_says->addWidget(heading);
}

void Inspector::addText(const QString& text, Hue hue)
{
    if (text.isEmpty())
        return;
    HueLabel* words = wrappedText(hue);
    words->setText(text);
    m_says->addWidget(words);
}

void Inspector::showValues(const Assessment& assessment, const QString& source, const Period& period)
{
    Grid grid = valueGrid(assessment, source, period, m_session.language());
    m_values->setVisible(!grid.rows.empty());
    m_values->setGrid(std::move(grid));
    QHeaderView* header = m_values->view()->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < header->count(); ++column)
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    showTree(quantityNodes(assessment, source, period, m_session.language()));
}

/// Each once; an own rule that is gone keeps its id.
QString Inspector::checkNames(const Assessment& assessment, const QStringList& checks) const
{
    QStringList names;
    for (const QString& id : checks)
        names += isCheck(id, assessment.snapshot->rules) ? m_session.text(checkTitle(id, assessment.snapshot->rules)) : id;
    names.removeDuplicates();
    return names.join(u" · ");
}

void Inspector::showSays(const Assessment& assessment, const std::vector<const Discrepancy*>& discrepancies)
{
    int shown = 0;
    for (const Discrepancy* discrepancy : discrepancies) {
        if (++shown > kShownDiscrepancies)
            break;
        auto* words = new DiscrepancyText;
        words->show(*discrepancy, assessment.materiality, m_session.language());
        m_says->addWidget(words);
        if (const Finding* finding = findingOf(*assessment.snapshot, discrepancy->key()))
            addText(tr("Finding %1: %2").arg(finding->id, m_session.text(label(finding->state))), hueOf(finding->state));
        else if (isSetAside(*assessment.snapshot, discrepancy->key()))
            addText(tr("Set aside."), Hue::muted);
    }
    QStringList checks;
    for (const Discrepancy* discrepancy : discrepancies)
        checks += discrepancy->check;
    if (!checks.isEmpty())
        addText(tr("Found by: %1").arg(checkNames(assessment, checks)), Hue::muted);
}

void Inspector::showQuantity(const Assessment& assessment, const QString& id, const Period& period)
{
    const Source* source = assessment.submission().source(id);
    if (source == nullptr)
        return;
    m_title->setText(source->name + u" · " + m_session.language().period(period));
    showValues(assessment, id, period);
    if (source->status == SourceStatus::nil)
        addText(tr("Declared as zero. Evidence: %1").arg(source->evidence.isEmpty() ? tr("none") : source->evidence));
    if (source->status == SourceStatus::excluded)
        addText(tr("Excluded: %1").arg(source->reason));
    showSays(assessment, discrepanciesOf(assessment, id, period));
    if (period == assessment.submission().engagement.period) {
        if (const SourceEmissions* emissions = assessment.inventory.source(id))
            showTree({derivationNode(emissions->locationDerivation, assessment.submission(), m_session.language()),
                      derivationNode(emissions->marketDerivation, assessment.submission(), m_session.language())});
    }
}

void Inspector::showDerivation(const Assessment& assessment, const QString& id)
{
    const Derivation* derivation = assessment.inventory.find(id);
    if (derivation == nullptr)
        return;
    m_title->setText(m_session.text(derivation->label));
    addText(m_session.text(derivation->formula));
    showTree({derivationNode(*derivation, assessment.submission(), m_session.language())});
}

void Inspector::showGroup(const Assessment& assessment, int index)
{
    if (index < 0 || index >= static_cast<int>(assessment.run.groups.size()))
        return;
    const DiscrepancyGroup& group = assessment.run.groups[static_cast<std::size_t>(index)];
    m_title->setText(subjectText(group.subject, assessment.submission(), m_session.language()));
    showValues(assessment, group.subject.source, group.subject.period);
    std::vector<const Discrepancy*> members;
    for (const std::size_t member : group.members)
        members.push_back(&assessment.run.discrepancies[member]);
    if (members.size() > 1)
        members.resize(1); // the most telling one; the page lists the others
    showSays(assessment, members);
    QStringList also;
    for (std::size_t i = 1; i < group.members.size(); ++i)
        also += assessment.run.discrepancies[group.members[i]].check;
    if (!also.isEmpty()) {
        addHeading(tr("Also shows in"));
        addText(checkNames(assessment, also), Hue::muted);
    }
    if (!group.members.empty()) {
        const auto& records = assessment.run.discrepancies[group.members.front()].records;
        if (!records.empty())
            m_excerpt->show(records.front());
    }
}

void Inspector::showCheck(const Assessment& assessment, const QString& id)
{
    const Snapshot& snapshot = *assessment.snapshot;
    m_title->setText(id);
    if (isCheck(id, snapshot.rules))
        addText(m_session.text(checkTitle(id, snapshot.rules)));
    if (const OwnRule* rule = findRule(snapshot.rules, id)) {
        addText(rule->observed + u' ' + rule->relation + u' ' + rule->expected);
        addText(rule->text, Hue::muted);
    }
    const std::vector<ParameterInCase> parameters = parametersIn(snapshot, id);
    if (!parameters.empty())
        addHeading(tr("Parameters"));
    for (const ParameterInCase& one : parameters) {
        addText(QString::fromLatin1(one.parameter->name) + u": " + m_session.language().number(one.value) + u' ' + QString::fromUtf8(one.parameter->unit));
        addText(m_session.text(one.parameter->reason), Hue::muted);
        if (one.changed)
            addText(tr("Changed by %1: %2").arg(one.changed->by, one.changed->reason));
    }
    std::vector<const Discrepancy*> found;
    for (const Discrepancy& discrepancy : assessment.run.discrepancies) {
        if (discrepancy.check == id)
            found.push_back(&discrepancy);
    }
    showSays(assessment, found);
}

void Inspector::showFinding(const Assessment& assessment, const QString& id)
{
    for (const Finding& finding : assessment.snapshot->findings) {
        if (finding.id != id)
            continue;
        m_title->setText(finding.id + u" · " + subjectText(finding.subject, assessment.submission(), m_session.language()));
        showValues(assessment, finding.subject.source, finding.subject.period);
        QStringList checks;
        for (const QString& key : finding.discrepancies)
            checks += key.section(u'|', 0, 0);
        addText(tr("Found by: %1").arg(checkNames(assessment, checks)), Hue::muted);
    }
}

void Inspector::showFile(const Assessment& assessment, const QString& id)
{
    const SourceFile* file = assessment.submission().file(id);
    if (file == nullptr)
        return;
    m_title->setText(file->id + u" · " + file->path);
    addText(m_session.text(label(file->kind)));
    addText(tr("%1 rows, %2 records").arg(file->rows).arg(file->accepted), Hue::muted);
    addHeading(tr("SHA-256 of the bytes as handed over"));
    auto* hash = new QLineEdit(file->sha256); // a label could not break it, and it is there to be copied
    hash->setReadOnly(true);
    hash->setCursorPosition(0);
    hash->setAccessibleName(tr("SHA-256 of the bytes as handed over"));
    m_says->addWidget(hash);
    const auto& notes = assessment.submission().notes;
    for (const ReadingNote& note : notes) {
        if (note.at.file == id)
            addText(m_session.text(note.note), Hue::muted);
    }
}

void Inspector::showMeter(const Assessment& assessment, const QString& id)
{
    const Meter* meter = assessment.submission().meter(id);
    if (meter == nullptr)
        return;
    m_title->setText(id + u" · " + m_session.text(label(meter->measures)));
    const Language& language = m_session.language();
    addText(tr("Multiplier %1").arg(language.number(meter->multiplier)));
    for (const CalibrationCertificate& certificate : meter->calibration)
        addText(tr("Calibration %1, valid %2").arg(certificate.certificate, language.period(certificate.valid)), Hue::muted);
    const MeterMonths* months = assessment.quantities.meter(id);
    if (months == nullptr)
        return;
    std::vector<TreeNode> nodes;
    const ByPeriod& values = months->intervals.empty() ? months->registers : months->intervals;
    for (const auto& [period, value] : values) {
        GridCell number = amount(value.amount, language, 3);
        number.text += u' ' + months->unit.symbol();
        TreeNode node{{language.period(period), number}, {}, {}};
        if (!value.parts.empty())
            node.key = QVariant::fromValue(value.parts.front().at);
        nodes.push_back(std::move(node));
    }
    showTree(std::move(nodes));
}

void Inspector::showTree(std::vector<TreeNode> roots)
{
    m_treeTitle->setText(tr("Where it comes from"));
    m_treeTitle->setVisible(!roots.empty());
    m_treeView->setVisible(!roots.empty());
    const bool few = roots.size() <= 6;
    m_tree->setTree({{tr("What"), false}, {tr("Value"), true}}, std::move(roots));
    m_treeView->expandToDepth(few ? 1 : 0);
    m_treeView->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_treeView->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

} // namespace attest
