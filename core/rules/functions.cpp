// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/functions.h"

#include "core/rules/site_functions.h"
#include "core/rules/source_functions.h"

#include <algorithm>

namespace attest {
namespace {

Found hours(const std::vector<QString>&, const RuleData&, const Period& period)
{
    return LookedUp{period.days() * 24, *Unit::find(QStringLiteral("h")), {}};
}

const std::vector<CaseFunction>& caseFunctions()
{
    static const std::vector<CaseFunction> functions{
        {{"declared", "declared(\"SOURCE\")", QT_TRANSLATE_NOOP("core", "what the company declares for a source")}, Wants::source, ofSource<&SourceQuantities::declared>},
        {{"metered", "metered(\"SOURCE\")", QT_TRANSLATE_NOOP("core", "what the meters of a source measured")}, Wants::source, ofSource<&SourceQuantities::metered>},
        {{"registered", "registered(\"SOURCE\")", QT_TRANSLATE_NOOP("core", "what register readings alone give for a source")}, Wants::source, ofSource<&SourceQuantities::registered>},
        {{"documented", "documented(\"SOURCE\")", QT_TRANSLATE_NOOP("core", "what the suppliers' documents add up to; invoiced() is the same")}, Wants::source, ofSource<&SourceQuantities::documented>},
        {{"invoiced", "invoiced(\"SOURCE\")", QT_TRANSLATE_NOOP("core", "the same as documented()")}, Wants::source, ofSource<&SourceQuantities::documented>},
        {{"statistics", "statistics(\"SOURCE\")", QT_TRANSLATE_NOOP("core", "what was returned to the statistics office")}, Wants::source, ofSource<&SourceQuantities::statistics>},
        {{"stock", "stock(\"SOURCE\")", QT_TRANSLATE_NOOP("core", "documents less the increase of the stock")}, Wants::source, stockOf},
        {{"meter", "meter(\"METER\")", QT_TRANSLATE_NOOP("core", "what one meter measured")}, Wants::meter, meterOf},
        {{"emissions", "emissions(\"SOURCE\", market)", QT_TRANSLATE_NOOP("core", "emissions of a source, or of all without one; location or market")}, Wants::sourceAndView, emissionsOf},
        {{"production", "production(\"PRODUCT\")", QT_TRANSLATE_NOOP("core", "output of a product")}, Wants::product, productionOf},
        {{"prior", "prior(\"ITEM\")", QT_TRANSLATE_NOOP("core", "value verified for the latest earlier year, or for the same month of it")}, Wants::item, priorOf},
        {{"generation", "generation(\"SITE\")", QT_TRANSLATE_NOOP("core", "electricity that a site generated; all sites without one")}, Wants::site, ofSite<measured<&ElectricityMonth::generation>>},
        {{"import", "import(\"SITE\")", QT_TRANSLATE_NOOP("core", "electricity from the grid")}, Wants::site, ofSite<measured<&ElectricityMonth::gridImport>>},
        {{"export", "export(\"SITE\")", QT_TRANSLATE_NOOP("core", "electricity into the grid")}, Wants::site, ofSite<measured<&ElectricityMonth::gridExport>>},
        {{"direct_line", "direct_line(\"SITE\")", QT_TRANSLATE_NOOP("core", "electricity over a direct line")}, Wants::site, ofSite<measured<&ElectricityMonth::directLine>>},
        {{"storage_charge", "storage_charge(\"SITE\")", QT_TRANSLATE_NOOP("core", "electricity into storage")}, Wants::site, ofSite<measured<&ElectricityMonth::storageCharge>>},
        {{"storage_discharge", "storage_discharge(\"SITE\")", QT_TRANSLATE_NOOP("core", "electricity out of storage")}, Wants::site, ofSite<measured<&ElectricityMonth::storageDischarge>>},
        {{"consumption", "consumption(\"SITE\")", QT_TRANSLATE_NOOP("core", "electricity that the meters of consumption measured")}, Wants::site, ofSite<measured<&ElectricityMonth::consumption>>},
        {{"self_use", "self_use(\"SITE\")", QT_TRANSLATE_NOOP("core", "generation less export and charge of storage")}, Wants::site, ofSite<selfUse>},
        {{"resale", "resale(\"SITE\")", QT_TRANSLATE_NOOP("core", "electricity sold on")}, Wants::site, ofSite<measured<&ElectricityMonth::resale>>},
        {{"hours", "hours()", QT_TRANSLATE_NOOP("core", "hours of the period")}, Wants::nothing, hours},
    };
    return functions;
}

struct OperandFunction {
    RuleFunction shown;
    OperandCount takes;
};

const std::vector<OperandFunction>& operandFunctions()
{
    static const std::vector<OperandFunction> functions{
        {{"min", "min(a, b, …)", QT_TRANSLATE_NOOP("core", "the smallest")}, {1, kMostTerms}},
        {{"max", "max(a, b, …)", QT_TRANSLATE_NOOP("core", "the largest")}, {1, kMostTerms}},
        {{"sum", "sum(a, b, …)", QT_TRANSLATE_NOOP("core", "all of them added")}, {1, kMostTerms}},
        {{"abs", "abs(a)", QT_TRANSLATE_NOOP("core", "without its sign")}, {1, 1}},
        {{"first", "first(a, b, …)", QT_TRANSLATE_NOOP("core", "the first that has a value")}, {1, kMostTerms}},
        {{"if", "if(a < b, c, d)", QT_TRANSLATE_NOOP("core", "c where the comparison holds, else d")}, {3, 3}},
    };
    return functions;
}

template <class Function>
const Function* named(const std::vector<Function>& functions, const QString& name)
{
    const auto found = std::find_if(functions.begin(), functions.end(), [&](const Function& function) { return name == QLatin1String(function.shown.name); });
    return found == functions.end() ? nullptr : &*found;
}

std::vector<RuleFunction> allShown()
{
    std::vector<RuleFunction> all;
    for (const CaseFunction& function : caseFunctions())
        all.push_back(function.shown);
    for (const OperandFunction& function : operandFunctions())
        all.push_back(function.shown);
    return all;
}

} // namespace

const CaseFunction* findCaseFunction(const QString& name)
{
    return named(caseFunctions(), name);
}

std::optional<OperandCount> operandsOf(const QString& name)
{
    const OperandFunction* function = named(operandFunctions(), name);
    return function == nullptr ? std::nullopt : std::optional(function->takes);
}

const std::vector<RuleFunction>& ruleFunctions()
{
    static const std::vector<RuleFunction> all = allShown();
    return all;
}

} // namespace attest
