// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/finding_acts.h"
#include "core/commands/import_submission.h"
#include "core/store/audit.h"
#include "tests/core/store/sample_case.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

AuditReport reportOn(const QString& path)
{
    NoProgress progress;
    const auto file = CaseFile::open(path, CaseFile::Mode::readOnly);
    EXPECT_TRUE(file) << (file ? std::string() : file.error().line().toStdString());
    auto report = file ? audit(**file, progress) : Result<AuditReport>(file.failure());
    EXPECT_TRUE(report);
    return report ? *std::move(report) : AuditReport();
}

TEST(Audit, PassesAnUntouchedCaseAndReadsItAgain)
{
    SampleCase sample;
    NoProgress progress;
    ASSERT_TRUE(importSubmission(sample.by("LV"), SampleDossier(2).read(), progress));
    FindingProposal proposal;
    proposal.title = QStringLiteral("a");
    ASSERT_TRUE(raiseFinding(sample.by("LV"), proposal));
    const AuditReport report = reportOn(sample.path());
    EXPECT_TRUE(report.passed());
    EXPECT_TRUE(report.recomputed);
    EXPECT_EQ(report.events, 3);
    EXPECT_EQ(report.files, 8);
    for (const Broken& broken : report.different)
        ADD_FAILURE() << broken.what.english().toStdString() << ' ' << broken.where.toStdString();
}

class Tampering : public testing::TestWithParam<const char*> {};

// Every column of every table, as somebody with another tool would change it.
TEST_P(Tampering, IsFound)
{
    SampleCase sample;
    FindingProposal proposal;
    proposal.title = QStringLiteral("a");
    ASSERT_TRUE(raiseFinding(sample.by("LV"), proposal));
    const QByteArray sql = "DROP TRIGGER event_is_never_changed; DROP TRIGGER event_is_never_deleted;"
                           "DROP TRIGGER content_is_never_changed; DROP TRIGGER content_is_never_deleted;"
                           "DROP TRIGGER head_only_moves_forward; DROP TRIGGER head_is_never_deleted;";
    sample.tamper(QByteArray(sql + GetParam()).constData());
    const AuditReport report = reportOn(sample.path());
    EXPECT_FALSE(report.passed());
    // Not only the missing triggers, but the change itself.
    const auto change = std::find_if(report.broken.begin(), report.broken.end(),
                                     [](const Broken& broken) { return !broken.where.startsWith(QStringLiteral("trigger ")); });
    EXPECT_NE(change, report.broken.end());
}

INSTANTIATE_TEST_SUITE_P(EveryColumn, Tampering, testing::Values(
    "UPDATE event SET seq = 9 WHERE seq = 2",
    "UPDATE event SET time = replace(time, '2025', '2024') WHERE seq = 1",
    "UPDATE event SET actor = 'VE' WHERE seq = 2",
    "UPDATE event SET act = 'send-finding' WHERE seq = 2",
    "UPDATE event SET payload = replace(payload, '\"a\"', '\"b\"') WHERE seq = 2",
    "UPDATE event SET previous = '' WHERE seq = 2",
    "UPDATE event SET hash = replace(hash, substr(hash, 1, 1), 'f') || '0' WHERE seq = 2",
    "DELETE FROM event WHERE seq = 2",
    "DELETE FROM event WHERE seq = 1",
    "INSERT INTO event VALUES (3, 't', 'LV', 'undo', '{}', '', 'h')",
    "UPDATE head SET seq = 1",
    "UPDATE head SET hash = 'x'",
    "DELETE FROM head",
    "UPDATE content SET sha256 = 'x' WHERE rowid = 1",
    "UPDATE content SET size = size + 1 WHERE rowid = 2",
    "UPDATE content SET packed = X'00' WHERE rowid = 3",
    "UPDATE content SET packed = (SELECT packed FROM content WHERE rowid = 2), size = (SELECT size FROM content WHERE rowid = 2) WHERE rowid = 3",
    "UPDATE content SET packed_sha256 = 'x' WHERE rowid = 4",
    "DELETE FROM content WHERE rowid = 5",
    "INSERT INTO content VALUES ('x', 0, X'', 'x')",
    "CREATE TABLE extra (a)",
    "CREATE TRIGGER extra AFTER INSERT ON event BEGIN DELETE FROM event; END; CREATE VIEW v AS SELECT 1"));

TEST(Audit, FindsASingleFlippedByteInTheFile)
{
    SampleCase sample;
    sample.close();
    const QByteArray whole = bytesOf(sample.path());
    // Inside the photo's and the rows' packed bytes and the trail's text there is no spare byte; look for a known text.
    const qsizetype at = whole.indexOf("LVimport");
    ASSERT_GT(at, 0);
    QByteArray changed = whole;
    changed[at] = 'K';
    writeBytes(sample.path(), changed);
    EXPECT_FALSE(reportOn(sample.path()).passed());
}

} // namespace
} // namespace attest
