// SPDX-License-Identifier: GPL-3.0-or-later
#include "biff_builder.h"
#include "workbook_reading.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

using test::BiffBuilder;
using test::cellHead;
using test::compoundOf;
using test::f64;
using test::failureOf;
using test::narrow;
using test::record;
using test::u16;
using test::u32;

const char* const kDamaged = "f: The .xls workbook is damaged; Open it in a spreadsheet program and save it as .xlsx";
const char* const kDamagedSheet = "f, sheet \"One\": The .xls workbook is damaged; Open it in a spreadsheet program and save it as .xlsx";

QByteArray withNumbers()
{
    QByteArray records;
    for (int i = 0; i < 400; ++i)
        records += record(0x0203, cellHead(i, 0) + f64(i));
    return BiffBuilder::of(records).stream();
}

TEST(BrokenXls, SaysWhatTheFileIs)
{
    BiffBuilder encrypted = BiffBuilder::of({});
    encrypted.globals = record(0x002F, QByteArray(6, '\0'));
    BiffBuilder empty;
    const struct {
        QByteArray bytes;
        const char* line;
    } cases[] = {
        {encrypted.stream(), "f: The workbook has a password; Save it without a password"},
        {compoundOf({{QStringLiteral("EncryptedPackage"), "x"}}), "f: The workbook has a password; Save it without a password"},
        {compoundOf({{QStringLiteral("WordDocument"), "x"}}), "f: The file is an old office document, but no workbook"},
        {empty.stream(), "f: The workbook has no sheet"},
        {record(0x0409, u16(0) + u16(0x10)) + QByteArray(8, '\0'),
         "f: The .xls workbook is older than Excel 5; Open it in a spreadsheet program and save it as .xlsx"},
        {QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), kDamaged},
    };
    for (const auto& one : cases)
        EXPECT_EQ(failureOf(one.bytes), one.line);
}

TEST(BrokenXls, NoticesWhatIsMissing)
{
    const QByteArray stream = withNumbers();
    EXPECT_EQ(failureOf(stream), "");
    EXPECT_EQ(failureOf(stream.chopped(4)), kDamagedSheet) << "without the record of its end";
    EXPECT_EQ(failureOf(stream.chopped(9)), kDamagedSheet) << "within a record";
    EXPECT_EQ(failureOf(stream.left(30)), kDamaged) << "within the globals";
    BiffBuilder cut = BiffBuilder::of(record(0x00FD, cellHead(0, 0) + u32(0)));
    cut.afterSheets = record(0x00FC, u32(1) + u32(2) + narrow("ab") + u16(500) + QByteArray(1, '\0') + "short");
    EXPECT_EQ(failureOf(cut.stream()), kDamaged) << "within a shared text";
    EXPECT_EQ(failureOf(BiffBuilder::of(record(0x0204, cellHead(0, 0) + u16(500) + QByteArray(1, '\0') + "short")).stream()), kDamagedSheet);
}

TEST(BrokenXls, RefusesASheetThatIsElsewhere)
{
    QByteArray stream = withNumbers();
    const auto at = stream.indexOf(QByteArray("\x85\0", 2));
    stream.replace(at + 4, 4, u32(0x7FFFFFFF));
    EXPECT_EQ(failureOf(stream), kDamagedSheet);
    stream.replace(at + 4, 4, u32(24)); // no record begins a substream there
    EXPECT_EQ(failureOf(stream), kDamagedSheet);
}

TEST(BrokenXls, RefusesChainsThatLoopOrLeaveTheFile)
{
    const QByteArray good = compoundOf({{QStringLiteral("Workbook"), withNumbers()}});
    ASSERT_EQ(failureOf(good), "");
    const qsizetype table = good.size() - 512;
    for (const quint32 next : {0U, 1U, 0xFFFFFF00U}) {
        QByteArray bent = good;
        bent.replace(table + 4, 4, u32(next)); // the second sector of the stream
        EXPECT_EQ(failureOf(bent), kDamaged) << next;
    }
    for (const qsizetype field : {qsizetype(30), qsizetype(48), qsizetype(76)}) { // size of sectors, directory, table
        QByteArray bent = good;
        bent.replace(field, 2, u16(0xEEEE));
        EXPECT_EQ(failureOf(bent), kDamaged) << field;
    }
}

TEST(BrokenXls, SurvivesEveryCutAndBentByte)
{
    BiffBuilder builder = BiffBuilder::of(record(0x00FD, cellHead(0, 0) + u32(0)) + record(0x0203, cellHead(1, 0) + f64(1)));
    builder.afterSheets = record(0x00FC, u32(1) + u32(1) + narrow("text")) + record(0x003C, QByteArray(3, '\1'));
    const QByteArray good = compoundOf({{QStringLiteral("Workbook"), builder.stream()}});
    for (qsizetype length = 0; length <= good.size() - 512; length += 61) // the last sector is the allocation table, mostly empty
        EXPECT_NE(failureOf(good.left(length)), "") << length;
    for (qsizetype i = 8; i < good.size(); ++i) {
        for (const char mask : {'\xFF', '\x55', '\x01'}) {
            QByteArray bent = good;
            bent[i] = static_cast<char>(bent[i] ^ mask);
            failureOf(bent); // a failure or none, but no crash and no endless reading
        }
    }
}

} // namespace
} // namespace attest
