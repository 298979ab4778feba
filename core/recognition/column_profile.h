// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/table.h"

#include <QHash>
#include <QStringList>

#include <string>
#include <unordered_set>

namespace attest {

/// Cells that are written alike: the same signs and letters, digits in runs of the same length, and numbers of the same
/// standing as days, months and years. All of them are read alike, so a few examples stand for millions.
struct ShapeStat {
    Cell::Type type = Cell::Type::text;
    qint64 count = 0;
    QStringList examples; ///< the first different ones, up to kMostExamples
    int firstRow = 0;

    static constexpr qsizetype kMostExamples = 4;
};

/// What is kept of a column's cells, in memory that does not grow with the number of rows.
class ColumnProfile {
public:
    void add(const Utf8Cell& cell, int row);

    qint64 filled() const { return m_filled; }
    /// Once a column has too many shapes it is free text; the shapes are then those of its beginning.
    bool isFreeText() const { return m_isFreeText; }
    const QHash<quint64, ShapeStat>& shapes() const { return m_shapes; }
    /// The different cells; empty when there are more than kMostDistinct.
    QStringList distinct() const;
    /// Of a column of dates: its cells in the order of the rows without direct repetition, the first kMostSequence.
    const QStringList& sequence() const { return m_sequence; }
    /// The last filled cell.
    QString last() const { return QString::fromStdString(m_last); }

    static constexpr std::size_t kMostDistinct = 300;
    static constexpr qsizetype kMostShapes = 4000;
    static constexpr qsizetype kMostSequence = 120'000;

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    void addDistinct(std::string_view text);
    void addToSequence(const QString& text);
    void addShape(const Utf8Cell& cell, int row);

    QHash<quint64, ShapeStat> m_shapes;
    std::unordered_set<std::string, TextHash, std::equal_to<>> m_distinct;
    QStringList m_sequence;
    std::string m_last;
    quint64 m_lastKey = 0;
    ShapeStat* m_lastShape = nullptr;
    qint64 m_filled = 0;
    qsizetype m_dates = 0; ///< among the first of the sequence
    bool m_isFreeText = false;
    bool m_hasManyValues = false;
    bool m_hasSequence = true;
};

/// The key of a cell's shape.
quint64 shapeKey(Cell::Type type, std::string_view text);

/// Whether any known way of writing dates, stamps, months or years reads the text.
bool isDateText(const QString& text);

} // namespace attest
