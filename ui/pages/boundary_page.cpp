// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/boundary_page.h"

#include "core/domain/names.h"
#include "ui/models/assessment_view.h"
#include "ui/models/roles.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/single_line_diagram.h"
#include "ui/widgets/tree_view.h"

#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace attest {

BoundaryPage::BoundaryPage(Session& session, QWidget* parent)
    : Page(Stage::boundary, session, parent), m_tabs(new QTabWidget), m_sources(new DataTable(QStringLiteral("sources"))),
      m_meterModel(new TreeModel(this)), m_meters(new TreeView(QStringLiteral("metersTree"))),
      m_equipment(new DataTable(QStringLiteral("equipment"))), m_diagram(new SingleLineDiagram)
{
    m_tabs->setObjectName(u"boundaryTabs");
    m_tabs->setDocumentMode(true);
    m_meters->setModel(m_meterModel);
    auto* picture = new QWidget;
    auto* pictureLayout = new QVBoxLayout(picture);
    pictureLayout->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout* column = addScrollColumn(pictureLayout);
    column->addWidget(m_diagram);
    column->addStretch(1);
    for (QWidget* tab : {static_cast<QWidget*>(m_sources), static_cast<QWidget*>(m_meters),
                         static_cast<QWidget*>(m_equipment), picture})
        m_tabs->addTab(tab, QString());
    body()->addWidget(m_tabs, 1);
    m_sources->setFacet(3);
    connect(m_sources, &DataTable::currentChanged, this, [this](const QVariant& key) {
        if (const Assessment* assessment = this->session().assessment())
            this->session().select({Selection::Kind::quantity, key.toString(), assessment->submission().engagement.period, {}});
    });
    connect(m_meters->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        this->session().select({Selection::Kind::meter, current.data(KeyRole).toString(), {}, {}});
    });
    connect(m_diagram, &SingleLineDiagram::meterChosen, this,
            [this](const QString& meter) { this->session().select({Selection::Kind::meter, meter, {}, {}}); });
    renew();
}

void BoundaryPage::retranslate()
{
    setTitle(tr("Boundary"));
    setHint(tr("The case is being assessed."));
    m_tabs->setTabText(0, tr("Sources"));
    m_tabs->setTabText(1, tr("Meters"));
    m_tabs->setTabText(2, tr("Equipment"));
    m_tabs->setTabText(3, tr("Single-line picture"));
    m_sources->retranslate();
    m_equipment->retranslate();
    m_sources->setLabel(tr("Sources"));
    m_sources->setEmptyHint(tr("The dossier lists no sources."));
    m_equipment->setLabel(tr("Equipment"));
    m_equipment->setEmptyHint(tr("No list of equipment was handed over. A file of the kind “equipment” brings it in."));
    m_meters->setAccessibleName(tr("Meters and their sub-meters"));
    m_diagram->setAccessibleName(tr("Single-line picture of the electricity"));
}

void BoundaryPage::refresh(const Assessment& assessment)
{
    const Submission& submission = assessment.submission();
    showSources(submission);
    showMeters(submission);
    showEquipment(submission);
    m_diagram->show(std::shared_ptr<const Submission>(session().state().assessment, &submission), language());
    const auto nil = std::count_if(submission.sources.begin(), submission.sources.end(),
                                   [](const Source& source) { return source.status == SourceStatus::nil; });
    setState(tr("%1 sources, %2 of them nil").arg(submission.sources.size()).arg(nil), Hue::muted);
}

void BoundaryPage::showSources(const Submission& submission)
{
    Grid grid;
    grid.columns = {{tr("Id"), false},       {tr("Source"), false},          {tr("Category"), false},
                    {tr("Status"), false},   {tr("Evidence or reason"), false}, {tr("Carrier"), false},
                    {tr("Site"), false},     {tr("Claimed factor"), true},   {tr("Reference"), false}};
    for (const Source& source : submission.sources) {
        GridCell status = badge(text(label(source.status)), source.status == SourceStatus::reported ? Hue::accent : Hue::muted);
        GridCell evidence(source.status == SourceStatus::excluded ? source.reason : source.evidence);
        if (source.status == SourceStatus::nil && submission.fileAt(source.evidence) == nullptr)
            evidence = GridCell(source.evidence.isEmpty() ? tr("missing") : tr("%1 (missing)").arg(source.evidence), Hue::bad);
        GridCell factor;
        GridCell reference;
        if (source.factor) {
            factor = amount(source.factor->value, language());
            factor.text += u' ' + source.factor->unit.symbol();
            reference = source.factor->reference;
        }
        const Site* site = submission.site(source.site);
        grid.rows.push_back({{source.id, source.name, text(label(source.category)), status, evidence, source.carrier,
                              site == nullptr ? source.site : site->name, factor, reference},
                             source.id});
    }
    m_sources->setGrid(std::move(grid));
}

TreeNode BoundaryPage::meterNode(const Submission& submission, const Meter& meter, int depth) const
{
    const Source* source = submission.source(meter.source);
    QStringList certificates;
    for (const CalibrationCertificate& certificate : meter.calibration)
        certificates += certificate.certificate + u" (" + language().period(certificate.valid) + u')';
    for (const CalibrationCertificate& certificate : submission.calibrations) {
        if (certificate.meter == meter.id)
            certificates += certificate.certificate + u" (" + language().period(certificate.valid) + u')';
    }
    certificates.removeDuplicates();
    GridCell calibration(certificates.isEmpty() ? tr("none") : certificates.join(u", "));
    if (certificates.isEmpty())
        calibration.hue = Hue::warning;
    TreeNode node{{meter.id, text(label(meter.measures)), source == nullptr ? meter.source : source->name, meter.unit.symbol(),
                   amount(meter.multiplier, language()), calibration},
                  meter.id,
                  {}};
    for (const Meter& child : submission.meters) {
        if (child.parent == meter.id && depth < 8)
            node.children.push_back(meterNode(submission, child, depth + 1));
    }
    return node;
}

void BoundaryPage::showMeters(const Submission& submission)
{
    std::vector<TreeNode> roots;
    for (const Meter& meter : submission.meters) {
        if (meter.parent.isEmpty() || submission.meter(meter.parent) == nullptr)
            roots.push_back(meterNode(submission, meter, 0));
    }
    m_meterModel->setTree({{tr("Meter"), false},
                           {tr("Measures"), false},
                           {tr("Source"), false},
                           {tr("Unit"), false},
                           {tr("Multiplier"), true},
                           {tr("Calibration"), false}},
                          std::move(roots));
    m_meters->expandAll();
    m_meters->fitColumns();
}

void BoundaryPage::showEquipment(const Submission& submission)
{
    Grid grid;
    grid.columns = {{tr("Tag"), false},          {tr("Equipment"), false},   {tr("Kind"), false},   {tr("Carrier"), false},
                    {tr("Rated kW"), true},      {tr("Refrigerant"), false}, {tr("Charge kg"), true}, {tr("Source"), false},
                    {tr("Status"), false},       {tr("Place"), false}};
    int row = 0;
    for (const EquipmentItem& item : submission.equipment) {
        grid.rows.push_back({{item.tag, item.name, item.kind, item.carrier,
                              item.ratedKw ? amount(*item.ratedKw, language()) : GridCell(), item.refrigerant,
                              item.chargeKg ? amount(*item.chargeKg, language()) : GridCell(), item.source,
                              item.removed ? GridCell(tr("removed"), Hue::muted) : GridCell(tr("in use")), placeText(item.at)},
                             row++});
    }
    m_equipment->setGrid(std::move(grid));
}

} // namespace attest
