// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/trend/run_evidence.h"

#include "core/checks/trend/month_amounts.h"
#include "core/series/robust.h"

#include <algorithm>

namespace attest {
namespace {

using Course = std::vector<double>;

constexpr std::size_t kMonthsOfYear = 12;

bool isElectricity(SourceCategory category)
{
    return category == SourceCategory::purchasedElectricity || category == SourceCategory::onsiteRenewable;
}

bool isMadeAsUsual(const CheckContext& context, const QStringList& products, const std::vector<Period>& months, std::size_t month, double share)
{
    return std::all_of(products.begin(), products.end(), [&](const QString& product) {
        const Course output = outputPerDay(context.submission, product, months);
        return !output.empty() && output[month] >= share * median(output);
    });
}

/// As much as in the months beside it; December stands beside January. A month at the end of a part of a year has one neighbour.
bool goesOn(const Course& course, std::size_t month, double share)
{
    const std::size_t count = course.size();
    const bool isYear = count == kMonthsOfYear;
    std::vector<double> beside;
    if (month > 0 || isYear)
        beside.push_back(course[(month + count - 1) % count]);
    if (month + 1 < count || isYear)
        beside.push_back(course[(month + 1) % count]);
    double sum = 0;
    for (const double amount : beside)
        sum += amount;
    return sum > 0 && course[month] * static_cast<double>(beside.size()) >= share * sum;
}

/// Empty where one of the sources has no course in a unit of energy, or where the source itself is among them.
Course electricityOf(const CheckContext& context, const Source& own, const std::vector<Period>& months)
{
    Course sum(months.size(), 0);
    for (const SourceQuantities& other : context.quantities.sources) {
        const Source& source = *context.submission.source(other.source);
        if (source.site != own.site || !isElectricity(source.category) || source.status != SourceStatus::reported)
            continue;
        const Course course = declaredPerDay(other, months);
        if (source.id == own.id || course.empty() || !other.unit.convertsTo(Unit::kWh()))
            return {};
        const double size = (other.unit.size() / Unit::kWh().size()).toDouble();
        std::transform(course.begin(), course.end(), sum.begin(), sum.begin(), [&](double amount, double rest) { return rest + amount * size; });
    }
    return sum;
}

/// The courses that show whether a site is open.
std::vector<Course> signsOf(const CheckContext& context, const Source& own, const std::vector<Period>& months)
{
    std::vector<Course> signs{electricityOf(context, own, months)};
    for (const SourceQuantities& other : context.quantities.sources) {
        const Source& source = *context.submission.source(other.source);
        if (source.site == own.site && source.id != own.id && source.category == SourceCategory::mobileCombustion)
            signs.push_back(declaredPerDay(other, months));
    }
    std::erase_if(signs, [](const Course& course) { return std::all_of(course.begin(), course.end(), [](double amount) { return amount == 0; }); });
    return signs;
}

} // namespace

RunEvidence shownToRun(const CheckContext& context, const SourceQuantities& source, const std::vector<Period>& months, std::size_t month,
                       const RunRule& rule)
{
    if (const QStringList products = productsOf(context.submission); !products.isEmpty())
        return isMadeAsUsual(context, products, months, month, rule.output) ? RunEvidence::output : RunEvidence::none;
    const std::vector<Course> signs = signsOf(context, *context.submission.source(source.source), months);
    const bool isOpen = !signs.empty() && std::all_of(signs.begin(), signs.end(), [&](const Course& course) { return goesOn(course, month, rule.site); });
    return isOpen ? RunEvidence::site : RunEvidence::none;
}

} // namespace attest
