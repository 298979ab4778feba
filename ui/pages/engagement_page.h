// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace attest {

class Card;
class DataTable;
class Facts;

/// What was agreed: client, claim, criteria, assurance, materiality with its reason, the team and its independence.
class EngagementPage final : public Page {
    Q_OBJECT

public:
    explicit EngagementPage(Session& session, QWidget* parent = nullptr);

protected:
    void retranslate() override;
    void refresh(const Assessment& assessment) override;

private:
    void showTeam(const Submission& submission);
    void showParameters(const Assessment& assessment);

    Card* m_clientCard;
    Card* m_agreementCard;
    Card* m_materialityCard;
    Card* m_teamCard;
    Card* m_impartialityCard;
    Card* m_parametersCard;
    Facts* m_client;
    Facts* m_agreement;
    Facts* m_materiality;
    HueLabel* m_impartiality;
    DataTable* m_team;
    DataTable* m_parameters;
};

} // namespace attest
