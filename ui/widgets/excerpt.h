// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/source_ref.h"
#include "ui/shell/session.h"

#include <QWidget>

namespace attest {

class HueLabel;
class SheetModel;
class PrintTable;

/// The rows of a source table around one cell, the cell marked; loaded in the background. Hidden while there is nothing to
/// show.
class Excerpt final : public QWidget {
    Q_OBJECT

public:
    explicit Excerpt(Session& session, QWidget* parent = nullptr);
    /// A place without a file hides the excerpt.
    void show(const SourceRef& at);
    using QWidget::show;

private:
    void load(const QByteArray& bytes, const QString& path);

    Session& m_session;
    SourceRef m_at;
    HueLabel* m_title;
    PrintTable* m_table;
    SheetModel* m_model;
    int m_generation = 0;
};

} // namespace attest
