// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>
#include <vector>

namespace attest {

/// A span of whole days, both ends included. The default one is empty (no days).
class Period {
public:
    Period() = default;
    Period(QDate from, QDate to) : m_from(from), m_to(to) {}
    static Period month(int year, int month);
    static Period year(int year);
    static Period day(QDate date) { return {date, date}; }
    /// Reads "2024", "2024-03", "2024-03-15", "A/B" of any of these. Anything else: nothing.
    static std::optional<Period> parse(QStringView text);

    QDate from() const { return m_from; }
    QDate to() const { return m_to; }
    bool isEmpty() const { return !m_from.isValid() || !m_to.isValid() || m_to < m_from; }
    qint64 days() const { return isEmpty() ? 0 : m_from.daysTo(m_to) + 1; }
    bool contains(QDate date) const { return !isEmpty() && m_from <= date && date <= m_to; }
    bool contains(const Period& other) const { return !other.isEmpty() && contains(other.m_from) && contains(other.m_to); }
    Period intersected(const Period& other) const;
    bool overlaps(const Period& other) const { return !intersected(other).isEmpty(); }
    bool isMonth() const;
    bool isYear() const;
    /// The calendar months that it touches, in order, each cut to the period.
    std::vector<Period> months() const;
    /// The shortest canonical text that parse() reads back: "2024", "2024-03", "2024-08/2024-09", "2024-06-01/2024-08-11".
    QString text() const;

    friend bool operator==(const Period&, const Period&) = default;
    friend bool operator<(const Period& a, const Period& b)
    {
        return a.m_from != b.m_from ? a.m_from < b.m_from : a.m_to < b.m_to;
    }

private:
    QDate m_from;
    QDate m_to;
};

} // namespace attest
