// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/parameters.h"
#include "core/sampling/draw.h"
#include "tests/support/case_builder.h"
#include "tests/ui/sample_case.h"
#include "ui/charts/discrepancy_picture.h"
#include "ui/charts/months_chart.h"
#include "ui/checks/parameter_dialog.h"
#include "ui/checks/parameters_view.h"
#include "ui/checks/rule_dialog.h"
#include "ui/checks/rules_view.h"
#include "ui/sampling/differ_dialog.h"
#include "ui/sampling/draw_dialog.h"
#include "ui/sampling/sample_view.h"
#include "ui/uncertainty/uncertainty_dialog.h"
#include "ui/uncertainty/uncertainty_view.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtTest/QTest>

#include <gtest/gtest.h>

using namespace attest;
using namespace attest::test;

namespace {

template <class T>
T* child(QWidget& of, const char* name)
{
    return of.findChild<T*>(QString::fromLatin1(name));
}

bool isEnabled(QWidget& of, const char* name)
{
    return child<QPushButton>(of, name)->isEnabled();
}

ParameterInCase parameter(const Snapshot& snapshot, const char* name)
{
    for (const ParameterInCase& one : parametersIn(snapshot)) {
        if (one.name == QLatin1String(name))
            return one;
    }
    ADD_FAILURE() << name;
    return {};
}

/// Waits until the dialog has tried what was typed.
bool tried(RecordingActs& acts, int times)
{
    return QTest::qWaitFor([&]() { return acts.calls.count(QStringLiteral("try")) >= times; });
}

TEST(ParameterDialog, TriesTheTypedValueAndNeedsAReason)
{
    SampleSession sample;
    sample.acts.difference.vanishes = {sample.session.assessment()->run.discrepancies.front()};
    QWidget parent;
    auto* dialog = ParameterDialog::ask(sample.session, parameter(*sample.session.assessment()->snapshot, "meter-vs-reported.tolerance-percent"), &parent);
    auto* value = child<QLineEdit>(*dialog, "parameterValue");
    EXPECT_FALSE(isEnabled(*dialog, "acceptButton"));
    value->setText(QStringLiteral("2.5"));
    ASSERT_TRUE(tried(sample.acts, 1));
    EXPECT_EQ(sample.acts.trial.parameters.begin()->second, Decimal::of("2.5"));
    EXPECT_EQ(child<QAbstractItemView>(*dialog, "differenceTable")->model()->rowCount(), 1);
    EXPECT_FALSE(isEnabled(*dialog, "acceptButton"));
    child<QPlainTextEdit>(*dialog, "reason")->setPlainText(QStringLiteral("class 2 meters"));
    ASSERT_TRUE(isEnabled(*dialog, "acceptButton"));
    dialog->accept();
    EXPECT_EQ(sample.acts.calls.back(), QStringLiteral("parameter meter-vs-reported.tolerance-percent 2.5"));
    EXPECT_EQ(sample.acts.text, QStringLiteral("class 2 meters"));
}

TEST(ParameterDialog, RefusesWhatIsNoNumberOrOutOfRange)
{
    SampleSession sample;
    QWidget parent;
    auto* dialog = ParameterDialog::ask(sample.session, parameter(*sample.session.assessment()->snapshot, "meter-vs-reported.tolerance-percent"), &parent);
    child<QPlainTextEdit>(*dialog, "reason")->setPlainText(QStringLiteral("why"));
    for (const QString& text : {QStringLiteral("x"), QStringLiteral("-1"), QString(), QStringLiteral("1e9")}) {
        child<QLineEdit>(*dialog, "parameterValue")->setText(text);
        EXPECT_FALSE(isEnabled(*dialog, "acceptButton")) << qPrintable(text);
        EXPECT_FALSE(child<QLabel>(*dialog, "trialSentence")->text().isEmpty());
    }
    EXPECT_FALSE(sample.acts.calls.contains(QStringLiteral("try")));
}

TEST(ParametersView, ListsEveryCheckAndSwitchesOneOff)
{
    SampleSession sample;
    ParametersView view(sample.session);
    view.retranslate();
    view.refresh(*sample.session.assessment(), true);
    auto* table = child<QAbstractItemView>(view, "parameterListTable");
    EXPECT_GE(table->model()->rowCount(), static_cast<int>(catalogue().size()));
    EXPECT_FALSE(isEnabled(view, "switchCheckButton"));
    table->setCurrentIndex(table->model()->index(0, 0));
    ASSERT_TRUE(isEnabled(view, "switchCheckButton"));
    child<QPushButton>(view, "switchCheckButton")->click();
    auto* dialog = view.findChild<TrialDialog*>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(tried(sample.acts, 1));
    ASSERT_EQ(sample.acts.trial.switches.size(), 1U);
    child<QPlainTextEdit>(*dialog, "reason")->setPlainText(QStringLiteral("not in the criteria"));
    dialog->accept();
    EXPECT_TRUE(sample.acts.calls.back().startsWith(u"switch ") && sample.acts.calls.back().endsWith(u" off"));
}

TEST(ParametersView, ActsAreOffWhereTheCaseMayNotBeChanged)
{
    SampleSession sample;
    ParametersView view(sample.session);
    view.retranslate();
    view.refresh(*sample.session.assessment(), false);
    auto* table = child<QAbstractItemView>(view, "parameterListTable");
    table->setCurrentIndex(table->model()->index(0, 0));
    for (const char* name : {"changeParameterButton", "switchCheckButton", "presetButton"})
        EXPECT_FALSE(isEnabled(view, name)) << name;
}

TEST(RuleDialog, SaysWhatIsWrongAndTriesWhatIsRight)
{
    SampleSession sample;
    QWidget parent;
    auto* dialog = RuleDialog::ask(sample.session, {}, &parent);
    EXPECT_FALSE(isEnabled(*dialog, "acceptButton"));
    const QString source = sample.session.assessment()->submission().sources.front().id;
    child<QLineEdit>(*dialog, "ruleId")->setText(QStringLiteral("grid-papers"));
    child<QLineEdit>(*dialog, "ruleTitle")->setText(QStringLiteral("Grid against papers"));
    child<QLineEdit>(*dialog, "ruleObserved")->setText(QStringLiteral("declared(\"") + source + QStringLiteral("\""));
    child<QLineEdit>(*dialog, "ruleExpected")->setText(QStringLiteral("1000 kWh"));
    child<QLineEdit>(*dialog, "ruleText")->setText(QStringLiteral("Ask for the papers"));
    EXPECT_FALSE(sample.acts.calls.contains(QStringLiteral("try")));
    EXPECT_FALSE(child<QLabel>(*dialog, "trialSentence")->text().isEmpty());
    child<QLineEdit>(*dialog, "ruleObserved")->setText(QStringLiteral("declared(\"") + source + QStringLiteral("\")"));
    ASSERT_TRUE(tried(sample.acts, 1)) << qPrintable(child<QLabel>(*dialog, "trialSentence")->text());
    ASSERT_TRUE(isEnabled(*dialog, "acceptButton"));
    dialog->accept();
    ASSERT_EQ(sample.acts.rules.size(), 1U);
    EXPECT_EQ(sample.acts.rules.front().id, QStringLiteral("grid-papers"));
    EXPECT_EQ(sample.acts.rules.front().expected, QStringLiteral("1000 kWh"));
}

TEST(RulesView, IsEmptyWithAHintAndOffersToAdd)
{
    SampleSession sample;
    RulesView view(sample.session);
    view.retranslate();
    view.refresh(*sample.session.assessment(), true);
    EXPECT_TRUE(isEnabled(view, "addRuleButton"));
    EXPECT_FALSE(isEnabled(view, "writeRulesButton"));
    EXPECT_FALSE(isEnabled(view, "removeRuleButton"));
}

TEST(DrawDialog, OrdersWhatWasChosen)
{
    SampleSession sample;
    QWidget parent;
    auto* dialog = DrawDialog::ask(sample.session, &parent);
    child<QLineEdit>(*dialog, "sampleSeed")->clear();
    EXPECT_FALSE(isEnabled(*dialog, "acceptButton"));
    child<QLineEdit>(*dialog, "sampleSeed")->setText(QStringLiteral("2024"));
    child<QComboBox>(*dialog, "sampleUnit")->setCurrentText(QStringLiteral("kWh"));
    child<QSpinBox>(*dialog, "sampleSize")->setValue(3);
    ASSERT_TRUE(isEnabled(*dialog, "acceptButton"));
    dialog->accept();
    EXPECT_EQ(sample.acts.calls.back(), QStringLiteral("draw"));
    EXPECT_EQ(sample.acts.order.plan.seed, QStringLiteral("2024"));
    EXPECT_EQ(sample.acts.order.size, 3);
    EXPECT_EQ(sample.acts.order.unit, Unit::kWh());
}

TEST(DrawDialog, ASingleMeterOfABigShareIsTestedInFull)
{
    SampleSession sample;
    QWidget parent;
    auto* dialog = DrawDialog::ask(sample.session, &parent);
    auto* preset = child<QComboBox>(*dialog, "samplePreset");
    preset->setCurrentIndex(preset->findData(QStringLiteral("beijing-2016")));
    EXPECT_EQ(child<QSpinBox>(*dialog, "sampleSize")->value(), child<QSpinBox>(*dialog, "sampleSize")->maximum());
}

/// The sample case with two records drawn, the first one tested.
std::shared_ptr<const Assessment> withSample()
{
    const auto before = sampleAssessment();
    const Population population = populationOf(before->submission(), before->quantities, before->inventory, PopulationKind::monthlyRecords, Unit::kWh());
    Sample sample;
    sample.id = QStringLiteral("S-01");
    sample.population = nameOf(PopulationKind::monthlyRecords);
    sample.unit = QStringLiteral("kWh");
    sample.seed = QStringLiteral("1");
    sample.rounds = {{1, 2, population.hash, population.size(), population.amount, QStringLiteral("LV"), {}, {}}};
    sample.records = drawRecords(population, planOf(sample), 2);
    sample.tests = {{sample.records.front().key, sample.records.front().amount, false, QStringLiteral("paper says 5"), QStringLiteral("LV"), {}}};
    auto snapshot = std::make_shared<Snapshot>(*before->snapshot);
    snapshot->samples = {sample};
    auto after = std::make_shared<Assessment>(*before);
    after->snapshot = snapshot;
    return after;
}

TEST(SampleView, ShowsTheRecordsAndWritesDownTests)
{
    SampleSession sample(withSample());
    SampleView view(sample.session);
    view.retranslate();
    view.refresh(*sample.session.assessment(), true);
    auto* table = child<QAbstractItemView>(view, "sampleRecordsTable");
    ASSERT_EQ(table->model()->rowCount(), 2);
    EXPECT_FALSE(isEnabled(view, "agreesButton"));
    table->setCurrentIndex(table->model()->index(1, 0));
    ASSERT_TRUE(isEnabled(view, "agreesButton"));
    child<QPushButton>(view, "agreesButton")->click();
    EXPECT_EQ(sample.acts.calls.back(), QStringLiteral("test S-01"));
    ASSERT_EQ(sample.acts.tests.size(), 1U);
    EXPECT_TRUE(sample.acts.tests.front().agrees);
    EXPECT_FALSE(sample.acts.tests.front().record.isEmpty());
}

TEST(SampleView, WritesDownSeveralTestsAsOneAct)
{
    SampleSession sample(withSample());
    SampleView view(sample.session);
    view.retranslate();
    view.refresh(*sample.session.assessment(), true);
    child<QAbstractItemView>(view, "sampleRecordsTable")->selectAll();
    const auto before = sample.acts.calls.size();
    child<QPushButton>(view, "agreesButton")->click();
    EXPECT_EQ(sample.acts.calls.size(), before + 1);
    EXPECT_EQ(sample.acts.tests.size(), 2U);
}

TEST(DifferDialog, AsksForANoteAndAnAmountOfASingleRecord)
{
    SampleSession sample(withSample());
    const Assessment& assessment = *sample.session.assessment();
    const Population population = populationOf(assessment.submission(), assessment.quantities, assessment.inventory, PopulationKind::monthlyRecords, Unit::kWh());
    const QString key = population.records.front().key;
    QWidget parent;
    auto* dialog = DifferDialog::ask(sample.session, QStringLiteral("S-01"), {key}, population, &parent);
    EXPECT_FALSE(isEnabled(*dialog, "acceptButton"));
    child<QPlainTextEdit>(*dialog, "note")->setPlainText(QStringLiteral("digits swapped"));
    EXPECT_TRUE(isEnabled(*dialog, "acceptButton")) << "the amount may be unknown";
    child<QLineEdit>(*dialog, "evidenceAmount")->setText(QStringLiteral("about 5"));
    EXPECT_FALSE(isEnabled(*dialog, "acceptButton"));
    child<QLineEdit>(*dialog, "evidenceAmount")->setText(QStringLiteral("45630"));
    dialog->accept();
    EXPECT_EQ(sample.acts.calls.back(), QStringLiteral("test S-01"));
    ASSERT_EQ(sample.acts.tests.size(), 1U);
    EXPECT_FALSE(sample.acts.tests.front().agrees);
    EXPECT_EQ(sample.acts.tests.front().evidence->value, Decimal(45630));
    EXPECT_EQ(sample.acts.tests.front().evidence->unit, population.records.front().written.unit);
    auto* both = DifferDialog::ask(sample.session, QStringLiteral("S-01"), {key, population.records.back().key}, population, &parent);
    EXPECT_TRUE(child<QLineEdit>(*both, "evidenceAmount")->isHidden()) << "one amount is not that of two records";
}

TEST(UncertaintyView, SaysWhatReachesAndSimulatesWithTheSeed)
{
    SampleSession sample;
    UncertaintyView view(sample.session);
    view.retranslate();
    view.refresh(sample.acts.view.assessment, true);
    const auto sentences = [&]() { return child<QLabel>(view, "uncertaintySentences")->text(); };
    EXPECT_FALSE(sentences().contains(u"4711"));
    child<QLineEdit>(view, "seed")->setText(QStringLiteral("4711"));
    child<QSpinBox>(view, "runs")->setValue(200);
    child<QPushButton>(view, "simulateButton")->click();
    EXPECT_TRUE(QTest::qWaitFor([&]() { return sentences().contains(u"4711"); }));
}

TEST(UncertaintyDialog, NeedsTwoPercentagesAndAReason)
{
    SampleSession sample;
    QWidget parent;
    const QString source = sample.session.assessment()->submission().sources.front().id;
    auto* dialog = UncertaintyDialog::ask(sample.session, *sample.session.assessment(), source, &parent);
    child<QLineEdit>(*dialog, "activityPercent")->setText(QStringLiteral("2.5"));
    child<QLineEdit>(*dialog, "factorPercent")->setText(QStringLiteral("-1"));
    child<QLineEdit>(*dialog, "reason")->setText(QStringLiteral("class 2"));
    EXPECT_FALSE(isEnabled(*dialog, "acceptButton"));
    child<QLineEdit>(*dialog, "factorPercent")->setText(QStringLiteral("10"));
    ASSERT_TRUE(isEnabled(*dialog, "acceptButton"));
    dialog->accept();
    EXPECT_EQ(sample.acts.calls.back(), u"uncertainty " + source);
    ASSERT_TRUE(sample.acts.stated.has_value());
    EXPECT_EQ(sample.acts.stated->factorPercent, Decimal(10));
}

TEST(MonthsChart, MarksTheMonthsThatADiscrepancySpeaksOf)
{
    const auto assessment = sampleAssessment();
    const QString source = assessment->quantities.sources.front().source;
    MonthsChart chart;
    ASSERT_TRUE(chart.show(*assessment, source, per("2024-05"), Language()));
    const auto* bars = qobject_cast<const QBarSeries*>(chart.chart()->series().front());
    ASSERT_NE(bars, nullptr);
    ASSERT_FALSE(bars->barSets().isEmpty());
    for (const QBarSet* set : bars->barSets()) {
        EXPECT_EQ(set->count(), 12);
        EXPECT_EQ(set->selectedBars(), QList<int>{4});
    }
    EXPECT_FALSE(chart.show(*assessment, QStringLiteral("no such source"), {}, Language()));
    EXPECT_TRUE(chart.chart()->series().isEmpty());
}

TEST(DiscrepancyPicture, ShowsMonthsWhereThereIsNoCurveAndWordsWithoutADiscrepancy)
{
    SampleSession sample;
    DiscrepancyPicture picture(sample.session);
    picture.show(sample.acts.view.assessment, std::nullopt);
    EXPECT_NE(qobject_cast<QLabel*>(picture.currentWidget()), nullptr);
    const auto& found = sample.session.assessment()->run.discrepancies;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (found[i].subject.source.isEmpty())
            continue;
        picture.show(sample.acts.view.assessment, i);
        EXPECT_NE(qobject_cast<MonthsChart*>(picture.currentWidget()), nullptr);
        return;
    }
    FAIL() << "the sample case has no discrepancy of a month";
}

} // namespace
