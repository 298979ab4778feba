// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QTabWidget;

namespace attest {

class Card;
class DataTable;
class UncertaintyView;
class WaterfallChart;

/// Emissions by source, category and gas, location-based and market-based; what is proven of the electricity claimed as
/// renewable; initial against verified, as a table and as a waterfall; how uncertain it all is.
class ResultsPage final : public Page {
    Q_OBJECT

public:
    explicit ResultsPage(Session& session, QWidget* parent = nullptr);

protected:
    void retranslate() override;
    void refresh(const Assessment& assessment) override;

private:
    void showSources(const Assessment& assessment);
    void showSums(const Assessment& assessment);
    void showClaims(const Assessment& assessment);
    void showDeviation(const Assessment& assessment);
    void showWaterfall(const Assessment& assessment);

    QTabWidget* m_tabs;
    DataTable* m_sources;
    DataTable* m_sums;
    DataTable* m_claims;
    DataTable* m_deviation;
    Card* m_waterfallCard;
    WaterfallChart* m_waterfall;
    UncertaintyView* m_uncertainty;
};

} // namespace attest
