// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_case.h"
#include "ui/charts/electricity_chart.h"
#include "ui/charts/waterfall_chart.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/document_viewer.h"
#include "ui/widgets/single_line_diagram.h"
#include "ui/widgets/print_table.h"
#include "ui/models/sheet_model.h"

#include <QComboBox>
#include <QTest>

#include <gtest/gtest.h>

using namespace attest;
using namespace attest::test;

namespace {

Grid people()
{
    Grid grid;
    grid.columns = {{QStringLiteral("Name"), false}, {QStringLiteral("Note"), false}};
    grid.rows = {{{QString(QStringLiteral("Ada")), QString(QStringLiteral("a\tb"))}, 1},
                 {{QString(QStringLiteral("Bo")), QString(QStringLiteral("say \"x\"\nagain"))}, 2}};
    return grid;
}

TEST(PrintTable, copiesWithHeadingsAsASpreadsheetTakesIt)
{
    DataTable table(QStringLiteral("people"));
    table.setGrid(people());
    table.view()->selectAll();
    EXPECT_EQ(table.view()->selectedText(), QStringLiteral("Name\tNote\nAda\t\"a\tb\"\nBo\t\"say \"\"x\"\"\nagain\""));
    table.view()->setColumnHidden(1, true);
    EXPECT_EQ(table.view()->selectedText(), QStringLiteral("Name\nAda\nBo"));
}

TEST(DataTable, keepsTheChosenRowWhenItIsRefilled)
{
    DataTable table(QStringLiteral("people"));
    table.setGrid(people());
    table.selectKey(2);
    Grid turned = people();
    std::swap(turned.rows[0], turned.rows[1]);
    table.setGrid(std::move(turned));
    EXPECT_EQ(table.currentKey().toInt(), 2);
    table.setGrid({});
    EXPECT_FALSE(table.currentKey().isValid());
}

TEST(DataTable, facetOffersTheValuesWithTheirCounts)
{
    DataTable table(QStringLiteral("people"));
    table.setFacet(0);
    table.setGrid(people());
    auto* facet = table.findChild<QComboBox*>(QStringLiteral("peopleFacet"));
    ASSERT_EQ(facet->count(), 3);
    EXPECT_EQ(facet->itemText(1), QStringLiteral("Ada (1)"));
    facet->setCurrentIndex(1);
    EXPECT_EQ(table.view()->model()->rowCount(), 1);
}

TEST(ElectricityPicture, putsEveryOriginInItsStack)
{
    const ElectricityPicture picture = electricityPicture(*sampleAssessment());
    ASSERT_EQ(picture.months.size(), 12U);
    ASSERT_EQ(picture.stacks.size(), 2U);
    EXPECT_EQ(picture.stacks[0].hue, Hue::sun);
    EXPECT_DOUBLE_EQ(picture.stacks[0].months[4], 45.63);
    EXPECT_DOUBLE_EQ(picture.declared[4], 64.63) << "54.63 declared for the roof and 10 for the grid";
}

TEST(Charts, bearBeingFilledTwice)
{
    ElectricityChart electricity;
    WaterfallChart waterfall;
    for (int time = 0; time < 2; ++time) {
        electricity.show(*sampleAssessment(), Language(QStringLiteral("hi")));
        waterfall.show({{QStringLiteral("Initial"), 13.9, true}, {QStringLiteral("Same"), -9, false}, {QStringLiteral("Same"), 2, false},
                        {QStringLiteral("Verified"), 6.9, true}}, QStringLiteral("t"));
    }
    EXPECT_EQ(electricity.chart()->series().size(), 2);
    EXPECT_EQ(waterfall.chart()->series().size(), 1);
}

TEST(SingleLineDiagram, tellsItsMetersToScreenReaders)
{
    const auto assessment = sampleAssessment();
    SingleLineDiagram diagram;
    diagram.show(std::shared_ptr<const Submission>(assessment, &assessment->submission()), Language());
    for (const char* meter : {"M-IMP", "M-PV", "M-CON", "M-SUB"})
        EXPECT_TRUE(diagram.accessibleDescription().contains(QString::fromLatin1(meter))) << meter;
    diagram.resize(600, diagram.sizeHint().height());
    EXPECT_FALSE(diagram.grab().isNull());
}

TEST(DocumentViewer, marksTheCellOfATable)
{
    SampleSession sample;
    sample.acts.contents = "source,period,value\nEL-PV,2024-05,54630\n";
    DocumentViewer viewer(sample.session);
    viewer.show(*sampleAssessment()->submission().file(QStringLiteral("E-001")), {QStringLiteral("E-001"), {}, 2, QStringLiteral("C")});
    ASSERT_TRUE(QTest::qWaitFor([&]() { return viewer.sheetModel()->marked().isValid(); }));
    EXPECT_EQ(viewer.sheetModel()->marked().data().toString(), QStringLiteral("54630"));
}

} // namespace
