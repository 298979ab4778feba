// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/case_builder.h"
#include "tests/ui/sample_case.h"
#include "tests/ui/series_sample.h"
#include "ui/charts/carpet_plot.h"
#include "ui/charts/series_axis.h"
#include "ui/charts/series_chart.h"
#include "ui/models/roles.h"
#include "ui/models/series_model.h"
#include "ui/pages/series_view.h"
#include "ui/style/curve_colours.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

using namespace attest;
using namespace attest::test;

namespace {

constexpr qint64 kStart = 1704063600;
constexpr qint64 kDay = 86400;

SeriesTime berlin(const char* language = "en")
{
    return {QStringLiteral("Europe/Berlin"), Language(QString::fromLatin1(language))};
}

void turnWheel(QWidget& plot, const QPointF& at, int notches)
{
    QWheelEvent event(at, plot.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&plot, &event);
}

void moveMouse(QWidget& plot, const QPoint& at, Qt::MouseButtons buttons = Qt::NoButton)
{
    QMouseEvent event(QEvent::MouseMove, QPointF(at), plot.mapToGlobal(QPointF(at)), Qt::NoButton, buttons, Qt::NoModifier);
    QApplication::sendEvent(&plot, &event);
}

struct Shown {
    Shown()
    {
        chart.resize(900, 400);
        chart.show(yearOfMeters(3), berlin());
        chart.setShown({QStringLiteral("M-0"), QStringLiteral("M-2")});
    }
    QImage picture() { return chart.grab().toImage(); }

    SeriesChart chart;
};

TEST(SeriesChart, showsTheWholeYearAtFirst)
{
    Shown shown;
    EXPECT_EQ(shown.chart.shown(), (QStringList{QStringLiteral("M-0"), QStringLiteral("M-2")}));
    EXPECT_TRUE(shown.chart.window().showsAll());
    EXPECT_EQ(static_cast<qint64>(shown.chart.window().from()), kStart);
    EXPECT_EQ(static_cast<qint64>(shown.chart.window().to()), kStart + 366 * kDay);
}

TEST(SeriesChart, drawsTheTickedMetersOnly)
{
    Shown shown;
    const auto has = [&](int curve) {
        const QImage picture = shown.picture();
        const QRgb wanted = curveColour(curve, shown.chart.palette()).rgb();
        const QRect area = shown.chart.plotArea();
        for (int x = area.left(); x < area.right(); ++x) {
            for (int y = area.top(); y < area.bottom(); ++y) {
                if (picture.pixel(x, y) == wanted)
                    return true;
            }
        }
        return false;
    };
    EXPECT_TRUE(has(2));
    EXPECT_FALSE(has(1));
    shown.chart.setShown({QStringLiteral("M-1")});
    EXPECT_TRUE(has(1));
    EXPECT_FALSE(has(2));
}

TEST(SeriesChart, keepsTheTimeUnderTheCursorWhileZooming)
{
    Shown shown;
    const QPointF at(300, 150);
    const double time = shown.chart.timeAt(at.x());
    for (const int notches : {3, 5, -2, 7}) {
        turnWheel(shown.chart, at, notches);
        EXPECT_NEAR(shown.chart.timeAt(at.x()), time, 1);
    }
    EXPECT_LT(shown.chart.window().length(), 30.0 * kDay);
}

TEST(SeriesChart, neverLeavesItsValues)
{
    Shown shown;
    turnWheel(shown.chart, {60, 150}, -20);
    EXPECT_TRUE(shown.chart.window().showsAll());
    shown.chart.showWindow(kStart - 100.0 * kDay, kStart - 90.0 * kDay);
    EXPECT_EQ(static_cast<qint64>(shown.chart.window().from()), kStart);
    EXPECT_NEAR(shown.chart.window().length(), 10.0 * kDay, 1);
    turnWheel(shown.chart, {300, 150}, 200);
    EXPECT_GE(shown.chart.window().length(), 8 * 900.0);
}

TEST(SeriesChart, followsTheKeyboard)
{
    Shown shown;
    SeriesChart& chart = shown.chart;
    QTest::keyClick(&chart, Qt::Key_Plus);
    EXPECT_NEAR(chart.window().length(), 366.0 * kDay / 1.5, 1);
    const double from = chart.window().from();
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_NEAR(chart.window().from(), from + 0.1 * chart.window().length(), 1);
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_NEAR(chart.window().from(), from, 1);
    QTest::keyClick(&chart, Qt::Key_PageDown);
    EXPECT_GT(chart.window().from(), from);
    QTest::keyClick(&chart, Qt::Key_Home);
    EXPECT_TRUE(chart.window().showsAll());
}

TEST(SeriesChart, movesWithTheMouse)
{
    Shown shown;
    SeriesChart& chart = shown.chart;
    chart.showWindow(kStart + 100.0 * kDay, kStart + 110.0 * kDay);
    const double time = chart.timeAt(400);
    QTest::mousePress(&chart, Qt::LeftButton, {}, {400, 150});
    moveMouse(chart, {500, 160}, Qt::LeftButton);
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, {500, 160});
    EXPECT_NEAR(chart.timeAt(500), time, 1);
    const double left = chart.timeAt(300);
    const double right = chart.timeAt(600);
    QTest::mousePress(&chart, Qt::LeftButton, Qt::ShiftModifier, {600, 150});
    moveMouse(chart, {300, 160}, Qt::LeftButton);
    QTest::mouseRelease(&chart, Qt::LeftButton, Qt::ShiftModifier, {300, 160});
    EXPECT_NEAR(chart.window().from(), left, 1);
    EXPECT_NEAR(chart.window().to(), right, 1);
    QTest::mouseDClick(&chart, Qt::LeftButton, {}, {400, 150});
    EXPECT_TRUE(chart.window().showsAll());
}

