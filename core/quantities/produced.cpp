// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/produced.h"

#include <algorithm>
#include <map>

namespace attest {
namespace {

using Records = std::vector<const ProductionRecord*>;

/// Latest start first, and of one start the shortest first: what a record can enclose stands before it.
bool standsBefore(const ProductionRecord* a, const ProductionRecord* b)
{
    return a->period.from() != b->period.from() ? a->period.from() > b->period.from() : a->period.to() < b->period.to();
}

/// Takes out the records of one product that enclose another one.
void removeRepetitions(Records& ofProduct)
{
    std::stable_sort(ofProduct.begin(), ofProduct.end(), standsBefore);
    QDate earliestEnd;
    Period last;
    const auto encloses = [&](const ProductionRecord* record) {
        if (!last.isEmpty() && !(record->period == last))
            earliestEnd = earliestEnd.isValid() ? std::min(earliestEnd, last.to()) : last.to();
        last = record->period;
        return earliestEnd.isValid() && earliestEnd <= record->period.to();
    };
    Records counted;
    std::copy_if(ofProduct.begin(), ofProduct.end(), std::back_inserter(counted), [&](const ProductionRecord* record) { return !encloses(record); });
    ofProduct = std::move(counted);
}

} // namespace

QString foldedProduct(const QString& product)
{
    return product.simplified().toCaseFolded();
}

std::vector<const ProductionRecord*> producedIn(const Submission& submission, const Period& period)
{
    std::map<QString, Records> products;
    for (const ProductionRecord& record : submission.production) {
        if (period.contains(record.period))
            products[foldedProduct(record.product)].push_back(&record);
    }
    Records counted;
    for (auto& [product, records] : products) {
        removeRepetitions(records);
        counted.insert(counted.end(), records.begin(), records.end());
    }
    std::sort(counted.begin(), counted.end()); // places in one list: its order
    return counted;
}

} // namespace attest
