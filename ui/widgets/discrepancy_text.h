// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statement/assessment.h"

#include <QWidget>

class QVBoxLayout;

namespace attest {

class Language;

/// One discrepancy explained: what was expected and found, probable causes by rank, what would make it go away, effect.
class DiscrepancyText final : public QWidget {
    Q_OBJECT

public:
    explicit DiscrepancyText(QWidget* parent = nullptr);
    void show(const Discrepancy& discrepancy, const Materiality& materiality, const Language& language);
    using QWidget::show;

private:
    void addHeading(const QString& text);
    void addText(const QString& text);

    QVBoxLayout* m_layout;
};

} // namespace attest