TEST(SeriesChart, readsTheValueWithItsPlace)
{
    Shown shown;
    SeriesChart& chart = shown.chart;
    chart.setShown({QStringLiteral("M-0")});
    chart.showWindow(kStart, kStart + 1.0 * kDay);
    chart.grab();
    SourceRef wanted;
    QObject::connect(&chart, &SeriesPlot::placeWanted, &chart, [&](const SourceRef& at) { wanted = at; });
    moveMouse(chart, QPoint(static_cast<int>(chart.xOf(kStart + 3600 + 450)), 150));
    const QStringList lines = chart.readOut();
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[0].startsWith(u"M-0"));
    EXPECT_TRUE(lines[1].contains(u"kWh") && lines[1].contains(u"measured")) << qPrintable(lines[1]);
    EXPECT_EQ(lines[2], QStringLiteral("1 Jan 2024 01:00 – 01:15 (UTC+01:00)"));
    EXPECT_TRUE(lines[3].contains(u"E-001"));
    QTest::keyClick(&chart, Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(chart.readOut()[2], QStringLiteral("1 Jan 2024 01:15 – 01:30 (UTC+01:00)"));
    QTest::keyClick(&chart, Qt::Key_Return);
    EXPECT_EQ(wanted.file, QStringLiteral("E-001"));
    EXPECT_EQ(wanted.row, 5 * 3 + 2);
}

TEST(SeriesChart, paintsWithoutAnything)
{
    SeriesChart chart;
    chart.resize(400, 300);
    chart.setEmptyHint(QStringLiteral("nothing"));
    EXPECT_FALSE(chart.grab().isNull());
    for (const int key : {Qt::Key_Plus, Qt::Key_Home, Qt::Key_Up, Qt::Key_N, Qt::Key_Return, Qt::Key_Escape})
        QTest::keyClick(&chart, static_cast<Qt::Key>(key));
    QTest::keyClick(&chart, Qt::Key_Right, Qt::ControlModifier);
    EXPECT_TRUE(chart.readOut().isEmpty());
}

