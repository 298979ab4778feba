// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/stage_model.h"

#include "ui/models/next_steps.h"
#include "ui/models/roles.h"
#include "ui/style/icons.h"

#include <QCoreApplication>

namespace attest {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Stages)
};

} // namespace

const std::vector<Stage>& stagesInOrder()
{
    static const std::vector<Stage> kOrder{Stage::overview,       Stage::engagement, Stage::boundary,    Stage::sourceData,
                                           Stage::evidence,       Stage::documentReview, Stage::siteVisit, Stage::crossChecks,
                                           Stage::findings,       Stage::results,    Stage::statement,   Stage::trail};
    return kOrder;
}

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::overview: return Words::tr("Overview");
    case Stage::engagement: return Words::tr("Engagement");
    case Stage::boundary: return Words::tr("Boundary");
    case Stage::sourceData: return Words::tr("Data");
    case Stage::evidence: return Words::tr("Evidence");
    case Stage::documentReview: return Words::tr("Document review");
    case Stage::siteVisit: return Words::tr("Site visit");
    case Stage::crossChecks: return Words::tr("Cross-checks");
    case Stage::findings: return Words::tr("Findings");
    case Stage::results: return Words::tr("Results");
    case Stage::statement: return Words::tr("Statement");
    case Stage::trail: return Words::tr("Trail");
    }
    return {};
}

QString stageIcon(Stage stage)
{
    switch (stage) {
    case Stage::overview: return QStringLiteral("overview");
    case Stage::engagement: return QStringLiteral("engagement");
    case Stage::boundary: return QStringLiteral("boundary");
    case Stage::sourceData: return QStringLiteral("data");
    case Stage::evidence: return QStringLiteral("evidence");
    case Stage::documentReview: return QStringLiteral("document-review");
    case Stage::siteVisit: return QStringLiteral("site-visit");
    case Stage::crossChecks: return QStringLiteral("cross-checks");
    case Stage::findings: return QStringLiteral("findings");
    case Stage::results: return QStringLiteral("results");
    case Stage::statement: return QStringLiteral("statement");
    case Stage::trail: return QStringLiteral("trail");
    }
    return {};
}

StageModel::StageModel(QObject* parent) : QAbstractListModel(parent)
{
    show(nullptr);
}

void StageModel::show(const Assessment* assessment)
{
    beginResetModel();
    m_entries.clear();
    for (const Stage stage : stagesInOrder()) {
        if (stage == Stage::engagement)
            m_entries.push_back({{}, Words::tr("WORK"), {}, Hue::muted, {}});
        if (stage == Stage::crossChecks)
            m_entries.push_back({{}, Words::tr("JUDGE"), {}, Hue::muted, {}});
        if (stage == Stage::statement)
            m_entries.push_back({{}, Words::tr("CONCLUDE"), {}, Hue::muted, {}});
        m_entries.push_back(entryOf(stage, assessment));
    }
    endResetModel();
}

StageModel::Entry StageModel::entryOf(Stage stage, const Assessment* assessment) const
{
    Entry entry{stage, stageName(stage), {}, Hue::muted, stageName(stage)};
    if (assessment == nullptr || stage == Stage::overview)
        return entry;
    const StageMark mark = markOf(stage, *assessment);
    if (mark.open > 0) {
        entry.state = QString::number(mark.open);
        entry.hue = stage == Stage::crossChecks || stage == Stage::statement ? Hue::bad : Hue::warning;
        entry.tip = Words::tr("%1: %n open", nullptr, mark.open).arg(entry.name);
    } else if (mark.blocked) {
        entry.state = QStringLiteral("!");
        entry.hue = Hue::bad;
        entry.tip = Words::tr("%1: blocked").arg(entry.name);
    } else if (mark.done) {
        entry.state = QStringLiteral("✓");
        entry.hue = Hue::good;
        entry.tip = Words::tr("%1: done").arg(entry.name);
    } else if (stage == Stage::evidence) {
        entry.state = QString::number(assessment->submission().files.size());
    }
    return entry;
}

int StageModel::rowOf(Stage stage) const
{
    for (std::size_t row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].stage == stage)
            return static_cast<int>(row);
    }
    return -1;
}

int StageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant StageModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return entry.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return entry.stage ? entry.tip : entry.name;
    case Qt::DecorationRole: return entry.stage ? QVariant(icon(stageIcon(*entry.stage))) : QVariant();
    case HueRole: return static_cast<int>(entry.hue);
    case BadgeRole: return entry.state;
    case KeyRole: return entry.stage ? QVariant(static_cast<int>(*entry.stage)) : QVariant();
    default: return {};
    }
}

Qt::ItemFlags StageModel::flags(const QModelIndex& index) const
{
    return index.data(KeyRole).isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace attest
