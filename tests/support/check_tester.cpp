// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/check_tester.h"

#include "core/checks/case_view.h"

namespace attest::test {
namespace {

CheckOutcome runOn(const CheckDefinition& check, const Snapshot& snapshot)
{
    const Submission& current = snapshot.latest();
    const Submission* previous = snapshot.submissions.size() > 1 ? snapshot.submissions[snapshot.submissions.size() - 2].get() : nullptr;
    const auto library = FactorLibrary::builtIn();
    const Quantities quantities = workOut(current);
    const Inventory inventory = takeInventory(current, quantities, *library);
    const Quantities previousQuantities = previous ? workOut(*previous) : Quantities();
    const Inventory previousInventory = previous ? takeInventory(*previous, previousQuantities, *library) : Inventory();
    const Materiality materiality = materialityOf(current, quantities, inventory, *library);
    const std::vector<MeterValues> series = meterValues(current);
    const CheckContext context{snapshot, current, previous, quantities, inventory, series, previous ? &previousQuantities : nullptr,
                               previous ? &previousInventory : nullptr, *library, materiality};
    const Snapshot seen = seenBy(QLatin1String(check.id), check.reads, snapshot); // a check that forgot to say what it reads fails
    return check.run(withView(context, seen));
}

} // namespace

CheckOutcome CheckTester::run(const CaseBuilder& builder) const
{
    return runOn(m_check, *builder.snapshot());
}

CheckOutcome CheckTester::run(const CaseBuilder& previous, const CaseBuilder& current, const std::vector<Finding>& findings) const
{
    Snapshot snapshot;
    snapshot.submissions.push_back(std::make_shared<const Submission>(previous.submission()));
    auto second = std::make_shared<Submission>(current.submission());
    second->revision = 2;
    snapshot.submissions.push_back(second);
    snapshot.findings = findings;
    return runOn(m_check, snapshot);
}

} // namespace attest::test