/// M-PV has generation at night in June, on the found record's row.
std::shared_ptr<const Assessment> assessmentWithSeries()
{
    CaseBuilder plant;
    plant.timezone(QStringLiteral("Europe/Berlin")).source(QStringLiteral("EL-PV"), SourceCategory::onsiteRenewable);
    plant.meter(QStringLiteral("M-IMP"), MeterMeasures::gridImport).meter(QStringLiteral("M-PV"), MeterMeasures::pvGeneration, QStringLiteral("EL-PV"));
    plant.flatSeries(QStringLiteral("M-IMP"), QStringLiteral("2024"), 3600, QStringLiteral("5"));
    plant.flatSeries(QStringLiteral("M-PV"), QStringLiteral("2024"), 3600, QStringLiteral("2"));
    plant.submission().series.back().file = QStringLiteral("E-003");
    NoProgress progress;
    auto assessment = std::make_shared<Assessment>(**assess(plant.snapshot(), 0, *FactorLibrary::builtIn(), progress));
    Discrepancy found;
    found.check = QStringLiteral("pv-night");
    found.subject.meter = QStringLiteral("M-PV");
    found.subject.period = Period::month(2024, 6);
    const Series& series = assessment->submission().series.back();
    found.records = {series.at(4000)};
    assessment->run.discrepancies = {found};
    DiscrepancyGroup group;
    group.subject = found.subject;
    group.members = {0};
    assessment->run.groups = {group};
    return assessment;
}

TEST(SeriesCurves, markWhatTheChecksFound)
{
    const auto assessment = assessmentWithSeries();
    const SeriesCurves curves = seriesCurves(assessment);
    ASSERT_EQ(curves.size(), 2U);
    EXPECT_TRUE(curves[0]->marks.empty());
    ASSERT_EQ(curves[1]->marks.size(), 2U);
    const SeriesMark& span = curves[1]->marks[0];
    EXPECT_EQ(span.from, QDateTime(QDate(2024, 6, 1), QTime(0, 0), QTimeZone("Europe/Berlin")).toSecsSinceEpoch());
    EXPECT_EQ(span.to, QDateTime(QDate(2024, 7, 1), QTime(0, 0), QTimeZone("Europe/Berlin")).toSecsSinceEpoch());
    EXPECT_EQ(curves[1]->marks[1].from, assessment->submission().series.back().start[4000]);
    EXPECT_EQ(curves[1]->marks[1].to, curves[1]->marks[1].from);
}

TEST(SeriesChart, tellsWhichDiscrepancyIsClicked)
{
    SeriesChart chart;
    chart.resize(900, 400);
    const SeriesCurves curves = seriesCurves(assessmentWithSeries());
    chart.show(curves, berlin());
    std::vector<std::size_t> chosen;
    QObject::connect(&chart, &SeriesPlot::discrepancyChosen, &chart, [&](std::size_t index) { chosen.push_back(index); });
    const QPoint mark = chart.markBox(curves[1]->marks[0]).center();
    QTest::mouseClick(&chart, Qt::LeftButton, {}, mark);
    EXPECT_TRUE(chosen.empty()) << "its meter is not ticked";
    chart.setShown({QStringLiteral("M-PV")});
    QTest::mouseClick(&chart, Qt::LeftButton, {}, mark);
    EXPECT_EQ(chosen, std::vector<std::size_t>{0});
    QTest::keyClick(&chart, Qt::Key_N);
    EXPECT_EQ(chosen.size(), 2U);
}

