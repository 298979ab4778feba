// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generated_tables.h"

#include "tests/core/tables/workbook_builder.h"

#include <QDateTime>

#include <cmath>
#include <random>

namespace attest::bench {
namespace {

constexpr int kStepsOfYear = 365 * 96;
constexpr qint64 kStep = 900;

QDateTime newYear()
{
    return {QDate(2025, 1, 1), QTime(0, 0), Qt::UTC};
}

/// Hundredths of a kWh: a base load, a working day on top of it, and noise.
class Load {
public:
    explicit Load(int seed) : m_random(static_cast<unsigned>(seed) * 7919U + 1U), m_base(500 + qint64(m_random() % 59'500U)) {}

    qint64 at(int step)
    {
        const double hour = (step % 96) / 4.0;
        const double day = (step / 96) % 7 < 5 ? std::max(0.0, std::sin((hour - 6.0) / 12.0 * 3.14159)) : 0.0;
        return m_base + static_cast<qint64>(day * static_cast<double>(m_base)) + qint64(m_random() % static_cast<unsigned>(m_base));
    }

private:
    std::mt19937 m_random;
    qint64 m_base;
};

QByteArray twoPlaces(qint64 hundredths)
{
    const QByteArray digits = QByteArray::number(hundredths).rightJustified(3, '0');
    return digits.chopped(2) + '.' + digits.last(2);
}

QByteArray meterName(int number)
{
    return "M-" + QByteArray::number(number).rightJustified(3, '0');
}

/// Calls write(step of the year, meter, value in hundredths) for each row.
template <class Write>
void forEachRow(int rows, Write write)
{
    Load load(0);
    for (int i = 0; i < rows; ++i) {
        if (i % kStepsOfYear == 0)
            load = Load(i / kStepsOfYear);
        write(i % kStepsOfYear, i / kStepsOfYear, load.at(i % kStepsOfYear));
    }
}

} // namespace

QByteArray intervalCsv(int rows, char delimiter, bool quoted)
{
    std::vector<QByteArray> stamps;
    for (int i = 0; i < std::min(rows, kStepsOfYear); ++i)
        stamps.push_back(newYear().addSecs(i * kStep).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toLatin1());
    const QByteArray mark = quoted ? QByteArrayLiteral("\"") : QByteArray();
    const QByteArray between = mark + delimiter + mark;
    QByteArray csv = QByteArray("time") + delimiter + "meter" + delimiter + "value\n";
    forEachRow(rows, [&](int step, int meter, qint64 value) {
        csv += mark + stamps[static_cast<std::size_t>(step)] + between + meterName(meter) + between + twoPlaces(value) + mark + '\n';
    });
    return csv;
}

QByteArray intervalWorkbook(int rows)
{
    test::WorkbookBuilder builder;
    builder.cellFormats = R"(<xf numFmtId="0"/><xf numFmtId="22"/>)";
    builder.sharedStrings = "<si><t>time</t></si><si><t>meter</t></si><si><t>value</t></si><si><t>unit</t></si><si><t>kWh</t></si>";
    for (int meter = 0; meter * kStepsOfYear < rows; ++meter)
        builder.sharedStrings += "<si><t>" + meterName(meter) + "</t></si>";
    QByteArray& sheet = builder.sheetData;
    sheet = R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>)";
    int number = 1;
    forEachRow(rows, [&](int step, int meter, qint64 value) {
        const QByteArray row = QByteArray::number(++number);
        const QByteArray serial = QByteArray::number(45658.0 + step / 96.0, 'g', 15);
        sheet += "<row r=\"" + row + "\"><c r=\"A" + row + "\" s=\"1\"><v>" + serial + "</v></c><c r=\"B" + row + "\" t=\"s\"><v>"
            + QByteArray::number(5 + meter) + "</v></c><c r=\"C" + row + "\"><v>" + twoPlaces(value) + "</v></c><c r=\"D" + row
            + "\" t=\"s\"><v>4</v></c></row>";
    });
    return builder.bytes();
}

Series yearOf(const QString& meter, int seed)
{
    Series series;
    series.meter = meter;
    series.unit = Unit::kWh();
    series.scale = 2;
    series.file = QStringLiteral("E-001");
    series.column = QStringLiteral("C");
    series.stepSeconds = kStep;
    Load load(seed);
    for (int i = 0; i < kStepsOfYear; ++i) {
        series.start.push_back(newYear().toSecsSinceEpoch() + i * kStep);
        series.values.push_back(load.at(i));
        series.rows.push_back(seed * kStepsOfYear + i + 2);
    }
    return series;
}

Submission meteredYears(int meters)
{
    Submission submission;
    submission.engagement.period = *Period::parse(QStringLiteral("2025"));
    submission.engagement.timezone = QStringLiteral("Asia/Shanghai");
    for (int i = 0; i < meters; ++i) {
        Meter meter;
        meter.id = QString::fromLatin1(meterName(i));
        meter.unit = Unit::kWh();
        submission.meters.push_back(meter);
        submission.series.push_back(yearOf(meter.id, i));
    }
    return submission;
}

QStringList numberTexts(int count, char decimal, char grouping)
{
    std::mt19937 random(11);
    QStringList texts;
    for (int i = 0; i < count; ++i) {
        QByteArray text = twoPlaces(qint64(random() % 1'000'000'000U));
        if (grouping != '\0') {
            for (qsizetype at = text.size() - 6; at > 0; at -= 3)
                text.insert(at, '_');
        }
        text.replace('.', decimal);
        texts << QString::fromLatin1(text.replace('_', grouping));
    }
    return texts;
}

QStringList stampTexts(int count, const QString& format)
{
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts << newYear().addSecs((i % kStepsOfYear) * kStep).toString(format);
    return texts;
}

} // namespace attest::bench
