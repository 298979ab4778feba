// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results_page.h"

#include "core/domain/names.h"
#include "ui/charts/waterfall_chart.h"
#include "ui/models/assessment_view.h"
#include "ui/uncertainty/uncertainty_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"

#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <map>

namespace attest {
namespace {

constexpr int kPlaces = 4;

GridCell strong(GridCell cell)
{
    cell.bold = true;
    return cell;
}

} // namespace

ResultsPage::ResultsPage(Session& session, QWidget* parent)
    : Page(Stage::results, session, parent), m_tabs(new QTabWidget), m_sources(new DataTable(QStringLiteral("emissions"))),
      m_sums(new DataTable(QStringLiteral("sums"))), m_claims(new DataTable(QStringLiteral("claims"))),
      m_deviation(new DataTable(QStringLiteral("deviation"))), m_waterfallCard(new Card), m_waterfall(new WaterfallChart),
      m_uncertainty(new UncertaintyView(session))
{
    auto* split = new QSplitter(Qt::Vertical);
    m_waterfallCard->body()->addWidget(m_waterfall);
    split->addWidget(m_deviation);
    split->addWidget(m_waterfallCard);
    split->setChildrenCollapsible(false);
    m_tabs->setObjectName(u"resultTabs");
    m_tabs->setDocumentMode(true);
    for (QWidget* tab : {static_cast<QWidget*>(m_sources), static_cast<QWidget*>(m_sums), static_cast<QWidget*>(m_claims),
                         static_cast<QWidget*>(split), static_cast<QWidget*>(m_uncertainty)})
        m_tabs->addTab(tab, QString());
    body()->addWidget(m_tabs, 1);
    for (DataTable* table : {m_sources, m_sums}) {
        connect(table, &DataTable::currentChanged, this, [this](const QVariant& key) {
            if (!key.toString().isEmpty())
                this->session().select({Selection::Kind::derivation, key.toString(), {}, {}});
        });
    }
    connect(m_deviation, &DataTable::activated, this, [this](const QVariant& key) {
        const DeviationRow& row = this->session().assessment()->deviation.rows[key.toUInt()];
        if (!row.verifiedAt.empty())
            this->session().openPlace(row.verifiedAt.front());
    });
    renew();
}

void ResultsPage::retranslate()
{
    setTitle(tr("Results"));
    setHint(tr("The case is being assessed."));
    m_tabs->setTabText(0, tr("By source"));
    m_tabs->setTabText(1, tr("By category and gas"));
    m_tabs->setTabText(2, tr("Renewable electricity"));
    m_tabs->setTabText(3, tr("Initial and verified"));
    m_tabs->setTabText(4, tr("Uncertainty"));
    m_uncertainty->retranslate();
    for (DataTable* table : {m_sources, m_sums, m_claims, m_deviation})
        table->retranslate();
    m_sources->setLabel(tr("Emissions by source"));
    m_sums->setLabel(tr("Emissions by category and gas"));
    m_claims->setLabel(tr("Electricity claimed as renewable"));
    m_claims->setEmptyHint(tr("No electricity from the public grid is claimed as renewable."));
    m_deviation->setLabel(tr("Initial against verified"));
    m_deviation->setEmptyHint(tr("The deviation table compares the initial submission with a later one. Import the company's "
                                 "corrected submission on the page Data."));
    m_waterfallCard->setTitle(tr("From the initial to the verified total, location-based"));
    m_waterfall->setAccessibleName(tr("From the initial to the verified total, location-based"));
}

void ResultsPage::refresh(const Assessment& assessment)
{
    showSources(assessment);
    showSums(assessment);
    showClaims(assessment);
    showDeviation(assessment);
    showWaterfall(assessment);
    m_uncertainty->refresh(session().state().assessment, canAct());
    setState(tr("%1 t location-based · %2 t market-based")
                 .arg(numberText(assessment.inventory.location, language(), kPlaces),
                      numberText(assessment.inventory.market, language(), kPlaces)),
             Hue::accent);
}

void ResultsPage::showSources(const Assessment& assessment)
{
    Grid grid;
    grid.columns = {{tr("Source"), false},       {tr("Category"), false},        {tr("Gas"), false},
                    {tr("Quantity"), true},      {tr("Unit"), false},            {tr("Location-based, t"), true},
                    {tr("Market-based, t"), true}, {tr("Biogenic, t"), true},    {tr("Remark"), false}};
    for (const SourceEmissions& emissions : assessment.inventory.sources) {
        const Source* source = assessment.submission().source(emissions.source);
        const SourceQuantities* quantities = assessment.quantities.source(emissions.source);
        grid.rows.push_back({{source == nullptr ? emissions.source : source->name, text(label(emissions.category)), emissions.gas,
                              quantities == nullptr ? GridCell() : amount(quantities->declaredTotal(), language(), 3),
                              quantities == nullptr ? QString() : quantities->unit.symbol(),
                              amount(emissions.location, language(), kPlaces), amount(emissions.market, language(), kPlaces),
                              emissions.biogenic.isZero() ? GridCell() : amount(emissions.biogenic, language(), kPlaces),
                              GridCell(text(emissions.problem), Hue::bad)},
                             emissions.locationDerivation.id});
    }
    grid.rows.push_back({{strong(tr("Total")), {}, {}, {}, {}, strong(amount(assessment.inventory.location, language(), kPlaces)),
                          strong(amount(assessment.inventory.market, language(), kPlaces)),
                          strong(amount(assessment.inventory.biogenic, language(), kPlaces)), {}},
                         assessment.inventory.locationDerivation.id});
    m_sources->setGrid(std::move(grid));
}

void ResultsPage::showSums(const Assessment& assessment)
{
    Grid grid;
    grid.columns = {{tr("Category or gas"), false}, {tr("Location-based, t"), true}, {tr("Market-based, t"), true}};
    const Inventory& inventory = assessment.inventory;
    for (const CategoryEmissions& category : inventory.categories)
        grid.rows.push_back({{text(label(category.category)), amount(category.location, language(), kPlaces),
                              amount(category.market, language(), kPlaces)},
                             {}});
    for (const auto& [gas, tonnes] : inventory.gases)
        grid.rows.push_back({{tr("of which %1").arg(gas), amount(tonnes, language(), kPlaces), {}}, {}});
    grid.rows.push_back({{strong(tr("Total, location-based")), strong(amount(inventory.location, language(), kPlaces)), {}},
                         inventory.locationDerivation.id});
    grid.rows.push_back({{strong(tr("Total, market-based")), {}, strong(amount(inventory.market, language(), kPlaces))},
                         inventory.marketDerivation.id});
    m_sums->setGrid(std::move(grid));
}

void ResultsPage::showClaims(const Assessment& assessment)
{
    Grid grid;
    grid.columns = {{tr("Source"), false},           {tr("Claimed, kWh"), true},  {tr("Proven by contract, kWh"), true},
                    {tr("Proven by certificates, kWh"), true}, {tr("Not proven, kWh"), true}, {tr("Basis"), false}};
    for (const ContractualClaim& claim : assessment.inventory.claims) {
        const Source* source = assessment.submission().source(claim.source);
        GridCell rest = amount(claim.unprovenKwh, language(), 3);
        rest.hue = claim.unprovenKwh.isZero() ? Hue::good : Hue::bad;
        grid.rows.push_back({{source == nullptr ? claim.source : source->name, amount(claim.claimedKwh, language(), 3),
                              amount(claim.provenByContractKwh, language(), 3),
                              amount(claim.provenByCertificatesKwh, language(), 3), rest, text(claim.basis)},
                             claim.source});
    }
    m_claims->setGrid(std::move(grid));
}

void ResultsPage::showDeviation(const Assessment& assessment)
{
    Grid grid;
    grid.columns = {{tr("Parameter"), false},        {tr("Unit"), false},           {tr("Initial"), true},
                    {tr("Verified"), true},          {tr("Difference"), true},      {tr("Location-based, t"), true},
                    {tr("Market-based, t"), true},   {tr("Cause"), false},          {tr("Finding"), false}};
    const DeviationTable& table = assessment.deviation;
    int index = 0;
    for (const DeviationRow& row : table.rows) {
        const GridCell finding = row.finding.isEmpty() ? GridCell(tr("not explained"), Hue::bad) : GridCell(row.finding);
        grid.rows.push_back({{text(row.parameter), row.unit, amount(row.initial, language(), kPlaces),
                              amount(row.verified, language(), kPlaces), amount(row.difference, language(), kPlaces),
                              amount(row.effectLocation, language(), kPlaces), amount(row.effectMarket, language(), kPlaces),
                              text(label(row.cause)), finding},
                             index++});
    }
    m_deviation->setGrid(std::move(grid));
}

void ResultsPage::showWaterfall(const Assessment& assessment)
{
    const DeviationTable& table = assessment.deviation;
    m_waterfallCard->setVisible(!table.rows.empty());
    if (table.rows.empty())
        return;
    std::map<Cause, Rational> byCause;
    for (const DeviationRow& row : table.rows)
        byCause[row.cause] -= row.effectLocation;
    std::vector<WaterfallStep> steps{{tr("Initial"), table.initialLocation.toDouble(), true}};
    for (const auto& [cause, effect] : byCause) {
        if (!effect.isZero())
            steps.push_back({text(label(cause)), effect.toDouble(), false});
    }
    steps.push_back({tr("Verified"), table.verifiedLocation.toDouble(), true});
    m_waterfall->chart()->setLocale(language().locale());
    m_waterfall->show(steps, QStringLiteral("tCO₂e"));
}

} // namespace attest
