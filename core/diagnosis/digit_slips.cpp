// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/digit_slips.h"

#include <QString>

namespace attest {
namespace {

constexpr char16_t kDigits[] = {u'0', u'1', u'2', u'3', u'4', u'5', u'6', u'7', u'8', u'9'};

/// Numbers of texts, in their order.
class Variants {
public:
    explicit Variants(const Decimal& written) : m_written(written) {}

    void add(const QString& text)
    {
        const auto value = Decimal::parse(text);
        if (value && !(*value == m_written))
            m_values.push_back(*value);
    }
    std::vector<Decimal> take() { return std::move(m_values); }

private:
    const Decimal& m_written;
    std::vector<Decimal> m_values;
};

} // namespace

std::vector<Decimal> withDigitsSwapped(const Decimal& written)
{
    const QString text = written.text();
    Variants variants(written);
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const qsizetype next = text[i + 1] == u'.' ? i + 2 : i + 1;
        if (!text[i].isDigit() || next >= text.size())
            continue;
        QString other = text;
        std::swap(other[i], other[next]);
        variants.add(other);
    }
    return variants.take();
}

std::vector<Decimal> withDigitDroppedOrDoubled(const Decimal& written)
{
    const QString text = written.text();
    Variants variants(written);
    for (qsizetype i = 0; i <= text.size(); ++i) {
        for (const char16_t digit : kDigits)
            variants.add(QString(text).insert(i, QChar(digit)));
    }
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isDigit() && text[i] == text[i + 1])
            variants.add(QString(text).remove(i, 1));
    }
    return variants.take();
}

std::vector<Decimal> withDigitChanged(const Decimal& written)
{
    const QString text = written.text();
    Variants variants(written);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isDigit())
            continue;
        for (const char16_t digit : kDigits) {
            QString other = text;
            other[i] = QChar(digit);
            variants.add(other);
        }
    }
    return variants.take();
}

} // namespace attest
