// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/pages/boundary_page.h"
#include "ui/pages/checks_page.h"
#include "ui/pages/data_page.h"
#include "ui/pages/engagement_page.h"
#include "ui/pages/evidence_page.h"
#include "ui/pages/findings_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/results_page.h"
#include "ui/pages/review_page.h"
#include "ui/pages/statement_page.h"
#include "ui/pages/trail_page.h"
#include "ui/pages/visit_page.h"

namespace attest {

Page* makePage(Stage stage, Session& session, QWidget* parent)
{
    switch (stage) {
    case Stage::overview: return new OverviewPage(session, parent);
    case Stage::engagement: return new EngagementPage(session, parent);
    case Stage::boundary: return new BoundaryPage(session, parent);
    case Stage::sourceData: return new DataPage(session, parent);
    case Stage::evidence: return new EvidencePage(session, parent);
    case Stage::documentReview: return new ReviewPage(session, parent);
    case Stage::siteVisit: return new VisitPage(session, parent);
    case Stage::crossChecks: return new ChecksPage(session, parent);
    case Stage::findings: return new FindingsPage(session, parent);
    case Stage::results: return new ResultsPage(session, parent);
    case Stage::statement: return new StatementPage(session, parent);
    case Stage::trail: return new TrailPage(session, parent);
    }
    return nullptr;
}

} // namespace attest
