// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace attest {

/// A tree in the manner of PrintTable; Tab leaves it, Ctrl+C copies the selected row.
class TreeView final : public QTreeView {
    Q_OBJECT

public:
    explicit TreeView(const QString& name, QWidget* parent = nullptr);
    void fitColumns();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace attest
