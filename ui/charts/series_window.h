// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace attest {

/// The stretch of time that a chart shows, inside the stretch that there is. Seconds; binary, because it is for pixels.
class SeriesWindow {
public:
    SeriesWindow() = default;
    /// Shows everything; never less than `least` seconds.
    SeriesWindow(double first, double last, double least)
        : m_first(first), m_last(std::max(last, first + 1)), m_least(std::min(least, m_last - m_first)), m_from(m_first), m_to(m_last)
    {
    }

    double from() const { return m_from; }
    double to() const { return m_to; }
    double length() const { return m_to - m_from; }
    double first() const { return m_first; }
    double last() const { return m_last; }
    bool showsAll() const { return length() >= m_last - m_first; }

    /// Multiplies the length; the moment `fixed` stays where it is unless an end of the data is in the way.
    void zoom(double factor, double fixed)
    {
        const double wanted = std::clamp(length() * factor, m_least, m_last - m_first);
        const double from = fixed - (fixed - m_from) * wanted / length();
        show(from, from + wanted);
    }
    void move(double seconds) { show(m_from + seconds, m_to + seconds); }
    void showAll() { show(m_first, m_last); }
    /// Moved, not cut, into what there is.
    void show(double from, double to)
    {
        const double wanted = std::clamp(to - from, m_least, m_last - m_first);
        from -= (wanted - (to - from)) / 2;
        m_from = std::clamp(from, m_first, m_last - wanted);
        m_to = m_from + wanted;
    }

private:
    double m_first = 0;
    double m_last = 1;
    double m_least = 1;
    double m_from = 0;
    double m_to = 1;
};

} // namespace attest
