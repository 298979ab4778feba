// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/engagement_page.h"

#include "core/checks/check.h"
#include "core/domain/names.h"
#include "ui/models/grid.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scroll_column.h"

#include <QHBoxLayout>
#include <QSet>
#include <QVBoxLayout>

namespace attest {

EngagementPage::EngagementPage(Session& session, QWidget* parent)
    : Page(Stage::engagement, session, parent), m_clientCard(new Card), m_agreementCard(new Card),
      m_materialityCard(new Card), m_teamCard(new Card), m_impartialityCard(new Card), m_parametersCard(new Card),
      m_client(new Facts), m_agreement(new Facts), m_materiality(new Facts), m_impartiality(wrappedText()),
      m_team(new DataTable(QStringLiteral("team"))), m_parameters(new DataTable(QStringLiteral("parameters")))
{
    m_team->setPlain(true);
    m_team->setGrowing(true);
    m_parameters->setPlain(true);
    m_parameters->setGrowing(true);
    QVBoxLayout* column = addScrollColumn(body());
    auto* top = new QHBoxLayout;
    top->setSpacing(11);
    m_clientCard->body()->addWidget(m_client);
    m_clientCard->body()->addStretch(1);
    m_agreementCard->body()->addWidget(m_agreement);
    m_agreementCard->body()->addStretch(1);
    top->addWidget(m_clientCard, 1);
    top->addWidget(m_agreementCard, 1);
    column->addLayout(top);
    m_materialityCard->body()->addWidget(m_materiality);
    column->addWidget(m_materialityCard);
    m_teamCard->body()->addWidget(m_team);
    column->addWidget(m_teamCard);
    m_impartialityCard->body()->addWidget(m_impartiality);
    column->addWidget(m_impartialityCard);
    m_parametersCard->body()->addWidget(m_parameters);
    column->addWidget(m_parametersCard);
    column->addStretch(1);
    renew();
}

void EngagementPage::retranslate()
{
    setTitle(tr("Engagement"));
    setHint(tr("The case is being assessed."));
    m_clientCard->setTitle(tr("Client"));
    m_agreementCard->setTitle(tr("What was agreed"));
    m_materialityCard->setTitle(tr("Materiality"));
    m_teamCard->setTitle(tr("Verification team"));
    m_impartialityCard->setTitle(tr("Impartiality"));
    m_parametersCard->setTitle(tr("Changed parameters of checks"));
    m_team->setLabel(tr("Verification team"));
    m_team->setEmptyHint(tr("No team is named. The dossier's “team” lists its members and their roles."));
    m_parameters->setLabel(tr("Changed parameters of checks"));
    m_parameters->setEmptyHint(tr("All checks use the parameters of the catalogue."));
}

void EngagementPage::refresh(const Assessment& assessment)
{
    const Submission& submission = assessment.submission();
    const Engagement& engagement = submission.engagement;
    const Client& client = submission.client;
    m_client->setFacts({{tr("Name"), client.name},
                        {tr("Local name"), client.localName == client.name ? QString() : client.localName},
                        {tr("Registration"), client.registrationId},
                        {tr("Address"), client.address},
                        {tr("Sector"), QString(client.sectorScheme + u' ' + client.sectorCode).trimmed()}});
    m_agreement->setFacts({{tr("Subject"), engagement.title},
                           {tr("Claim"), text(label(engagement.claim))},
                           {tr("Period"), language().period(engagement.period)},
                           {tr("Time zone"), engagement.timezone},
                           {tr("Accounting"), engagement.criteria.accounting},
                           {tr("Verification"), engagement.criteria.verification},
                           {tr("Neutrality"), engagement.criteria.neutrality},
                           {tr("Assurance"), text(label(engagement.assurance))},
                           {tr("Warming potentials"), engagement.gwpSet}});
    const Materiality& materiality = assessment.materiality;
    m_materiality->setFacts(
        {{tr("Threshold"), tr("%1 tCO₂e").arg(numberText(materiality.threshold, language(), 3))},
         {tr("Rule"), tr("%1 % of the reference, at least %2 tCO₂e")
                          .arg(language().number(engagement.materiality.percent), language().number(engagement.materiality.floorTco2e))},
         {tr("Reference"), tr("%1 tCO₂e").arg(numberText(materiality.reference, language(), 3))},
         {tr("Why"), text(materiality.basis)},
         {tr("Claim of zero"), materiality.zeroClaim ? tr("yes: a share of the reported total would be meaningless") : QString()}});
    showTeam(submission);
    showParameters(assessment);
}

void EngagementPage::showTeam(const Submission& submission)
{
    Grid grid;
    grid.columns = {{tr("Id"), false}, {tr("Name"), false}, {tr("Role"), false}};
    QSet<QString> verifiers;
    QStringList conflicts;
    for (const TeamMember& member : submission.team) {
        grid.rows.push_back({{member.id, member.name, text(label(member.role))}, member.id});
        if (member.role == TeamRole::leadVerifier || member.role == TeamRole::verifier)
            verifiers += {member.id, member.name};
    }
    for (const TeamMember& member : submission.team) {
        if (member.role == TeamRole::independentReviewer && (verifiers.contains(member.id) || verifiers.contains(member.name)))
            conflicts += member.name;
    }
    m_team->setGrid(std::move(grid));
    m_impartiality->setHue(conflicts.isEmpty() ? Hue::plain : Hue::bad);
    m_impartiality->setText(conflicts.isEmpty()
                                ? tr("The independent reviewer took no part in the verification. Sign-offs are refused out of "
                                     "order, and to anybody who does not hold the role.")
                                : tr("%1 verifies and reviews. The reviewer must be somebody else.").arg(conflicts.join(u", ")));
}

void EngagementPage::showParameters(const Assessment& assessment)
{
    Grid grid;
    grid.columns = {{tr("Parameter"), false}, {tr("Value"), true}, {tr("Changed by"), false}, {tr("Reason"), false}};
    for (const auto& [name, changed] : assessment.snapshot->parameters)
        grid.rows.push_back({{name, amount(changed.value, language()), changed.by, changed.reason}, name});
    m_parametersCard->setVisible(!grid.rows.empty());
    m_parameters->setGrid(std::move(grid));
}

} // namespace attest
