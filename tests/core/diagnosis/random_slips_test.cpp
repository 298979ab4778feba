// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/diagnosis.h"
#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

#include <array>
#include <random>

namespace attest {
namespace {

const QString kSource = QStringLiteral("EL");
constexpr int kDraws = 300;

/// A year as its meter shows it and as it is declared, in a random unit, with meters that deviate by up to 0.3 %; the
/// suppliers' documents are exact. Fixed seeds: the same years in every run.
class RandomYear {
public:
    explicit RandomYear(unsigned seed) : m_random(seed)
    {
        static const char* const kUnits[] = {"kWh", "MWh", "万kWh"};
        static constexpr int kPlaces[] = {0, 3, 4};
        const auto choice = static_cast<std::size_t>(between(0, 2));
        m_unit = *Unit::find(QString::fromUtf8(kUnits[choice]));
        m_places = kPlaces[choice];
        for (qint64& month : m_kWh)
            month = between(11'000, 98'000);
    }

    qint64 between(qint64 low, qint64 high) { return std::uniform_int_distribution<qint64>(low, high)(m_random); }
    QString written(int month) const { return (Rational(m_kWh[static_cast<std::size_t>(month)]) / m_unit.size()).rounded(m_places, Rounding::halfEven).text(); }
    /// A power of ten by which no unit is larger than the year's: 10 MWh are 万kWh, 100 万kWh a GWh.
    int powerOfNoUnit() { return m_places == 3 ? 2 : m_places == 4 ? 1 : static_cast<int>(between(1, 2)); }

    /// The best cause when `text` is declared for a month in place of its value.
    Cause diagnose(int slipMonth, const std::map<int, QString>& slips)
    {
        test::CaseBuilder builder;
        builder.source(kSource, SourceCategory::purchasedElectricity);
        Quantities quantities;
        quantities.sources.push_back({kSource, Unit::kWh(), {}, {}, {}, {}, {}, {}, {}});
        SourceQuantities& source = quantities.sources.front();
        for (int month = 0; month < 12; ++month) {
            const Period period = Period::month(2024, month + 1);
            const auto slip = slips.find(month);
            const QString text = slip == slips.end() ? written(month) : slip->second;
            source.metered[period] = {Rational(m_kWh[static_cast<std::size_t>(month)]) * (100'000 + between(-300, 300)) / 100'000, true, false, {}};
            source.documented[period] = {Rational(m_kWh[static_cast<std::size_t>(month)]), true, false, {}};
            if (text.isEmpty())
                continue;
            builder.declared(kSource, period.text(), text, m_unit.symbol());
            source.declared[period] = {*builder.submission().activity.back().quantity.in(Unit::kWh()), true, false, {}};
        }
        Subject subject;
        subject.source = kSource;
        subject.period = Period::month(2024, slipMonth + 1);
        const auto declared = source.declared.find(subject.period);
        const Rational observed = declared == source.declared.end() ? Rational(0) : declared->second.amount;
        return probableCauses(observed, source.metered[subject.period].amount, subject, builder.submission(), quantities).front().cause;
    }

private:
    std::mt19937 m_random;
    Unit m_unit;
    int m_places = 0;
    std::array<qint64, 12> m_kWh{};
};

using Inject = std::map<int, QString> (*)(RandomYear&, int month);

std::map<int, QString> shiftPoint(RandomYear& year, int month)
{
    return {{month, Decimal::parse(year.written(month))->shifted(-year.powerOfNoUnit()).text()}};
}

std::map<int, QString> mistakeUnit(RandomYear& year, int month)
{
    const int power = year.between(0, 1) == 0 ? 3 : 4;
    return {{month, Decimal::parse(year.written(month))->shifted(-power).text()}};
}

/// Digit positions of a text whose neighbour to the right is another digit.
std::vector<qsizetype> swappable(const QString& text)
{
    std::vector<qsizetype> places;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isDigit() && text[i + 1].isDigit() && text[i] != text[i + 1] && i < 3)
            places.push_back(i);
    }
    return places;
}

std::map<int, QString> swapDigits(RandomYear& year, int month)
{
    QString text = year.written(month);
    const auto places = swappable(text);
    if (places.empty())
        return {};
    const qsizetype at = places[static_cast<std::size_t>(year.between(0, static_cast<qint64>(places.size()) - 1))];
    std::swap(text[at], text[at + 1]);
    return {{month, text}};
}

/// A digit left out, the number of places kept; a last 0 or a repeated pattern would be a moved point as well.
std::map<int, QString> dropDigit(RandomYear& year, int month)
{
    const QString text = year.written(month);
    const Decimal value = *Decimal::parse(text);
    QString digits = value.shifted(value.scale()).rounded(0, Rounding::truncate).text();
    const qsizetype at = year.between(0, digits.size() - 2);
    digits.remove(at, 1);
    return {{month, Decimal(Decimal::parse(digits)->coefficient(), value.scale()).text()}};
}

std::map<int, QString> omit(RandomYear&, int month) { return {{month, QString()}}; }

std::map<int, QString> exchange(RandomYear& year, int month)
{
    const int other = (month + 1 + static_cast<int>(year.between(0, 10))) % 12;
    return {{month, year.written(other)}, {other, year.written(month)}};
}

std::map<int, QString> copyOther(RandomYear& year, int month)
{
    const int other = (month + 1 + static_cast<int>(year.between(0, 10))) % 12;
    return {{month, year.written(other)}};
}

std::map<int, QString> turnSign(RandomYear& year, int month) { return {{month, QString(u'-' + year.written(month))}}; }

struct Kind {
    const char* name;
    Inject inject;
    Cause cause;
};

class RandomSlipsTest : public ::testing::TestWithParam<Kind> {};

TEST_P(RandomSlipsTest, TheRightCauseComesFirstInNineteenOfTwenty)
{
    int drawn = 0;
    int right = 0;
    for (unsigned seed = 1; seed <= kDraws; ++seed) {
        RandomYear year(seed);
        const int month = static_cast<int>(year.between(0, 11));
        const auto slips = GetParam().inject(year, month);
        // A slip within the tolerance of the checks is none that anybody could see.
        if (slips.empty() || (!slips.at(month).isEmpty() && Decimal::parse(slips.at(month)) == Decimal::parse(year.written(month))))
            continue;
        ++drawn;
        right += year.diagnose(month, slips) == GetParam().cause ? 1 : 0;
    }
    EXPECT_GE(drawn, kDraws * 9 / 10);
    EXPECT_GE(right * 100, drawn * 95) << GetParam().name << ": " << right << " of " << drawn;
}

INSTANTIATE_TEST_SUITE_P(Kinds, RandomSlipsTest,
                         ::testing::Values(Kind{"point", shiftPoint, Cause::decimalShift}, Kind{"unit", mistakeUnit, Cause::unitFactor},
                                           Kind{"swap", swapDigits, Cause::digitTransposition}, Kind{"drop", dropDigit, Cause::digitDropped},
                                           Kind{"omit", omit, Cause::omittedPeriod}, Kind{"exchange", exchange, Cause::wrongPeriod},
                                           Kind{"copy", copyOther, Cause::duplicatedPeriod}, Kind{"sign", turnSign, Cause::wrongSign}),
                         [](const auto& kind) { return std::string(kind.param.name); });

} // namespace
} // namespace attest
