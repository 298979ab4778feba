// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tree_model.h"
#include "ui/pages/page.h"

class QTabWidget;

namespace attest {

class DataTable;
class SingleLineDiagram;
class TreeView;

/// What is inside the boundary: sources with their status and evidence, meters as a tree, equipment, and the single-line
/// picture of the electricity.
class BoundaryPage final : public Page {
    Q_OBJECT

public:
    explicit BoundaryPage(Session& session, QWidget* parent = nullptr);

protected:
    void retranslate() override;
    void refresh(const Assessment& assessment) override;

private:
    void showSources(const Submission& submission);
    void showMeters(const Submission& submission);
    void showEquipment(const Submission& submission);
    TreeNode meterNode(const Submission& submission, const Meter& meter, int depth) const;

    QTabWidget* m_tabs;
    DataTable* m_sources;
    TreeModel* m_meterModel;
    TreeView* m_meters;
    DataTable* m_equipment;
    SingleLineDiagram* m_diagram;
};

} // namespace attest
