// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/source_table.h"
#include "ui/tasks/tasks.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

using namespace attest;

namespace {

TEST(Tasks, handTheResultOverOnTheWindowsThread)
{
    Tasks tasks;
    QObject receiver;
    int answer = 0;
    QThread* worker = nullptr;
    QThread* hearer = nullptr;
    tasks.run("Counting", &receiver,
              [&worker](Progress& progress) {
                  worker = QThread::currentThread();
                  progress.report(1, 4, "One");
                  return 42;
              },
              [&](int result) {
                  hearer = QThread::currentThread();
                  answer = result;
              });
    EXPECT_EQ(tasks.running().size(), 1U);
    ASSERT_TRUE(QTest::qWaitFor([&]() { return answer == 42; }));
    EXPECT_NE(worker, QThread::currentThread());
    EXPECT_EQ(hearer, QThread::currentThread());
    EXPECT_FALSE(tasks.isBusy());
}

TEST(Tasks, quietOnesAreNotListed)
{
    Tasks tasks;
    QObject receiver;
    bool done = false;
    tasks.runQuietly(&receiver, [](Progress&) { return true; }, [&done](bool) { done = true; });
    EXPECT_TRUE(tasks.running().empty());
    ASSERT_TRUE(QTest::qWaitFor([&]() { return done; }));
}

TEST(Tasks, cancelReachesTheWorker)
{
    Tasks tasks;
    QObject receiver;
    int result = 0;
    tasks.run("Waiting", &receiver,
              [](Progress& progress) {
                  while (!progress.isCancelled())
                      QThread::msleep(1);
                  return -1;
              },
              [&result](int answer) { result = answer; });
    tasks.cancelAll();
    ASSERT_TRUE(QTest::qWaitFor([&]() { return result == -1; }));
}

TEST(Tasks, aResultWithoutReceiverIsDropped)
{
    Tasks tasks;
    auto receiver = std::make_unique<QObject>();
    bool called = false;
    tasks.run("Late", receiver.get(), [](Progress&) { return 1; }, [&called](int) { called = true; });
    receiver.reset();
    ASSERT_TRUE(QTest::qWaitFor([&]() { return !tasks.isBusy(); }));
    EXPECT_FALSE(called);
}

TEST(TaskProgress, countsInPermille)
{
    TaskProgress progress;
    EXPECT_EQ(progress.permille(), -1);
    progress.report(5, 10, "Half");
    EXPECT_EQ(progress.permille(), 500);
    EXPECT_EQ(progress.work().english(), QStringLiteral("Half"));
    progress.report(11, 10, "More");
    EXPECT_EQ(progress.permille(), 1000);
    progress.report(3, 0, "Unknown");
    EXPECT_EQ(progress.permille(), -1);
}

TEST(SourceTable, knowsTheKindOfView)
{
    EXPECT_EQ(viewKindOf(QStringLiteral("a.bin"), "%PDF-1.4"), ViewKind::pdf);
    EXPECT_EQ(viewKindOf(QStringLiteral("a.csv"), "a,b"), ViewKind::table);
    EXPECT_EQ(viewKindOf(QStringLiteral("a.txt"), "plain"), ViewKind::text);
    EXPECT_EQ(viewKindOf(QStringLiteral("photo.jpg"), "\xFF\xD8\xFF"), ViewKind::picture);
    EXPECT_EQ(viewKindOf(QStringLiteral("a.xlsx"), "PK\x03\x04"), ViewKind::table);
    EXPECT_EQ(viewKindOf(QStringLiteral("a.zip"), "PK\x03\x04"), ViewKind::none);
}

TEST(SourceTable, readsTheRowsAroundACell)
{
    NoProgress progress;
    const QByteArray bytes = "month,kWh\n2024-01,1\n2024-02,2\n2024-03,3\n2024-04,4\n";
    const Result<SourceTable> table = readSourceTable(bytes, QStringLiteral("a.csv"), {}, 2, 4, progress);
    ASSERT_TRUE(table);
    ASSERT_EQ(table->sheet->rows.size(), 3U);
    EXPECT_EQ(table->sheet->rows.front().number, 2);
    EXPECT_EQ(table->sheet->rows.back().cell(1).text, QStringLiteral("3"));
    EXPECT_TRUE(table->sheets.isEmpty());
}

TEST(SourceTable, saysWhyAWorkbookCannotBeRead)
{
    NoProgress progress;
    EXPECT_FALSE(readSourceTable("PK\x03\x04 broken", QStringLiteral("a.xlsx"), {}, 1, 10, progress));
}

} // namespace
