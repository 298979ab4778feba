// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/workbook.h"

#include "biff_builder.h"
#include "workbook_builder.h"
#include "workbook_reading.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

using test::BiffBuilder;
using test::compoundOf;
using test::failureOf;
using test::OdsBuilder;
using test::WorkbookBuilder;
using test::zipOf;

QByteArray oldStream()
{
    return BiffBuilder::of({}).stream();
}

TEST(IsWorkbook, LooksAtTheContent)
{
    const struct {
        const char* name;
        QByteArray bytes;
        bool workbook;
    } cases[] = {
        {"xlsx", WorkbookBuilder().bytes(), true},
        {"ods", OdsBuilder::of({}).bytes(), true},
        {"xls", compoundOf({{QStringLiteral("Workbook"), oldStream()}}), true},
        {"xls of Excel 5", compoundOf({{QStringLiteral("Book"), oldStream()}}), true},
        {"bare stream", oldStream(), true},
        {"encrypted", compoundOf({{QStringLiteral("EncryptedPackage"), "x"}}), true},
        {"damaged zip", WorkbookBuilder().bytes().left(300), true},
        {"damaged compound file", compoundOf({{QStringLiteral("Workbook"), oldStream()}}).left(600), true},
        {"packed folder", zipOf({{"a/meter.csv", "a,b"}, {"b.xlsx", "x"}}), false},
        {"text document", zipOf({{"[Content_Types].xml", "x"}, {"word/document.xml", "x"}}), false},
        {"old text document", compoundOf({{QStringLiteral("WordDocument"), "x"}}), false},
        {"csv", "a,b\n1,2\n", false},
        {"csv that begins with a tab", "\ta\tb\n", false},
        {"PDF", "%PDF-1.7\n", false},
        {"nothing", "", false},
    };
    for (const auto& one : cases)
        EXPECT_EQ(isWorkbook(*bytesOf(one.bytes)), one.workbook) << one.name;
}

TEST(OpenWorkbook, SaysThatTheFileIsNone)
{
    const char* const none = "f: The file is no workbook; Workbooks are .xlsx, .xlsm, .ods and .xls files";
    EXPECT_EQ(failureOf("a,b\n1,2\n"), none);
    EXPECT_EQ(failureOf(""), none);
    EXPECT_EQ(failureOf("%PDF-1.7"), none);
}

/// A medium that fails behind some bytes.
class BrokenMedium final : public ByteSource {
public:
    explicit BrokenMedium(QByteArray bytes, qint64 good) : m_bytes(std::move(bytes)), m_good(good) {}

    qint64 size() const override { return m_bytes.size(); }
    Result<qint64> read(qint64 offset, char* buffer, qint64 length) const override
    {
        if (offset + length > m_good && offset < m_bytes.size())
            return failure(ErrorKind::system, QT_TRANSLATE_NOOP("core", "The file cannot be read: %1"));
        const QByteArray piece = m_bytes.mid(offset, length);
        std::copy(piece.begin(), piece.end(), buffer);
        return piece.size();
    }

private:
    QByteArray m_bytes;
    qint64 m_good;
};

TEST(OpenWorkbook, FailsWithItsMedium)
{
    for (const QByteArray& bytes : {WorkbookBuilder().bytes(), OdsBuilder::of({}).bytes(), compoundOf({{QStringLiteral("Workbook"), oldStream()}})}) {
        for (const qint64 good : {qint64(0), qint64(100), bytes.size() - 1}) {
            EXPECT_FALSE(openWorkbook(std::make_shared<BrokenMedium>(bytes, good))) << good;
        }
    }
}

} // namespace
} // namespace attest
