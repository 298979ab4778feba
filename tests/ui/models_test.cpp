// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_case.h"
#include "ui/models/assessment_view.h"
#include "ui/models/check_grids.h"
#include "ui/models/derivation_tree.h"
#include "ui/models/filter_model.h"
#include "ui/models/find_model.h"
#include "ui/models/grid_model.h"
#include "ui/models/matrix_model.h"
#include "ui/models/records.h"
#include "ui/models/roles.h"
#include "ui/models/series_model.h"
#include "ui/models/sheet_model.h"
#include "ui/models/stage_model.h"
#include "ui/models/tree_model.h"

#include "tests/support/case_builder.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace attest;
using namespace attest::test;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

Grid threeNumbers()
{
    Grid grid;
    grid.columns = {{QStringLiteral("Name"), false}, {QStringLiteral("Amount"), true}};
    for (const qint64 number : {9, 100, 20})
        grid.rows.push_back({{QString(u"row " + QString::number(number)), amount(Decimal(number), Language())}, number});
    return grid;
}

TEST(GridModel, keepsTheRulesOfModels)
{
    GridModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setGrid(threeNumbers());
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(1, 1).data().toString(), QStringLiteral("100"));
    EXPECT_EQ(model.index(1, 1).data(KeyRole).toInt(), 100);
    EXPECT_TRUE(model.index(1, 1).data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignRight);
    EXPECT_TRUE(model.index(1, 0).data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignLeft);
    model.setGrid({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(GridModel, fillsShortRows)
{
    GridModel model;
    Grid grid = threeNumbers();
    grid.rows[0].cells.resize(1);
    model.setGrid(std::move(grid));
    EXPECT_EQ(model.index(0, 1).data().toString(), QString());
}

TEST(FilterModel, sortsNumbersBySizeNotByText)
{
    GridModel model;
    model.setGrid(threeNumbers());
    FilterModel filter;
    const QAbstractItemModelTester tester(&filter, kFatal);
    filter.setSourceModel(&model);
    filter.sort(1);
    QStringList order;
    for (int row = 0; row < filter.rowCount(); ++row)
        order += filter.index(row, 1).data().toString();
    EXPECT_EQ(order, (QStringList{QStringLiteral("9"), QStringLiteral("20"), QStringLiteral("100")}));
}

TEST(FilterModel, wantsEveryWordAndTheFacet)
{
    GridModel model;
    model.setGrid(threeNumbers());
    FilterModel filter;
    filter.setSourceModel(&model);
    filter.setWords(QStringLiteral("ROW 2"));
    EXPECT_EQ(filter.rowCount(), 1);
    filter.setWords(QStringLiteral("row 7"));
    EXPECT_EQ(filter.rowCount(), 0);
    filter.setWords({});
    filter.setFacet(0, QStringLiteral("row 100"));
    EXPECT_EQ(filter.rowCount(), 1);
    filter.setFacet(0, {});
    EXPECT_EQ(filter.rowCount(), 3);
}

TEST(TreeModel, keepsTheRulesOfModels)
{
    TreeModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    TreeNode root{{GridCell(QStringLiteral("sum")), GridCell(QStringLiteral("3"))}, {}, {}};
    root.children.push_back({{GridCell(QStringLiteral("one"))}, 1, {}});
    root.children.push_back({{GridCell(QStringLiteral("two"))}, 2, {}});
    model.setTree({{QStringLiteral("What"), false}, {QStringLiteral("Value"), true}}, {root});
    const QModelIndex top = model.index(0, 0);
    EXPECT_EQ(model.rowCount(top), 2);
    EXPECT_EQ(model.parent(model.index(1, 0, top)), top);
    EXPECT_EQ(model.index(1, 0, top).data(KeyRole).toInt(), 2);
    EXPECT_FALSE(model.index(1, 1, top).data().isValid());
}

TEST(SheetModel, marksTheCellByItsSpreadsheetPlace)
{
    auto sheet = std::make_shared<Sheet>();
    for (const int number : {3, 4, 9}) {
        Row row;
        row.number = number;
        row.cells = {{QStringLiteral("a"), Cell::Type::text}, {QStringLiteral("5.5"), Cell::Type::number}};
        sheet->rows.push_back(row);
    }
    sheet->columns = 2;
    SheetModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setSheet(sheet);
    EXPECT_FALSE(model.marked().isValid());
    model.mark(9, QStringLiteral("B"));
    EXPECT_EQ(model.marked(), model.index(2, 1));
    EXPECT_TRUE(model.index(2, 1).data(MarkRole).toBool());
    EXPECT_FALSE(model.index(2, 0).data(MarkRole).toBool());
    EXPECT_EQ(model.headerData(2, Qt::Vertical, Qt::DisplayRole).toInt(), 9);
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("B"));
    model.mark(5, QStringLiteral("B"));
    EXPECT_FALSE(model.marked().isValid()) << "row 5 is not stored";
}

TEST(SeriesModel, joinsTheSeriesOfAFile)
{
    CaseBuilder plant;
    plant.meter(QStringLiteral("M-1"), MeterMeasures::gridImport).meter(QStringLiteral("M-2"), MeterMeasures::gridExport);
    plant.series(QStringLiteral("M-1"), QStringLiteral("2024-01-01T00:00:00Z"), 3600, {QStringLiteral("1.25"), QStringLiteral("2")});
    plant.series(QStringLiteral("M-2"), QStringLiteral("2024-01-01T00:00:00Z"), 3600, {QStringLiteral("7")});
    auto submission = std::make_shared<Submission>(plant.submission());
    for (Series& series : submission->series)
        series.file = QStringLiteral("E-9");
    submission->engagement.timezone = QStringLiteral("Asia/Shanghai");
    SeriesModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.show(submission, QStringLiteral("E-9"), Language());
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("M-1"));
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("1 Jan 2024 08:00 (UTC+08:00)")) << "local time of the engagement";
    EXPECT_EQ(model.index(0, 2).data(SortRole).toDouble(), 1.25);
    EXPECT_EQ(model.index(2, 0).data().toString(), QStringLiteral("M-2"));
    model.show(submission, QStringLiteral("E-8"), Language());
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(MatrixModel, showsWhereTheEvidenceDiffers)
{
    MatrixModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.show(sampleAssessment(), Language());
    ASSERT_EQ(model.rowCount(), 3);
    ASSERT_EQ(model.columnCount(), 13);
    const int photovoltaics = model.source(0) == u"EL-PV" ? 0 : 1;
    EXPECT_EQ(model.index(photovoltaics, 3).data(HueRole).toInt(), static_cast<int>(Hue::good));
    EXPECT_EQ(model.index(photovoltaics, 4).data(HueRole).toInt(), static_cast<int>(Hue::bad)) << "May is declared with swapped digits";
    EXPECT_EQ(model.index(2, 0).data(HueRole).toInt(), static_cast<int>(Hue::nil));
    EXPECT_EQ(model.period(4), Period::month(2024, 5));
    model.show(nullptr, Language());
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(StageModel, listsAllStagesAndNoHeadingCanBeChosen)
{
    StageModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.show(sampleAssessment().get());
    int stages = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const bool stage = index.data(KeyRole).isValid();
        stages += stage ? 1 : 0;
        EXPECT_EQ(stage, bool(model.flags(index) & Qt::ItemIsSelectable));
    }
    EXPECT_EQ(stages, 12);
    EXPECT_EQ(model.index(model.rowOf(Stage::sourceData)).data(BadgeRole).toString(), QStringLiteral("1")) << "one rejected row";
}

