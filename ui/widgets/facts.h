// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <utility>
#include <vector>

class QFormLayout;

namespace attest {

/// Labels with their values in two columns; both wrap.
class Facts final : public QWidget {
    Q_OBJECT

public:
    explicit Facts(QWidget* parent = nullptr);
    /// Replaces all; rows without a value are left out.
    void setFacts(const std::vector<std::pair<QString, QString>>& facts);

private:
    QFormLayout* m_layout;
};

} // namespace attest
