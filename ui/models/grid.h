// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/rational.h"
#include "ui/style/colours.h"

#include <QString>
#include <QVariant>

#include <vector>

namespace attest {

/// A cell as a table or tree shows it: text in the window's language, and what it is sorted by.
struct GridCell {
    QString text;
    QVariant sort;          ///< invalid: by text
    Hue hue = Hue::plain;
    bool bold = false;
    bool badge = false;     ///< drawn as a framed word in its hue
    QString tip;

    GridCell() = default;
    GridCell(const QString& words) : text(words) {}
    GridCell(const QString& words, Hue how) : text(words), hue(how) {}
};

struct GridColumn {
    QString heading;
    bool number = false; ///< right-aligned
};

struct GridRow {
    std::vector<GridCell> cells;
    QVariant key; ///< what the row stands for: an id, an index; survives a refill
};

/// The content of a table, ready to be shown.
struct Grid {
    std::vector<GridColumn> columns;
    std::vector<GridRow> rows;
};

/// A framed word in its hue.
GridCell badge(const QString& text, Hue hue);
/// A number as the language writes it, rounded for reading, sorted by size, its exact value in the tip.
GridCell amount(const Rational& value, const Language& language, int places);
/// The same for a stored decimal, with all its places.
GridCell amount(const Decimal& value, const Language& language);
/// Nothing where there is no value.
GridCell amount(const std::optional<Rational>& value, const Language& language, int places);
GridCell dateCell(QDate date, const Language& language);
/// A moment (UTC) as local date and time.
GridCell timeCell(const QDateTime& time, const Language& language);
GridCell periodCell(const Period& period, const Language& language);

/// A number for reading: at most so many places, no zeros behind the last digit that counts.
QString numberText(const Rational& value, const Language& language, int places);
QString timeText(const QDateTime& time, const Language& language);

} // namespace attest
