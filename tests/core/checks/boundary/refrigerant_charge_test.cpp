// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/boundary/boundary_checks.h"

#include "tests/support/check_tester.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

CaseBuilder chiller()
{
    CaseBuilder builder;
    builder.source(QStringLiteral("REF"), SourceCategory::fugitive, QStringLiteral("R-410A"))
        .declared(QStringLiteral("REF"), QStringLiteral("2024"), QStringLiteral("6.1"), QStringLiteral("kg"));
    EquipmentItem item;
    item.tag = QStringLiteral("CH-01");
    item.name = QStringLiteral("Chiller");
    item.kind = QStringLiteral("cooling");
    item.refrigerant = QStringLiteral("R410A");
    item.chargeKg = dec("62");
    item.source = QStringLiteral("REF");
    item.at = builder.nextPlace();
    builder.submission().equipment = {item};
    return builder;
}

EquipmentItem& item(CaseBuilder& builder) { return builder.submission().equipment[0]; }

TEST(RefrigerantCharge, TopUpOrNilWithEvidence)
{
    CaseBuilder builder = chiller();
    const CheckOutcome outcome = CheckTester(kRefrigerantCharge).run(builder);
    EXPECT_TRUE(outcome.found.empty());
    EXPECT_EQ(outcome.compared, 2);
    builder.submission().activity.clear();
    builder.submission().sources[0].status = SourceStatus::nil;
    builder.submission().sources[0].evidence = QStringLiteral("nil.pdf");
    EXPECT_EQ(CheckTester(kRefrigerantCharge).find(builder).size(), 1U) << "the evidence is not there";
    builder.evidence(QStringLiteral("nil.pdf"));
    EXPECT_TRUE(CheckTester(kRefrigerantCharge).find(builder).empty());
}

TEST(RefrigerantCharge, FoundEquipment)
{
    using Change = void (*)(EquipmentItem&);
    const Change changes[] = {
        [](EquipmentItem& e) { e.refrigerant.clear(); },
        [](EquipmentItem& e) { e.chargeKg.reset(); },
        [](EquipmentItem& e) { e.refrigerant = QStringLiteral("R-134a"); },
        [](EquipmentItem& e) { e.refrigerant = QStringLiteral("R-599Z"); }, // no such blend
    };
    for (const Change change : changes) {
        CaseBuilder builder = chiller();
        change(item(builder));
        const auto found = CheckTester(kRefrigerantCharge).find(builder);
        ASSERT_EQ(found.size(), 1U);
        EXPECT_EQ(found[0].subject.item, QStringLiteral("CH-01"));
        EXPECT_EQ(found[0].severity, Severity::mustExplain);
        EXPECT_EQ(found[0].records, std::vector<SourceRef>{item(builder).at});
    }
}

TEST(RefrigerantCharge, NothingSaidAboutTheYear)
{
    CaseBuilder builder = chiller();
    builder.submission().activity.clear();
    EXPECT_EQ(CheckTester(kRefrigerantCharge).find(builder).size(), 1U);
}

TEST(RefrigerantCharge, MoreToppedUpThanItHolds)
{
    CaseBuilder builder = chiller();
    builder.submission().activity[0].quantity.value = dec("62.1");
    const auto found = CheckTester(kRefrigerantCharge).find(builder);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].subject.source, QStringLiteral("REF"));
    EXPECT_EQ(found[0].expected->value, dec("62"));
}

TEST(RefrigerantCharge, RemovedOrOtherEquipment)
{
    CaseBuilder builder = chiller();
    item(builder).removed = true;
    const CheckOutcome outcome = CheckTester(kRefrigerantCharge).run(builder);
    EXPECT_EQ(outcome.compared, 0);
    EXPECT_FALSE(outcome.reason.isEmpty());
}

} // namespace
} // namespace attest::test
