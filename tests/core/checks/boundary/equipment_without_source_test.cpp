// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/boundary/boundary_checks.h"

#include "tests/support/check_tester.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

CaseBuilder listed(const char* source, bool removed = false)
{
    CaseBuilder builder;
    builder.source(QStringLiteral("BOILER"), SourceCategory::stationaryCombustion, QStringLiteral("natural gas"));
    EquipmentItem item;
    item.tag = QStringLiteral("B-01");
    item.name = QStringLiteral("Boiler");
    item.carrier = QStringLiteral("Natural gas");
    item.source = QStringLiteral("BOILER");
    item.at = builder.nextPlace();
    EquipmentItem second = item;
    second.tag = QStringLiteral("B-02");
    second.source = QString::fromLatin1(source);
    second.removed = removed;
    second.at = builder.nextPlace();
    builder.submission().equipment = {item, second};
    return builder;
}

TEST(EquipmentWithoutSource, Valid)
{
    const CheckOutcome outcome = CheckTester(kEquipmentWithoutSource).run(listed("BOILER"));
    EXPECT_TRUE(outcome.found.empty());
    EXPECT_EQ(outcome.compared, 2);
    EXPECT_TRUE(CheckTester(kEquipmentWithoutSource).find(listed("", true)).empty()) << "removed";
}

TEST(EquipmentWithoutSource, NoneOrUnknownSource)
{
    for (const char* source : {"", "NOWHERE"}) {
        CaseBuilder builder = listed(source);
        const auto found = CheckTester(kEquipmentWithoutSource).find(builder);
        ASSERT_EQ(found.size(), 1U) << source;
        EXPECT_EQ(found[0].subject.item, QStringLiteral("B-02"));
        EXPECT_EQ(found[0].records, std::vector<SourceRef>{builder.submission().equipment[1].at});
    }
}

TEST(EquipmentWithoutSource, ListWithoutSourcesGoesByCarrier)
{
    CaseBuilder builder = listed("");
    builder.submission().equipment[0].source.clear();
    EXPECT_TRUE(CheckTester(kEquipmentWithoutSource).find(builder).empty());
    builder.submission().equipment[1].carrier = QStringLiteral("diesel");
    EXPECT_EQ(CheckTester(kEquipmentWithoutSource).find(builder).size(), 1U);
}

TEST(EquipmentWithoutSource, SeenOnSiteButNotListed)
{
    CaseBuilder builder = listed("BOILER");
    SiteNote note;
    note.equipment = QStringLiteral("b-01");
    builder.submission().siteNotes = {note};
    EXPECT_TRUE(CheckTester(kEquipmentWithoutSource).find(builder).empty());
    builder.submission().siteNotes[0].equipment = QStringLiteral("GEN-07");
    const auto found = CheckTester(kEquipmentWithoutSource).find(builder);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].subject.item, QStringLiteral("GEN-07"));
}

TEST(EquipmentWithoutSource, NoList)
{
    EXPECT_FALSE(CheckTester(kEquipmentWithoutSource).run(CaseBuilder()).reason.isEmpty());
}

} // namespace
} // namespace attest::test
