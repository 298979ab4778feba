// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tree_model.h"
#include "ui/shell/session.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace attest {

class DataTable;
class Excerpt;
class HueLabel;
class TreeView;

/// Explains what is selected: its values side by side, what the checks and findings say of it, where it comes from down to
/// the cell, and the table around that cell.
class Inspector final : public QScrollArea {
    Q_OBJECT

public:
    explicit Inspector(Session& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showQuantity(const Assessment& assessment, const QString& source, const Period& period);
    void showDerivation(const Assessment& assessment, const QString& id);
    void showGroup(const Assessment& assessment, int group);
    void showCheck(const Assessment& assessment, const QString& id);
    void showFinding(const Assessment& assessment, const QString& id);
    void showFile(const Assessment& assessment, const QString& id);
    void showMeter(const Assessment& assessment, const QString& id);

    void showValues(const Assessment& assessment, const QString& source, const Period& period);
    QString checkNames(const Assessment& assessment, const QStringList& checks) const;
    void showSays(const Assessment& assessment, const std::vector<const Discrepancy*>& discrepancies);
    void showTree(std::vector<TreeNode> roots);
    void addHeading(const QString& text);
    void addText(const QString& text, Hue hue = Hue::plain);

    Session& m_session;
    QLabel* m_title;
    DataTable* m_values;
    QVBoxLayout* m_says;
    HueLabel* m_treeTitle;
    TreeModel* m_tree;
    TreeView* m_treeView;
    Excerpt* m_excerpt;
};

} // namespace attest
