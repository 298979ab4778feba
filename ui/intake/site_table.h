// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/domain/boundary.h"

#include <QWidget>

class QTableWidget;

namespace attest {

/// The sites of a new case, typed into a table: id, name, country, region, latitude, longitude. Never without a line.
class SiteTable final : public QWidget {
    Q_OBJECT

public:
    explicit SiteTable(const Language& language, QWidget* parent = nullptr);
    /// The lines that are filled; what cannot be read is left out.
    std::vector<Site> sites() const;
    /// What is wrong, in words; empty: nothing.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    enum Column { Id, Name, Country, Region, Latitude, Longitude, Columns };

    void addLine();
    void removeLine();
    QString text(int row, int column) const;
    bool isBlank(int row) const;

    Language m_language;
    QTableWidget* m_table;
};

} // namespace attest