TEST(CarpetPlot, readsTheHourThatComesTwice)
{
    const auto carpet = carpetOf(seriesCurves(assessmentWithSeries())[1], berlin());
    CarpetPlot plot;
    plot.resize(900, 400);
    plot.show(carpet, berlin());
    EXPECT_FALSE(plot.grab().isNull());
    ASSERT_EQ(carpet->grid.days(), 366);
    const int day = carpet->grid.dayOf(QDateTime(QDate(2024, 10, 27), QTime(12, 0), QTimeZone("Europe/Berlin")).toSecsSinceEpoch());
    const double local = static_cast<double>(carpet->grid.firstDay() + day) * kDay;
    plot.showWindow(local - 5.0 * kDay, local + 5.0 * kDay);
    const QRect area = plot.plotArea();
    moveMouse(plot, QPoint(static_cast<int>(plot.xOf(local + kDay / 2.0)), area.top() + area.height() * 5 / 48));
    const QString text = plot.readOut().join(u'\n');
    EXPECT_TRUE(text.contains(u"4.00 kWh")) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"mean 2 kW")) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"twice")) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"27 Oct 2024 02:00")) << qPrintable(text);
}

TEST(CarpetPlot, zoomsAndChoosesLikeTheLine)
{
    const auto curve = seriesCurves(assessmentWithSeries())[1];
    CarpetPlot plot;
    plot.resize(900, 400);
    plot.show(carpetOf(curve, berlin()), berlin());
    const double time = plot.timeAt(400);
    turnWheel(plot, {400, 150}, 6);
    EXPECT_NEAR(plot.timeAt(400), time, 1);
    QTest::keyClick(&plot, Qt::Key_Home);
    EXPECT_TRUE(plot.window().showsAll());
    std::size_t chosen = 99;
    QObject::connect(&plot, &SeriesPlot::discrepancyChosen, &plot, [&](std::size_t index) { chosen = index; });
    QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.markBox(curve->marks[0]).center());
    EXPECT_EQ(chosen, 0U);
    EXPECT_EQ(plot.utcOf(plot.localTime(kStart)), kStart);
}

TEST(SeriesModel, listsTheStretchThatIsShown)
{
    const SeriesCurves curves = yearOfMeters(2);
    SeriesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(curves, kStart, kStart + kDay, berlin("de"));
    ASSERT_EQ(model.rowCount(), 192);
    EXPECT_EQ(model.index(96, 0).data().toString(), QStringLiteral("M-1"));
    EXPECT_EQ(model.index(97, 1).data().toString(), QStringLiteral("01.01.2024 00:15 (UTC+01:00)"));
    EXPECT_EQ(model.rowOf(QStringLiteral("M-1"), 1), 97);
    EXPECT_EQ(model.rowOf(QStringLiteral("M-1"), 500), std::nullopt);
    EXPECT_EQ(model.at(97).row, 1 * 2 + 1 + 2);
}

TEST(SeriesView, saysWhatIsMissingWithoutIntervals)
{
    SampleSession sample;
    SeriesView view(sample.session);
    view.retranslate();
    view.show(sampleAssessment());
    QStringList texts;
    for (const auto* label : view.findChildren<QLabel*>())
        texts += label->text();
    EXPECT_TRUE(texts.join(u' ').contains(u"no interval values"));
}

TEST(SeriesView, ticksTheMeterThatSomethingWasFoundAt)
{
    const auto assessment = assessmentWithSeries();
    SampleSession sample(assessment);
    SeriesView view(sample.session);
    view.resize(1000, 600);
    view.retranslate();
    view.show(assessment);
    auto* list = view.findChild<QListWidget*>(QStringLiteral("meterList"));
    ASSERT_TRUE(QTest::qWaitFor([&]() { return list->count() == 2; }));
    auto* chart = view.findChild<SeriesChart*>();
    EXPECT_EQ(chart->shown(), QStringList{QStringLiteral("M-PV")});
    view.findChild<QPushButton*>(QStringLiteral("allMetersButton"))->click();
    EXPECT_EQ(chart->shown().size(), 2);
    Q_EMIT chart->discrepancyChosen(0);
    EXPECT_EQ(sample.session.selection().kind, Selection::Kind::group);
    Q_EMIT chart->valueChosen(QStringLiteral("M-PV"), 7);
    EXPECT_EQ(sample.session.selection().kind, Selection::Kind::file);
    EXPECT_EQ(sample.session.selection().at, assessment->submission().series.back().at(7));
    view.findChild<QPushButton*>(QStringLiteral("carpetButton"))->click();
    auto* carpet = view.findChild<CarpetPlot*>();
    EXPECT_TRUE(QTest::qWaitFor([&]() { return carpet->carpet() != nullptr && carpet->carpet()->grid.days() == 366; }));
    const auto* table = view.findChild<QAbstractItemView*>(QStringLiteral("seriesTable"));
    EXPECT_TRUE(QTest::qWaitFor([&]() { return table->model()->rowCount() == 8784; })) << table->model()->rowCount();
}

