// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/colours.h"

#include <QWidget>

namespace attest {

/// A thin bar of a share of a whole; beyond the whole it stays full. The figure stands in words beside it.
class ShareBar final : public QWidget {
    Q_OBJECT

public:
    explicit ShareBar(QWidget* parent = nullptr);
    void setShare(double share, Hue hue);
    double share() const { return m_share; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
    Hue m_hue = Hue::good;
};

} // namespace attest
