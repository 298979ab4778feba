// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/domain/submission.h"

#include <QWidget>

#include <memory>

namespace attest {

/// The single-line picture of a submission's electricity: who feeds the site through which meter, and what takes it.
/// Feeders stand on the left (public grid, direct line, own generation, storage), the busbar of each site in the middle,
/// takers on the right (consumption, sub-meters, export, tenants).
class SingleLineDiagram final : public QWidget {
    Q_OBJECT

public:
    explicit SingleLineDiagram(QWidget* parent = nullptr);
    void show(std::shared_ptr<const Submission> submission, const Language& language);
    using QWidget::show;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void meterChosen(const QString& meter);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    struct Branch {
        QString meter;
        QString name;   ///< "Public grid"
        QString detail; ///< meter and source
        bool feeds = false;
        bool both = false; ///< energy goes either way
        int depth = 0;
        QRect box;
    };
    struct Busbar {
        QString name;
        std::vector<Branch> feeders;
        std::vector<Branch> takers;
    };
    void addBranch(Busbar& bar, const Meter& meter, const Language& language, int depth);
    void addSubMeters(Busbar& bar, const QString& parent, const Language& language, int depth);
    int rowHeight() const;
    int place(Busbar& bar, int top);
    void paintBar(class QPainter& painter, const Busbar& bar) const;
    void paintBranch(class QPainter& painter, const Branch& branch, int barX) const;

    std::shared_ptr<const Submission> m_submission;
    std::vector<Busbar> m_bars;
};

} // namespace attest