struct AxisCase {
    const char* from; ///< UTC
    const char* to;
    int width;
    const char* texts;
};

class TimeTicks : public testing::TestWithParam<AxisCase> {};

TEST_P(TimeTicks, standAtRoundLocalTimes)
{
    const auto seconds = [](const char* text) { return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toSecsSinceEpoch(); };
    QStringList texts;
    for (const TimeTick& tick : timeTicks(seconds(GetParam().from), seconds(GetParam().to), GetParam().width, 60, berlin())) {
        texts += tick.context.isEmpty() ? tick.text : QString(tick.text + u'|' + tick.context);
        EXPECT_GE(tick.at, seconds(GetParam().from));
        EXPECT_LE(tick.at, seconds(GetParam().to));
    }
    EXPECT_EQ(texts.join(u' ').toStdString(), GetParam().texts);
}

INSTANTIATE_TEST_SUITE_P(Spans, TimeTicks, testing::Values(
    // The night of 31 March 2024 has no 02:00, that of 27 October has it twice.
    AxisCase{"2024-03-30T23:00:00Z", "2024-03-31T05:00:00Z", 400, "00:00|31 Mar 2024 01:00 03:00 04:00 05:00 06:00 07:00"},
    AxisCase{"2024-10-26T22:00:00Z", "2024-10-27T04:00:00Z", 400, "00:00|27 Oct 2024 01:00 02:00 03:00 04:00 05:00"},
    AxisCase{"2024-02-28T12:00:00Z", "2024-03-03T12:00:00Z", 800, "00:00|29 Feb 2024 12:00 00:00|1 Mar 2024 12:00 00:00|2 Mar 2024 12:00 00:00|3 Mar 2024 12:00"},
    AxisCase{"2023-12-31T23:00:00Z", "2024-12-31T22:00:00Z", 800, "Jan|2024 Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec"},
    AxisCase{"2014-06-01T00:00:00Z", "2024-06-01T00:00:00Z", 800, "2015 2016 2017 2018 2019 2020 2021 2022 2023 2024"}));

struct ScaleCase {
    double low;
    double high;
    const char* texts;
};

class Scale : public testing::TestWithParam<ScaleCase> {};

TEST_P(Scale, hasRoundNumbers)
{
    const ValueScale scale(GetParam().low, GetParam().high, 5);
    QStringList texts;
    for (int i = 0; i < scale.count(); ++i)
        texts += scale.text(i, Language());
    EXPECT_EQ(texts.join(u' ').toStdString(), GetParam().texts);
    EXPECT_LE(scale.low(), GetParam().low);
    EXPECT_GE(scale.high(), GetParam().high);
}

INSTANTIATE_TEST_SUITE_P(Ranges, Scale, testing::Values(
    ScaleCase{0, 92, "0 20 40 60 80 100"}, ScaleCase{-30, 70, "−40 −20 0 20 40 60 80"}, ScaleCase{0, 0.043, "0.00 0.01 0.02 0.03 0.04 0.05"},
    ScaleCase{3, 12000, "0 5,000 10,000 15,000"}, ScaleCase{0, 0, "0.0 0.2 0.4 0.6 0.8 1.0"}));

} // namespace
