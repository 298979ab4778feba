// SPDX-License-Identifier: GPL-3.0-or-later
// attest_bench_months CASE TIMES: opens a case, then works out every meter's monthly sums and whether intervals are
// missing in them, so many times; prints the seconds of opening and of each time as JSON.
#include "core/quantities/parts.h"
#include "core/store/snapshot_reader.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

namespace {

using namespace attest;

struct Months {
    std::size_t count = 0;
    std::size_t withGaps = 0;
    Rational total;
};

Months monthsOf(const Submission& submission)
{
    const auto spans = monthSpans(submission.engagement.period, submission.engagement.timezone);
    Months result;
    for (const Meter& meter : submission.meters) {
        for (const auto& [period, value] : intervalMonths(submission, meter, meter.unit, spans)) {
            ++result.count;
            result.withGaps += value.complete ? 0 : 1;
            result.total += value.amount;
        }
    }
    return result;
}

double secondsOf(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

int fail(const Error& error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.line()));
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QElapsedTimer timer;
    timer.start();
    const auto file = CaseFile::open(QCoreApplication::arguments().value(1), CaseFile::Mode::readOnly);
    if (!file)
        return fail(file.error());
    NoProgress progress;
    SnapshotReader reader;
    const auto snapshot = reader.read(**file, progress);
    if (!snapshot)
        return fail(snapshot.error());
    const double opening = secondsOf(timer);
    const Submission& submission = *(*snapshot)->submissions.back();
    const int times = QCoreApplication::arguments().value(2, QStringLiteral("1")).toInt();
    QByteArray seconds;
    Months months;
    for (int i = 0; i < times; ++i) {
        timer.restart();
        months = monthsOf(submission);
        seconds += (i > 0 ? ", " : "") + QByteArray::number(secondsOf(timer), 'f', 6);
    }
    std::printf("{\"open\": %.6f, \"months\": %zu, \"with_gaps\": %zu, \"total\": %.15g, \"seconds\": [%s]}\n", opening, months.count,
                months.withGaps, months.total.toDouble(), seconds.constData());
    return 0;
}
