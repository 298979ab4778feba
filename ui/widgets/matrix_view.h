// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace attest {

/// The evidence matrix on screen: small coloured cells, names on the left, the year at the right end. A table view, so
/// arrows move, Return opens, and screen readers read it.
class MatrixView final : public QTableView {
    Q_OBJECT

public:
    explicit MatrixView(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// To be called after the model was filled.
    void fit();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace attest
