// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/case_view.h"
#include "core/checks/parameters.h"
#include "tests/core/checks/series/meter_worlds.h"
#include "tests/core/checks/series/series_cases.h"

#include <gtest/gtest.h>

#include <chrono>
#include <set>

namespace attest::test {
namespace {

/// A year by hours in which everything that the checks of series look for happens, and a plant, a register and a ledger.
CaseBuilder troubledYear()
{
    CaseBuilder builder = meteredYear(Load::oneShift, kDresden, 5, kHour);
    std::vector<qint64>& values = valuesOf(builder);
    const auto index = [&](const char* time) { return valueAt(builder, time); };
    for (std::size_t i = index("2024-09-02T00:00:00"); i < values.size(); ++i)
        values[i] *= 3;
    values[index("2024-03-13T10:00:00")] *= 100;
    std::fill_n(values.begin() + static_cast<std::ptrdiff_t>(index("2024-05-14T06:00:00")), 40, values[index("2024-05-14T06:00:00")]);
    std::fill_n(values.begin() + static_cast<std::ptrdiff_t>(index("2024-07-10T00:00:00")), 30, 0);
    std::copy_n(values.begin() + static_cast<std::ptrdiff_t>(index("2024-02-05T00:00:00")), 200,
                values.begin() + static_cast<std::ptrdiff_t>(index("2024-02-19T00:00:00")));
    for (std::size_t i = index("2024-06-01T00:00:00"); i < index("2024-07-01T00:00:00"); ++i)
        values[i] = values[i] / 10 * 10;
    values[index("2024-04-09T12:00:00")] *= -1;
    cut(builder, "2024-01-16T07:00:00", "2024-01-17T09:00:00");
    addRow(builder, builder.submission().series[0].start[3000] + kHour / 2, 77);
    addRow(builder, builder.submission().series[0].start[2000], 77);
    return builder;
}

void addPlant(CaseBuilder& builder)
{
    const CaseBuilder plant = meteredYear(Load::sun, kDresden, 6, kHour);
    builder.meter(QStringLiteral("PV"), MeterMeasures::pvGeneration);
    Series series = plant.submission().series[0];
    series.meter = QStringLiteral("PV");
    for (std::size_t i = series.size() / 2; i < series.size(); ++i)
        series.values[i] *= 2;
    builder.submission().series.push_back(std::move(series));
}

void addPapers(CaseBuilder& builder)
{
    const struct {
        const char* time;
        const char* value;
    } readings[] = {{"2023-12-31T23:00:00Z", "10000"}, {"2024-01-31T22:30:00Z", "21000"}, {"2024-01-31T23:00:00Z", "21903"}, {"2024-02-29T23:00:00Z", "23100"},
                    {"2024-03-31T22:00:00Z", "32400"}, {"2024-04-30T22:00:00Z", "24300"}, {"2024-05-31T22:00:00Z", "80"},    {"2024-12-31T23:00:00Z", "9000"}};
    for (const auto& [time, value] : readings)
        builder.reading(QStringLiteral("M"), QString::fromLatin1(time), QString::fromLatin1(value));
    builder.submission().registers[2].multiplier = Decimal(20);
    for (int i = 0; i < 400; ++i) {
        LedgerPosting posting;
        posting.account = QString::number(6000 + i % 40);
        posting.amount = Decimal(Decimal::Integer(10 + i * i * i % 9'999'999), 2);
        builder.submission().ledger.push_back(posting);
    }
}

CheckOutcome outcomeOf(const CheckDefinition& check, const Snapshot& snapshot, const std::vector<MeterValues>& series)
{
    static const auto library = FactorLibrary::builtIn();
    const Quantities quantities;
    const Inventory inventory;
    const Materiality materiality;
    return check.run({snapshot, snapshot.latest(), nullptr, quantities, inventory, series, nullptr, nullptr, *library, materiality});
}

QStringList keysOf(const CheckOutcome& outcome)
{
    QStringList keys;
    for (const Discrepancy& found : outcome.found)
        keys << found.key();
    return keys;
}

class ParameterEnds : public testing::Test {
protected:
    ParameterEnds() : m_builder(troubledYear())
    {
        addPlant(m_builder);
        addPapers(m_builder);
        m_snapshot = *m_builder.snapshot();
        m_series = meterValues(m_snapshot.latest());
    }

    void set(const ParameterInCase& parameter, const Decimal& value) { m_snapshot.parameters[parameter.name] = {value, {}, {}, {}}; }

    CaseBuilder m_builder;
    Snapshot m_snapshot;
    std::vector<MeterValues> m_series;
};

/// Whatever a verifier may set: no crash, no division by zero, an end within the time that one waits for an answer, and no
/// two discrepancies of one name.
TEST_F(ParameterEnds, everyCheckOfSeriesStandsThem)
{
    for (const ParameterInCase& parameter : parametersIn(m_snapshot)) {
        if (parameter.check->group != CheckGroup::series)
            continue;
        const ParameterRange range = rangeOf(*parameter.parameter);
        for (const Decimal& value : {range.lowest, range.highest}) {
            set(parameter, value);
            SCOPED_TRACE(parameter.name.toStdString() + " = " + value.text().toStdString());
            const auto start = std::chrono::steady_clock::now();
            QStringList keys = keysOf(outcomeOf(*parameter.check, m_snapshot, m_series));
            EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(20));
            const qsizetype all = keys.size();
            EXPECT_EQ(keys.removeDuplicates(), 0) << "of " << all;
        }
        m_snapshot.parameters.clear();
    }
}

/// A check that decides by a number of another one must see it in its view of the case: else a change does nothing.
TEST_F(ParameterEnds, everyCheckSeesWhatItDecidesBy)
{
    for (const ParameterInCase& parameter : parametersIn(m_snapshot)) {
        if (parameter.check->group != CheckGroup::series)
            continue;
        set(parameter, rangeOf(*parameter.parameter).highest);
        for (const CheckDefinition* check : catalogue()) {
            if (check->group != CheckGroup::series || check == parameter.check)
                continue;
            const Snapshot seen = seenBy(QLatin1String(check->id), check->reads, m_snapshot);
            if (!seen.parameters.empty())
                continue;
            EXPECT_EQ(keysOf(outcomeOf(*check, m_snapshot, m_series)), keysOf(outcomeOf(*check, seen, m_series)))
                << check->id << " by " << parameter.name.toStdString();
        }
        m_snapshot.parameters.clear();
    }
}

TEST_F(ParameterEnds, theYearIsTroubledIndeed)
{
    const std::set<QString> silent = {QStringLiteral("series-daylight-saving")};
    for (const CheckDefinition* check : catalogue()) {
        if (check->group != CheckGroup::series || silent.contains(QLatin1String(check->id)))
            continue;
        EXPECT_FALSE(outcomeOf(*check, m_snapshot, m_series).found.empty()) << check->id;
    }
}

} // namespace
} // namespace attest::test