TEST(CheckGrids, oneRowAGroupAndACheck)
{
    const auto assessment = sampleAssessment();
    const Language language;
    EXPECT_EQ(groupGrid(*assessment, language).rows.size(), assessment->run.groups.size());
    EXPECT_EQ(coverageGrid(*assessment, language).rows.size(), catalogue().size());
    EXPECT_EQ(memberGrid(*assessment, -1, language).rows.size(), assessment->run.discrepancies.size());
    EXPECT_TRUE(memberGrid(*assessment, 99999, language).rows.empty());
}

TEST(CheckGrids, valuesStandBesideTheDeclaredOne)
{
    const Grid grid = valueGrid(*sampleAssessment(), QStringLiteral("EL-PV"), Period::month(2024, 5), Language());
    ASSERT_GE(grid.rows.size(), 2U);
    EXPECT_EQ(grid.rows[0].cells[1].text, QStringLiteral("54,630"));
    EXPECT_EQ(grid.rows[1].cells[2].text, QStringLiteral("9,000"));
}

TEST(DerivationTree, reachesACell)
{
    const auto assessment = sampleAssessment();
    const auto nodes = quantityNodes(*assessment, QStringLiteral("EL-PV"), Period::month(2024, 5), Language());
    ASSERT_FALSE(nodes.empty());
    ASSERT_FALSE(nodes.front().children.empty());
    EXPECT_EQ(nodes.front().children.front().key.value<SourceRef>().file, QStringLiteral("E-001"));
    TreeModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setTree({{QStringLiteral("What"), false}, {QStringLiteral("Value"), true}},
                  {derivationNode(assessment->inventory.locationDerivation, assessment->submission(), Language())});
    EXPECT_EQ(model.rowCount(), 1);
}

TEST(FindIndex, leadsToPagesMetersAndNumbers)
{
    const FindIndex index = findIndexOf(*sampleAssessment(), Language());
    ASSERT_EQ(index.grid.rows.size(), index.targets.size());
    GridModel model;
    model.setGrid(index.grid);
    FilterModel filter;
    filter.setSourceModel(&model);
    filter.setWords(QStringLiteral("M-SUB"));
    ASSERT_EQ(filter.rowCount(), 1);
    const FindTarget& target = index.targets[filter.index(0, 0).data(KeyRole).toUInt()];
    EXPECT_EQ(target.stage, Stage::boundary);
    EXPECT_EQ(target.selection.kind, Selection::Kind::meter);
}

TEST(Records, showTheDeclaredRowsOfAFile)
{
    const auto assessment = sampleAssessment();
    SourceFile file;
    file.id = QStringLiteral("E-001");
    file.kind = FileKind::reportedActivity;
    const Grid grid = recordsOf(assessment->submission(), file, Language());
    EXPECT_EQ(grid.rows.size(), 24U);
    file.id = QStringLiteral("E-404");
    EXPECT_TRUE(recordsOf(assessment->submission(), file, Language()).rows.empty());
}

TEST(AssessmentView, aDiscrepancyOfTheYearStaysOutOfTheMonths)
{
    Assessment assessment = *sampleAssessment();
    assessment.run.discrepancies.clear();
    Discrepancy yearly;
    yearly.severity = Severity::mustCorrect;
    yearly.subject.source = QStringLiteral("EL-GRID");
    yearly.subject.period = Period::year(2024);
    assessment.run.discrepancies.push_back(yearly);
    EXPECT_FALSE(gravest(assessment, QStringLiteral("EL-GRID"), Period::month(2024, 3)));
    EXPECT_EQ(gravest(assessment, QStringLiteral("EL-GRID"), Period::year(2024)), Severity::mustCorrect);
    EXPECT_FALSE(gravest(assessment, QStringLiteral("EL-PV"), Period::year(2024)));
}

} // namespace
