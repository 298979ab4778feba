// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/grid.h"
#include "core/statement/assessment.h"

#include <QAbstractListModel>

namespace attest {

/// The stages in the order of the work.
const std::vector<Stage>& stagesInOrder();
QString stageName(Stage stage);
QString stageIcon(Stage stage);

/// The rail: headings of groups and stages, each stage with its state as text and hue. KeyRole: int(Stage), invalid for a
/// heading; BadgeRole: the state's text.
class StageModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit StageModel(QObject* parent = nullptr);
    /// Null: no states.
    void show(const Assessment* assessment);
    int rowOf(Stage stage) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Entry {
        std::optional<Stage> stage;
        QString name;
        QString state;
        Hue hue = Hue::muted;
        QString tip;
    };
    Entry entryOf(Stage stage, const Assessment* assessment) const;

    std::vector<Entry> m_entries;
};

} // namespace attest
