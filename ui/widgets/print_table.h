// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace attest {

/// A table that reads like print: hairlines between rows, no grid, whole rows selected; Tab leaves it, Ctrl+C copies the
/// selection with its headings, the header's menu chooses columns. Shows a hint while it has no rows.
class PrintTable final : public QTableView {
    Q_OBJECT

public:
    explicit PrintTable(QWidget* parent = nullptr);
    void setEmptyHint(const QString& hint);
    /// Widths from the content, the widest ones cut so that all fit where they can; the last column takes the rest. Done
    /// again when the view is resized, until somebody sets a width by hand.
    void fitColumns();
    /// As high as its rows; for short tables inside a page that scrolls.
    void setGrowing(bool growing);
    /// Selected cells with headings, as a spreadsheet takes them: tabs, quoted where needed.
    QString selectedText() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void copy() const;
    void chooseColumns(const QPoint& at);

    QString m_hint;
    bool m_growing = false;
    bool m_fitting = false;
    bool m_sizedByHand = false;
};

} // namespace attest
