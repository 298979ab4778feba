// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/declared/declared_checks.h"

#include "core/checks/declared/declared_emissions.h"
#include "core/checks/declared/printed_totals.h"
#include "core/checks/outcome.h"

#include <algorithm>

namespace attest {
namespace {

bool isBiogenic(const CheckContext& context, const Source& source)
{
    static const QStringList words{
        QStringLiteral("biomass"),  QStringLiteral("biogas"),    QStringLiteral("biodiesel"),   QStringLiteral("bioethanol"),
        QStringLiteral("biomethan"), QStringLiteral("wood"),     QStringLiteral("pellet"),      QStringLiteral("straw"),
        QStringLiteral("charcoal"), QStringLiteral("bagasse"),   QStringLiteral("biomasse"),    QStringLiteral("holz"),
        QStringLiteral("stroh"),    QStringLiteral("生物质"),    QStringLiteral("沼气"),        QStringLiteral("木"),
        QStringLiteral("秸秆"),     QStringLiteral("生物柴油"),  QStringLiteral("जैव"),         QStringLiteral("लकड़ी"),
    };
    const SourceEmissions* emissions = context.inventory.source(source.id);
    const bool burnt = source.category == SourceCategory::stationaryCombustion || source.category == SourceCategory::mobileCombustion;
    if (emissions && !emissions->biogenic.isZero())
        return true;
    return burnt && std::any_of(words.begin(), words.end(), [&](const QString& word) { return source.carrier.contains(word, Qt::CaseInsensitive); });
}

/// All reported sources but the biogenic ones, as they enter a total; nothing where one cannot be computed.
std::optional<Rational> fossilTotal(const CheckContext& context)
{
    Rational sum;
    for (const Source& source : context.submission.sources) {
        if (source.status != SourceStatus::reported || isBiogenic(context, source))
            continue;
        const auto emissions = emissionsOfRows(context.submission, source.id);
        if (!emissions)
            return std::nullopt;
        sum += asEntered(source, *emissions);
    }
    return sum;
}

Discrepancy report(const CheckContext& context, const ReportedTotal& total, const Source& source, const Rational& expected)
{
    Discrepancy discrepancy;
    discrepancy.check = QLatin1String(kBiomassSeparate.id);
    discrepancy.severity = kBiomassSeparate.severity;
    discrepancy.subject.source = source.id;
    discrepancy.subject.period = context.submission.engagement.period;
    setAmounts(discrepancy, Rational(total.emissionsTco2e), expected, Unit::tCO2e());
    discrepancy.records = {total.at};
    for (const ActivityRecord* row : carryingRows(context.submission, source.id))
        discrepancy.records.push_back(row->at);
    discrepancy.finding = {QT_TRANSLATE_NOOP("core", "The total of %1 tCO2e contains the biogenic CO2 of %2; without it there are %3 tCO2e"),
                           {total.emissionsTco2e, source.id, discrepancy.expected->value}};
    discrepancy.remedy = QT_TRANSLATE_NOOP("core", "Report the CO2 of biomass apart, and take it out of the total.");
    discrepancy.causes = {{Cause::doubleCount, QT_TRANSLATE_NOOP("core", "biogenic CO2 was added to the total"), 1}};
    return discrepancy;
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    const ReportedTotal* total = printedTotal(context.submission, QStringLiteral("total"));
    const auto fossil = fossilTotal(context);
    Rational biogenic;
    const Source* largest = nullptr;
    for (const Source& source : context.submission.sources) {
        const auto emissions = emissionsOfRows(context.submission, source.id);
        if (source.status != SourceStatus::reported || !isBiogenic(context, source) || !emissions || emissions->isZero())
            continue;
        ++outcome.compared;
        biogenic += *emissions;
        largest = &source;
    }
    if (!total || !fossil || !largest) {
        outcome.compared = 0;
        outcome.reason = QT_TRANSLATE_NOOP("core", "no biomass with emissions, or no printed total that it could stand in");
        return outcome;
    }
    outcome.reason = {QT_TRANSLATE_NOOP("core", "%1 biogenic sources looked for in the total"), {argument(outcome.compared)}};
    const bool without = printedAs(total->emissionsTco2e, *fossil) != PrintedAs::otherwise;
    const Rational nearness = (Rational(total->emissionsTco2e) - *fossil - biogenic).absolute();
    if (!without && nearness <= std::max(lastPlace(total->emissionsTco2e), biogenic / 100))
        outcome.found.push_back(report(context, *total, *largest, *fossil));
    return outcome;
}

} // namespace

const CheckDefinition kBiomassSeparate{
    "biomass-separate", CheckGroup::declared, Severity::mustCorrect, Technique::recalculation,
    QT_TRANSLATE_NOOP("core", "Biogenic CO2 apart"), {}, run};

} // namespace attest
